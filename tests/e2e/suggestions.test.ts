// Suggestions for clustering in Chromium: called suggestions to the eye and the ear, editable, never done by themselves, taken over one by one and
// taken back in one step.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { newNodeId } from '../../client/sync/node-transport.ts';
import { cluster as words } from '../../client/i18n/nl/cluster.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { consoleOf, focusIsSomewhere, makeAccount, openHandsRoom, type HandsRoom } from './hands/hands-room.ts';

const PLACED = 'vast gezicht';
const BUS = ['de bus rijdt niet', 'de taxi komt te laat', 'vervoer naar de stad'];
const ALIKE = ['meer groen in de straat graag', 'meer groen in de straat, graag!'];
const LOOSE = [...BUS, 'zelfde persoon', ...ALIKE];
const THEME = 'Vaste mensen';

let browser: Browser;
let server: ServerProcess;
let room: HandsRoom;
let page: PersonPage;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-suggestions-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  room = await openHandsRoom(browser, server, await makeAccount(server), 1);
  const { stepId, people, organiser, colleague, done } = room;
  const { client } = must(people[0], 'seat');
  for (const text of [PLACED, ...LOOSE])
    await done(client, { type: 'submitIdea', stepId, ideaId: newNodeId<IdeaId>(), text, explanation: '' });
  await done(organiser, { type: 'setPhase', stepId, phase: 'cluster' });
  await vi.waitUntil(() => room.placeOf(PLACED) === null);
  // By a colleague: an undo of the page is never about this.
  await done(colleague, {
    type: 'createCluster',
    stepId,
    clusterId: newNodeId<ClusterId>(),
    title: THEME,
    ideaIds: [room.ideaId(PLACED)],
  });
  page = await room.visit(room.account, consoleOf(room.sessionId));
});
afterAll(async () => {
  room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const panel = (): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: words.suggest.title }) });
/** Each thing that is proposed in the panel, by how it is called to the ear. */
const proposals = (): Locator => panel().getByRole('group', { name: words.suggest.label, exact: true });
const pileWith = (text: string): Locator =>
  proposals().filter({ has: page.getByRole('checkbox', { name: text, exact: true }) });
const pair = (): Locator =>
  proposals().filter({ has: page.getByRole('button', { name: new RegExp(`^${words.alike.merge}`, 'u') }) });
const chipsOf = (text: string): Locator =>
  page.getByRole('group', { name: words.suggest.places.replace('{{answer}}', text), exact: true });
const places = (): unknown => [PLACED, ...LOOSE].map((text) => room.placeOf(text));
const AT_FIRST = [THEME, ...LOOSE.map(() => null)];
const under = (): (IdeaId | undefined)[] =>
  Object.values(room.step().ideas).flatMap((idea) => (idea.under === undefined ? [] : [idea.under]));
/** As by hand: a key ends the page's own following of the focus, which may still come after an undo that the page has yet to hear of. */
const goTo = (control: Locator) =>
  expect
    .poll(async () => {
      await page.keyboard.press('Shift');
      await control.focus();
      await page.waitForTimeout(200);
      return control.evaluate((element) => element === document.activeElement);
    })
    .toBe(true);
const undo = () => page.keyboard.press('Control+z');

beforeEach(async () => {
  if (!(await page.getByRole('heading', { name: words.suggest.title }).isVisible()))
    await page.getByRole('button', { name: words.suggest.open, exact: true }).click();
  await pileWith(BUS[0] as string).waitFor();
});

describe('a suggestion of the computer', () => {
  it('is called one, to the eye and the ear, wherever it stands, and changes nothing', async () => {
    expect(places()).toEqual(AT_FIRST);
    const items = panel().getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(1);
    expect(await proposals().count()).toBe(await items.count());
    for (const label of await items.getByText(words.suggest.label, { exact: true }).all())
      expect(await label.isVisible()).toBe(true);
    // Nothing in the panel can be pressed that does not stand in one, but what opens, closes or shows more.
    const alone = await panel()
      .getByRole('button')
      .evaluateAll((all) => all.filter((one) => one.closest('[role=group]') === null).map((one) => one.textContent));
    expect(alone).toEqual([words.suggest.close]);
    const pile = pileWith(BUS[0] as string);
    await pile.getByText(words.suggest.names).waitFor();
    await chipsOf('zelfde persoon').getByText(words.suggest.belongs).waitFor();
    expect(await pileWith(PLACED).count()).toBe(0);
    expect(await chipsOf(PLACED).count()).toBe(0);
    await expectAccessible(page, 'the console with suggestions');
  });

  it('becomes a theme by the keyboard, under a name of one’s own and without what does not fit, and is undone in one step', async () => {
    const pile = pileWith(BUS[0] as string);
    const title = pile.getByRole('textbox');
    expect(await title.inputValue()).toBe('Vervoer');
    const chips = pile.getByRole('group', { name: words.suggest.names }).getByRole('button');
    expect(await chips.count()).toBeGreaterThan(1);
    await chips.nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await title.inputValue()).toBe(await chips.nth(1).textContent());
    expect(await chips.nth(1).getAttribute('aria-pressed')).toBe('true');
    await title.fill('Onderweg');
    const box = pile.getByRole('checkbox', { name: BUS[2] as string, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await pile.getByRole('button', { name: /^Maak een thema/u }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(places).toEqual([THEME, 'Onderweg', 'Onderweg', ...LOOSE.slice(2).map(() => null)]);
    expect(await focusIsSomewhere(page)).toBe(true);
    await undo();
    await expect.poll(places).toEqual(AT_FIRST);
    expect(Object.values(room.step().clusters).map(({ title: name }) => name)).toEqual([THEME]);
  });

  it('leads a loose card to the likeliest themes, best first, and is undone in one step', async () => {
    const chips = chipsOf('zelfde persoon').getByRole('button');
    await chips.first().waitFor();
    expect(await chips.first().textContent()).toContain(THEME);
    await goTo(chips.first());
    await page.keyboard.press('Enter');
    await expect.poll(() => room.placeOf('zelfde persoon')).toBe(THEME);
    await chipsOf('zelfde persoon').waitFor({ state: 'detached' });
    expect(await focusIsSomewhere(page)).toBe(true);
    await undo();
    await expect.poll(places).toEqual(AT_FIRST);
  });

  it('puts two that say the same together as one bundle, and is undone in one step', async () => {
    await pair()
      .getByText(ALIKE[0] as string, { exact: true })
      .waitFor();
    await pair()
      .getByRole('button', { name: new RegExp(`^${words.alike.merge}`, 'u') })
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(under).toHaveLength(1);
    await pair().waitFor({ state: 'detached' });
    expect(await focusIsSomewhere(page)).toBe(true);
    await undo();
    await expect.poll(under).toEqual([]);
    expect(places()).toEqual(AT_FIRST);
  });

  it('goes when it is put away, a pair and a pile, with nothing changed', async () => {
    await pair()
      .getByRole('button', { name: new RegExp(`^${words.alike.leave}`, 'u') })
      .click();
    await pair().waitFor({ state: 'detached' });
    const pile = pileWith(BUS[0] as string);
    await pile.getByRole('button', { name: new RegExp(`^${words.suggest.dismiss}`, 'u') }).click();
    await pile.waitFor({ state: 'detached' });
    expect(await focusIsSomewhere(page)).toBe(true);
    expect([places(), under()]).toEqual([AT_FIRST, []]);
    await page.getByRole('button', { name: words.suggest.close }).click();
    await panel().waitFor({ state: 'detached' });
    expect(await chipsOf('zelfde persoon').count()).toBe(0);
  });
});
