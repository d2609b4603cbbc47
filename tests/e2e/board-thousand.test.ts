// a thousand answers on the board, in Chromium. What is not in sight is counted, reached and moved like what is, with nothing but a keyboard.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cluster } from '../../client/i18n/nl/cluster.ts';
import { newNodeId } from '../../client/sync/node-transport.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId } from '../../shared/kernel/ids.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { focusOf } from '../support/hands.ts';
import { strike } from '../support/keys.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { consoleOf, makeAccount, openHandsRoom, type HandsRoom } from './hands/hands-room.ts';
import { inOrder, numbered, seatsFor, sendMany } from './hands/many.ts';

const MANY = 1_000;
let browser: Browser;
let server: ServerProcess;
let room: HandsRoom;
let page: PersonPage;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-thousand-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  // One seat more than is needed: for what comes in later.
  room = await openHandsRoom(browser, server, await makeAccount(server), seatsFor(MANY) + 1);
  await sendMany(room, 1, MANY);
  await room.done(room.organiser, { type: 'setPhase', stepId: room.stepId, phase: 'cluster' });
  for (const title of ['Bankjes', 'Nog leeg'])
    await room.done(room.organiser, {
      type: 'createCluster',
      stepId: room.stepId,
      clusterId: newNodeId<ClusterId>(),
      title,
      ideaIds: [],
    });
  page = await room.visit(room.account, consoleOf(room.sessionId));
  await row(first(inOrder(room, null)).text).waitFor();
});
afterAll(async () => {
  room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const first = <T>(all: readonly T[]): T => must(all[0], 'first');
const last = <T>(all: readonly T[]): T => must(all.at(-1), 'last');
const row = (text: string): Locator => page.locator('[data-idea]').filter({ hasText: text });
const grid = (name: RegExp | string): Locator => page.getByRole('grid', { name });
const loose = (): Locator => page.locator('[data-pile="loose"]');
const press = (key: string): Promise<void> => page.keyboard.press(key);

/** The row that has the focus, or that what has the focus is part of: its words, and its number in the list. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement?.closest('[data-idea]');
    const place = Number(at?.getAttribute('aria-rowindex') ?? at?.closest('[role=row]')?.getAttribute('aria-rowindex'));
    return { id: at?.getAttribute('data-idea') ?? null, place };
  });
const expectFocusOn = (idea: { readonly ideaId: string; readonly text: string }, place?: number): Promise<void> =>
  expect
    .poll(async () => ((await focused()).id === idea.ideaId ? await focused() : focusOf(page)), {
      message: idea.text,
      timeout: 5_000,
    })
    .toEqual({ id: idea.ideaId, place: place ?? (expect.any(Number) as number) });

/** That the words of the row with the focus can be read in its list. */
const expectInSight = (): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        // During a drag the focus is on the place between two rows.
        const at = document.activeElement?.closest('[data-idea]')?.querySelector('bdi') ?? document.activeElement;
        const list = at?.closest('[role=grid]');
        if (!at || !list || at === list) return 'on no row';
        const [inner, outer] = [at.getBoundingClientRect(), list.getBoundingClientRect()];
        const [above, below] = [outer.top - inner.top, inner.bottom - outer.bottom].map(Math.round);
        return Math.max(above ?? 0, below ?? 0) <= 1 ? 'in sight' : `${above} px above, ${below} px below`;
      }),
    )
    .toBe('in sight');

