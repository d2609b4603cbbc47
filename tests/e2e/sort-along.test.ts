// Sorting along, in Chromium: a telephone under a thumb, a keyboard alone in easy Dutch, and somebody on the wire each put a handful of answers of others
// with a theme. Nothing of it is lost by a reload or a moment without a network; the console learns numbers only, and takes over what most agree on.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../client/i18n/nl/common.ts';
import { join as joinWords } from '../../client/i18n/nl/join.ts';
import { sort } from '../../client/i18n/nl/sort.ts';
import { sortOfStaff } from '../../client/i18n/nl/sort-staff.ts';
import { sort as simple } from '../../client/i18n/nl-simple/sort.ts';
import { must } from '../../shared/kernel/assert.ts';
import { speak } from '../support/a11y/wear.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD, TOUCH, type Hands } from '../support/hands.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import {
  answer,
  consoleOf,
  fillBoard,
  focusIsSomewhere,
  makeAccount,
  openHandsRoom,
  type HandsRoom,
} from './hands/hands-room.ts';

const ANSWERS = 9;
/** Three seats with three answers each, so that each has six of others: one handful. Seat `at` wrote these. */
const ownOf = (at: number): string[] =>
  Array.from({ length: ANSWERS }, (_, index) => index + 1)
    .filter((n) => n % 3 === at)
    .map(answer);
const DIVIDED = answer(8);

