// The participants' toolbar in a real browser: at its largest everything still fits and can be pressed, and what was chosen stays with the seat and goes with the person.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNodeId } from '../../client/sync/node-transport.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { nlSimple } from '../../client/i18n/nl-simple.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId, RoundId, SessionId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { stepsInOrder } from '../../shared/view/selectors.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { connectSession, waitUntilLive } from '../support/node-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const TITLES = ['Vaste mensen', 'Vervoer naar de dagbesteding'];

let browser: Browser;
let server: TestServer;
let facilitator: ReturnType<typeof connectSession>;
let sessionId: SessionId;
let code: string;

const done = async (command: Command): Promise<void> => {
  expect(await facilitator.send(command).settled).toMatchObject({ status: 'accepted' });
};
const question = () =>
  must(
    stepsInOrder(must(facilitator.getState().view, 'a view')).find(({ kind }) => kind === 'question'),
    'a question',
  ).stepId;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  const organiser = await server.createOrganiser();
  ({ sessionId } = await server.createSession(organiser));
  ({ code } = await server.access(organiser, sessionId));
  facilitator = connectSession({ baseUrl: server.origin, cookie: organiser.cookies(), sessionId, as: 'console' });
  await waitUntilLive(facilitator);
  await done({ type: 'openStep', stepId: question() });
});
afterAll(async () => {
  facilitator.close();
  await browser.close();
  await server.stop();
});

/** Somebody with a seat, past the page that shows which it is. */
async function takeSeat(width = 1280): Promise<PersonPage> {
  const page = await newPerson(browser, server.origin, { viewport: { width, height: 800 } });
  page.setDefaultTimeout(10_000);
  await page.goto('/');
  await page.getByLabel('Uw code').fill(code);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await page.getByLabel(participant.collect.answer).waitFor();
  return page;
}

const tool = (page: PersonPage, name: string) => page.getByRole('button', { name }).first();

async function press(page: PersonPage, name: string, times = 1): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await tool(page, name).click();
}

/** All of the toolbar, also where it was folded for want of room. */
async function unfold(page: PersonPage): Promise<void> {
  if (await tool(page, common.tools.more).isVisible()) await press(page, common.tools.more);
}

async function makeLargest(page: PersonPage): Promise<void> {
  await press(page, common.tools.textLarger, 8);
  await press(page, common.tools.spacingWider, 4);
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('3');
}