describe('A-52: a thousand answers', () => {
  it('are counted, and only those in sight are made', async () => {
    await grid(`Losse antwoorden (${MANY})`).waitFor();
    expect(await loose().getAttribute('aria-rowcount')).toBe(String(MANY));
    expect(await page.locator('[data-idea]').count()).toBeLessThan(60);
    await row(first(inOrder(room, null)).text).focus();
    await expectFocusOn(first(inOrder(room, null)), 1);
    await expectAccessible(page, 'a board with a thousand answers');
  });

  it('are all in reach of End, Home, Page Down, the arrows and typing ahead', async () => {
    const all = inOrder(room, null);
    await row(first(all).text).focus();
    await press('End');
    await expectFocusOn(last(all), MANY);
    await expectInSight();
    await press('ArrowUp');
    await expectFocusOn(must(all.at(-2), 'one before'), MANY - 1);
    await press('Home');
    await expectFocusOn(first(all), 1);
    await expectInSight();
    await press('PageDown');
    await expect.poll(async () => (await focused()).place).toBeGreaterThan(3);
    await expectInSight();
    for (const n of [777, 12]) {
      const wanted = must(
        all.find(({ text }) => text === numbered(n)),
        'wanted',
      );
      // Past the pause after which typing begins anew.
      await page.waitForTimeout(1_100);
      await strike(
        page,
        Array.from(numbered(n).slice(0, 9)).map((key) => ({ key, text: key })),
      );
      await expectFocusOn(wanted, all.indexOf(wanted) + 1);
      await expectInSight();
    }
    expect(await page.getByRole('group', { name: cluster.selection.label }).count()).toBe(0);
  });

  it('grow under somebody who is in the middle of them without taking the place away', async () => {
    const at = must(inOrder(room, null)[499], 'middle');
    await row(first(inOrder(room, null)).text)
      .or(loose().locator('[data-idea]').first())
      .first()
      .focus();
    await page.waitForTimeout(1_100);
    await strike(
      page,
      Array.from(at.text.slice(0, 9)).map((key) => ({ key, text: key })),
    );
    await expectFocusOn(at, 500);
    await sendMany(room, MANY + 1, MANY + 10);
    await grid(`Losse antwoorden (${MANY + 10})`).waitFor();
    expect(await loose().getAttribute('aria-rowcount')).toBe(String(MANY + 10));
    await expectFocusOn(at, 500);
    await expectInSight();
  });

  it('can be carried by keys over sixty rows, and to a theme with nothing in it', async () => {
    const into = room.clusterId('Bankjes');
    const half = inOrder(room, null)
      .slice(0, 500)
      .map(({ ideaId }) => ideaId);
    await room.done(room.organiser, { type: 'moveIdeas', stepId: room.stepId, ideaIds: half, to: into });
    const bankjes = grid('Bankjes (500)');
    await bankjes.waitFor();
    expect(await bankjes.getAttribute('aria-rowcount')).toBe('500');
    const [moved, target] = [must(inOrder(room, into)[0], 'moved'), must(inOrder(room, into)[70], 'target')];
    await bankjes.locator('[data-idea]').first().focus();
    await press('Home');
    await expectFocusOn(moved, 1);
    await press('ArrowRight');
    await press('Enter');
    // It begins in its own list: no Tab. Just before the target, which is one place nearer when the moved one has gone.
    await arrowsUntil(() => isBetween(target.text));
    await expectInSight();
    await press('Enter');
    await expect.poll(() => inOrder(room, into).indexOf(must(room.step().ideas[moved.ideaId], 'moved'))).toBe(69);
    await expectFocusOn(must(room.step().ideas[moved.ideaId], 'moved'), 70);
    await expectInSight();

    await press('End');
    const end = last(inOrder(room, into));
    await expectFocusOn(end, 500);
    await press('ArrowRight');
    await press('Enter');
    await tabTo(/Nog leeg/u);
    await press('Enter');
    await expect.poll(() => room.placeOf(end.text)).toBe('Nog leeg');
    await grid('Nog leeg (1)').waitFor();
    await expectFocusOn(end);
  });

  it('can be chosen and moved all at once, and come back in one step', async () => {
    const [rest, there] = [null, room.clusterId('Nog leeg')].map((place) => inOrder(room, place).length);
    // For some frames the focus follows what was dropped, unless somebody presses a key: nobody did here.
    await page.waitForTimeout(500);
    await loose().locator('[data-idea]').first().focus();
    await press('Control+a');
    await page.getByRole('button', { name: cluster.selection.move.replace('{{count}}', String(rest)) }).click();
    await page.getByRole('menuitem', { name: 'Nog leeg' }).click();
    await expect.poll(() => inOrder(room, null).length, { timeout: 10_000 }).toBe(0);
    await grid(`Nog leeg (${Number(rest) + Number(there)})`).waitFor();
    await expect.poll(async () => (await focused()).id).not.toBeNull();
    await press('Control+z');
    await expect.poll(() => inOrder(room, null).length, { timeout: 10_000 }).toBe(rest);
    await grid(`Losse antwoorden (${rest})`).waitFor();
  });
});

it('a list that becomes a long one under somebody leaves the focus on the answer where it was', async () => {
  const small = await openHandsRoom(browser, server, room.account, 1);
  await sendMany(small, 1, 100);
  await small.done(small.organiser, { type: 'setPhase', stepId: small.stepId, phase: 'cluster' });
  const [other, at] = [await small.visit(small.account, consoleOf(small.sessionId)), inOrder(small, null)[40]];
  const card = other.locator(`[data-idea="${must(at, 'answer').ideaId}"]`);
  await card.focus();
  await sendMany(small, 101, 101);
  await other.getByRole('grid', { name: 'Losse antwoorden (101)' }).waitFor();
  await expect
    .poll(() => card.evaluate((element) => element.contains(document.activeElement)).catch(() => 'no such row'))
    .toBe(true);
  small.close();
});

/** Tab by Tab during a drag, until what is spoken names this list. */
async function tabTo(name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 12; tabs++) {
    if (name.test(await dropName())) return;
    await press('Tab');
  }
  throw new Error(`no place to drop called ${String(name)}; the last was ${await dropName()}`);
}
/** What is said of the place where a drop would go now. */
const dropName = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const described = (at?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
    return `${at?.getAttribute('aria-label') ?? ''} ${described}`;
  });
const isBetween = async (text: string): Promise<boolean> => (await dropName()).includes(text);
async function arrowsUntil(isThere: () => Promise<boolean>): Promise<void> {
  for (let arrows = 0; arrows < 120 && !(await isThere()); arrows++) await press('ArrowDown');
}