let browser: Browser;
let server: ServerProcess;
let room: HandsRoom;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-sort-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  room = await openHandsRoom(browser, server, await makeAccount(server), 3);
  await fillBoard(room, ANSWERS);
  await room.done(room.organiser, { type: 'setPhase', stepId: room.stepId, phase: 'sort' });
});
afterAll(async () => {
  room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const seatPage = async (at: number, options = {}): Promise<PersonPage> => {
  const page = await room.visit(must(room.people[at], 'seat').cookie, `/s/${room.sessionId}`, options);
  await page.getByRole('button', { name: joinWords.seat.next, exact: true }).click();
  return page;
};
const heading = (page: PersonPage, number: number): Locator =>
  page.getByRole('heading', { name: new RegExp(`${number} van 6$`, 'u') });
const cardText = async (page: PersonPage): Promise<string> =>
  must(/antwoord nummer \d\d/u.exec((await page.getByRole('main').textContent()) ?? ''), 'an answer')[0];
const progress = (done: number): string => sort.progress.replace('{{done}}', String(done)).replace('{{total}}', '6');
const countsOf = (text: string) => room.step().sorts?.counts[room.ideaId(text)];

/** Goes through the whole handful. @returns the answers in the order in which they were asked */
async function sortAll(page: PersonPage, hands: Hands, themeFor: (text: string) => string): Promise<string[]> {
  const asked: string[] = [];
  for (let number = 1; number <= 6; number++) {
    await heading(page, number).waitFor();
    const text = await cardText(page);
    asked.push(text);
    await hands.choose(page.getByRole('radio', { name: themeFor(text) }));
    await expect.poll(() => page.getByRole('radio', { name: themeFor(text) }).isChecked()).toBe(true);
    if (number < 6) await hands.press(page.getByRole('button', { name: common.oneByOne.next, exact: true }));
  }
  return asked;
}

describe('sorting along', () => {
  it('a telephone: a handful of others’ answers, none of one’s own, through a reload and a moment without a network', async () => {
    const phone = await seatPage(0, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await heading(phone, 1).waitFor();
    await expectAccessible(phone, 'sorting on a telephone');
    await phone.screenshot({ path: 'test-results/sort-phone.png', fullPage: true });
    const small = await phone.evaluate(() =>
      [...document.querySelectorAll('main label, main button')]
        .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
        .filter(([, box]) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(([text]) => text),
    );
    expect(small, 'targets under 44 px').toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    // Without a network: it says that it waits, and it is sent by itself.
    const first = await cardText(phone);
    await phone.context().setOffline(true);
    await TOUCH.choose(phone.getByRole('radio', { name: 'Vaste mensen' }));
    await phone.getByText(sort.pending).waitFor({ timeout: 20_000 });
    expect(countsOf(first)).toBeUndefined();
    await phone.context().setOffline(false);
    await expect
      .poll(() => countsOf(first)?.clusters, { timeout: 20_000 })
      .toEqual({ [room.clusterId('Vaste mensen')]: 1 });
    await expect.poll(() => phone.getByText(sort.pending).count(), { timeout: 20_000 }).toBe(0);
    phone.complaints.splice(0);

    const asked = await sortAll(phone, TOUCH, () => 'Vervoer');
    expect(asked.filter((text) => ownOf(0).includes(text))).toEqual([]);
    expect(new Set(asked).size).toBe(6);
    await phone.getByText(sort.allDone).waitFor();
    await phone.getByText(progress(6)).waitFor();
    // Chosen anew: what counts is the last.
    await expect.poll(() => countsOf(first)?.clusters).toEqual({ [room.clusterId('Vervoer')]: 1 });
    await expectAccessible(phone, 'sorted, on a telephone');

    await phone.reload();
    await phone.getByText(progress(6)).waitFor();
    for (let number = 1; number <= 6; number++) {
      await heading(phone, number).waitFor();
      expect(await cardText(phone)).toBe(asked[number - 1]);
      expect(await phone.getByRole('radio', { name: 'Vervoer' }).isChecked()).toBe(true);
      if (number < 6) await phone.getByRole('button', { name: common.oneByOne.next, exact: true }).tap();
    }
    await phone.getByText(sort.allDone).waitFor();
    // Nothing of what others chose, and not who wrote what.
    expect(await phone.content()).not.toContain(sortOfStaff.console.majority.split('}} ').at(-1));
  });

  it('a keyboard alone, in easy Dutch', async () => {
    const page = await seatPage(1);
    await heading(page, 1).waitFor();
    await speak(page, 'nl-simple');
    await page
      .getByText(simple.intro.split('. ')[0] ?? '')
      .first()
      .waitFor();
    await expectAccessible(page, 'sorting in easy Dutch');
    const asked = await sortAll(page, KEYBOARD, (text) => (text === DIVIDED ? 'Vaste mensen' : 'Vervoer'));
    expect(asked.filter((text) => ownOf(1).includes(text))).toEqual([]);
    await expect.poll(() => focusIsSomewhere(page)).toBe(true);
    await page.getByText(simple.progress.replace('{{done}}', '6').replace('{{total}}', '6')).waitFor();
    await page.screenshot({ path: 'test-results/sort-simple.png', fullPage: true });
    await expect.poll(() => countsOf(answer(2))?.clusters).toEqual({ [room.clusterId('Vervoer')]: 2 });
  });

  it('the console: numbers and no one, taken over by card and by theme, and taken back', async () => {
    const page = await room.visit(room.account, 'about:blank');
    const heard: string[] = [];
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
    await page.goto(consoleOf(room.sessionId));
    const agreed = (count: number): Locator =>
      page.getByRole('heading', { name: sortOfStaff.console.agreed_other.replace('{{count}}', String(count)) });
    // The seat on the wire has said nothing yet: three answers were sorted by both others, six by one, and one of one is no majority.
    await agreed(2).waitFor();
    await page.getByText(sortOfStaff.console.least.replace('{{count}}', '2')).waitFor();
    await page.getByText(sortOfStaff.console.few_other.replace('{{count}}', '6')).waitFor();
    await expectAccessible(page, 'the console while the room sorts along');
    await page.screenshot({ path: 'test-results/sort-console.png', fullPage: true });
    await page.getByText(sortOfStaff.console.divided_one.replace('{{count}}', '1')).click();
    await page.getByText('Vervoer: 1 · Vaste mensen: 1').or(page.getByText('Vaste mensen: 1 · Vervoer: 1')).waitFor();

    // What comes in while somebody sorts.
    const { client } = must(room.people[2], 'seat');
    const [mine = '', ...others] = [...ownOf(1), ...ownOf(0)];
    const vervoer = room.clusterId('Vervoer');
    for (const text of others)
      await room.done(client, { type: 'sortIdea', stepId: room.stepId, ideaId: room.ideaId(text), clusterId: vervoer });
    const command = { type: 'sortIdea', stepId: room.stepId, ideaId: room.ideaId(mine), clusterId: null } as const;
    await room.done(client, command);
    await agreed(7).waitFor();
    await page.getByText(sortOfStaff.console.divided_other.replace('{{count}}', '2')).waitFor();
    const told = heard.flatMap((text) => text.match(/\{"type":"sortsChanged".*?\}\}?\}/gu) ?? []);
    expect(told.length).toBeGreaterThan(0);
    for (const event of told)
      expect(event).toMatch(
        /^\{"type":"sortsChanged","stepId":"[\w-]+","seats":\d+,"ideaId":"[\w-]+","count":\{"clusters":\{[^}]*\},"none":\d+\}\}$/u,
      );
    expect(heard.join('\n')).not.toMatch(/authorKey/u);

    // By card, then all of a theme; each is one step back.
    await page
      .getByRole('button', { name: `${sortOfStaff.console.accept} ${answer(2)}, Vervoer`, exact: true })
      .click();
    await expect.poll(() => room.placeOf(answer(2))).toBe('Vervoer');
    await agreed(6).waitFor();
    await expect.poll(() => focusIsSomewhere(page)).toBe(true);
    await KEYBOARD.press(
      page.getByRole('button', { name: `${sortOfStaff.console.acceptAll.replace('{{count}}', '6')} Vervoer` }),
    );
    const placed = () => Object.values(room.step().ideas).filter(({ clusterId }) => clusterId !== null).length;
    await expect.poll(placed).toBe(7);
    expect(room.placeOf(DIVIDED)).toBeNull();
    await expect.poll(() => focusIsSomewhere(page)).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(placed).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(placed).toBe(0);
    await agreed(7).waitFor();

    // The other audiences learn nothing of it.
    const screen = await room.follow(room.linkOf('screen'));
    await screen.getByText(sortOfStaff.screen.invite).first().waitFor();
    await expectAccessible(screen, 'the screen while the room sorts along');
    await screen.screenshot({ path: 'test-results/sort-screen.png' });
    for (const { client: seat } of room.people) expect(seat.getState().view?.steps[room.stepId]?.sorts).toBeUndefined();
  });
});