/** What sticks out of the page, and which controls lie under something else. */
const misplaced = (page: PersonPage): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px sideways`] : [];
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, select')];
    const covered = controls
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.classList.contains('skip-link'))
      .filter((each) => {
        each.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = each.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        const label = each.closest('label');
        return !(hit !== null && (each.contains(hit) || hit.contains(each) || label?.contains(hit) === true));
      });
    return [...sideways, ...covered.map((each) => `covered: ${each.textContent}`)];
  });

/** Controls that are lower or narrower than this, in px. */
const small = (page: PersonPage, least: number): Promise<string[]> =>
  page.evaluate(
    (pixels) =>
      [...document.querySelectorAll<HTMLElement>('button, label:has(select), footer a')]
        .filter((each) => each.checkVisibility({ visibilityProperty: true }))
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < pixels - 0.5 || box.width < pixels - 0.5)
        .map(({ each, box }) => `${each.textContent}: ${box.width} × ${box.height}`),
    least,
  );

describe('while answers are collected', () => {
  it.each([1280, 320])('fits and can be pressed at 300 % and the widest letters, %i px wide', async (width) => {
    const page = await takeSeat(width);
    await makeLargest(page);
    await page.getByLabel(participant.collect.answer).fill('een vast gezicht bij de dagbesteding');
    await press(page, participant.collect.send);
    await page.getByText('een vast gezicht bij de dagbesteding').first().waitFor();
    expect(await misplaced(page)).toEqual([]);
    await expectAccessible(page, 'collecting at 300 %');
    expect(page.complaints).toEqual([]);
  });

  it('makes every control at least 72 px with big buttons', async () => {
    const page = await takeSeat(390);
    await unfold(page);
    await press(page, common.tools.bigButtons);
    expect(await small(page, 72)).toEqual([]);
    expect(await misplaced(page)).toEqual([]);
  });

  it('keeps what is being typed when the language changes, three times', async () => {
    const page = await takeSeat();
    await page.getByLabel(participant.collect.answer).fill('half getypt');
    await press(page, common.tools.easyReading);
    await page.getByText(nlSimple.participant.collect.addExplanation).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl-simple');
    expect(await page.getByLabel(participant.collect.answer).inputValue()).toBe('half getypt');
    await expectAccessible(page, 'collecting in easy Dutch');
    await press(page, 'English');
    expect(await page.getByLabel('Your answer').inputValue()).toBe('half getypt');
    await press(page, 'Nederlands');
    expect(await page.getByLabel(participant.collect.answer).inputValue()).toBe('half getypt');
  });

  it('keeps the choices of a seat through a reload, and not for who comes next', async () => {
    const page = await takeSeat();
    await press(page, common.tools.textLarger, 2);
    await press(page, common.tools.spacingWider);
    await page.getByLabel(common.tools.theme).selectOption('dark');
    await page.reload();
    await page.getByLabel(participant.collect.answer).waitFor();
    const looks = () =>
      page.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.documentElement.style.getPropertyValue('--text-scale'),
        document.documentElement.style.getPropertyValue('--letter-spacing'),
      ]);
    expect(await looks()).toEqual(['dark', '1.5', '0.04em']);
    await press(page, 'Volgende deelnemer');
    await press(page, 'Wis en ga naar de volgende');
    await page.getByLabel('Uw code').waitFor();
    await expect.poll(looks).toEqual(['light', '1', '0em']);
    const left = await page.evaluate(() =>
      [...Object.values(localStorage), ...Object.values(sessionStorage)].map(String).join(' '),
    );
    expect(left).not.toContain('"theme":"dark"');
  });

  it('has the pages about the site under each page, without findings of axe', async () => {
    const page = await takeSeat();
    for (const name of ['Wat bewaren wij?', 'Toegankelijkheid']) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      await expectAccessible(page, name);
      await press(page, 'Terug');
      await page.getByLabel(participant.collect.answer).waitFor();
    }
  });
});

describe('while the group votes', () => {
  beforeAll(async () => {
    const stepId = question();
    await done({ type: 'setPhase', stepId, phase: 'cluster' });
    for (const title of TITLES) {
      await done({ type: 'createCluster', stepId, clusterId: newNodeId<ClusterId>(), title, ideaIds: [] });
    }
    await done({ type: 'setPhase', stepId, phase: 'vote' });
    const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
    await done({ type: 'openRound', stepId, roundId: newNodeId<RoundId>(), method, subject: 'clusters' });
  });

  async function takeVotingSeat(width: number): Promise<PersonPage> {
    const page = await newPerson(browser, server.origin, { viewport: { width, height: 800 } });
    page.setDefaultTimeout(10_000);
    await page.goto('/');
    await page.getByLabel('Uw code').fill(code);
    await page.getByRole('button', { name: 'Doe mee' }).click();
    await page.getByRole('button', { name: 'Verder', exact: true }).click();
    await page.getByRole('heading', { name: must(TITLES[0], 'a title') }).waitFor();
    return page;
  }

  it.each([1280, 320])('fits and can be pressed at 300 % and the widest letters, %i px wide', async (width) => {
    const page = await takeVotingSeat(width);
    await makeLargest(page);
    expect(await misplaced(page)).toEqual([]);
  });

  it('shows one theme a screen with big buttons, and the ballot is the same', async () => {
    const page = await takeVotingSeat(390);
    await unfold(page);
    await press(page, common.tools.bigButtons);
    const themes = page.getByRole('heading', { level: 3 });
    // By its whole name: "Volgende deelnemer" is on the page too, while the panel of more buttons is open.
    const onwards = page.locator('main').getByRole('button', { name: common.oneByOne.next, exact: true });
    await expect.poll(() => themes.count()).toBe(1);
    expect(await small(page, 72)).toEqual([]);
    await page.getByText('1 stip', { exact: true }).click();
    const first = await themes.innerText();
    await onwards.click();
    await page.getByText('2 van 3').waitFor();
    expect(await themes.innerText()).not.toBe(first);
    await onwards.click();
    await page.getByText('3 van 3').waitFor();
    await press(page, 'Controleer uw stem');
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
    expect(await page.getByRole('listitem').first().innerText()).toContain(first);
    await press(page, 'Verstuur mijn stem');
    await page.getByRole('heading', { name: 'Uw stem is binnen' }).waitFor();
  });
});
