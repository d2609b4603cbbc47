// Giving the board its shape: splitting, merging, a drawing, answers that say the same, what is shown in which order. By mouse and by keyboard alone, on the
// board and on the list; undo takes each of it back, and no word is lost on the way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cluster } from '../../client/i18n/nl/cluster.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { join as joinWords } from '../../client/i18n/nl/join.ts';
import { must } from '../../shared/kernel/assert.ts';
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import { clustersInOrder } from '../../shared/view/selectors.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { focusOf, KEYBOARD, MOUSE, tabTo, type Hands } from '../support/hands.ts';
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

let browser: Browser;
let server: ServerProcess;
let account: string;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-shape-'));
const rooms: HandsRoom[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  account = await makeAccount(server);
});
afterAll(async () => {
  for (const room of rooms) room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

/** Answers 1 to 3 in "Vervoer", 4 and 5 in "Vaste mensen", 6 loose; the room sees it. */
async function shaped(): Promise<HandsRoom> {
  const room = await openHandsRoom(browser, server, account, 2);
  rooms.push(room);
  await fillBoard(room, 6);
  const { stepId } = room;
  // Acknowledged is not yet seen: the frame comes after it.
  await expect.poll(() => [order(room).length, Object.keys(room.step().ideas).length]).toEqual([2, 6]);
  const move = (numbers: readonly number[], to: string): Promise<void> => {
    const ideaIds = numbers.map((n) => room.ideaId(answer(n)));
    return room.done(room.organiser, { type: 'moveIdeas', stepId, ideaIds, to: room.clusterId(to) });
  };
  await move([1, 2, 3], 'Vervoer');
  await move([4, 5], 'Vaste mensen');
  await room.done(room.organiser, { type: 'setClusterVisibility', stepId, to: 'everyone' });
  await expect.poll(() => room.step().clustersVisibleTo).toBe('everyone');
  return room;
}

type View = 'board' | 'list';
const card = (page: PersonPage, view: View, text: string): Locator =>
  (view === 'board' ? page.locator('[data-idea]') : page.getByRole('listitem')).filter({ hasText: text }).first();
const menuOf = (page: PersonPage, title: string): Locator =>
  page.getByRole('button', { name: `${cluster.menu.label} ${title}`, exact: true });
const order = (room: HandsRoom): string[] => clustersInOrder(room.step()).map(({ title }) => title);
const placesOf = (room: HandsRoom): (string | null | undefined)[] =>
  [1, 2, 3, 4, 5, 6].map((n) => room.placeOf(answer(n)));
const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));

/** The row of the board that something is in, with the arrows of its list. */
async function toRow(page: PersonPage, row: Locator): Promise<void> {
  await tabTo(row.locator('xpath=ancestor::*[@role="grid"]'));
  await page.keyboard.press('Home');
  for (let arrows = 0; arrows < 8 && !(await isFocused(row)); arrows++) await page.keyboard.press('ArrowDown');
}
/** A button in a card; in a row of the board it is the arrow to the right that goes from one to the next. */
async function pressInCard(page: PersonPage, hands: Hands, view: View, button: Locator): Promise<void> {
  if (hands === MOUSE || view === 'list') return hands.press(button);
  await toRow(page, button.locator('xpath=ancestor::*[@data-idea]'));
  for (let arrows = 0; arrows < 8 && !(await isFocused(button)); arrows++) await page.keyboard.press('ArrowRight');
  return page.keyboard.press('Enter');
}
/** Chooses an answer for what comes next. */
async function choose(page: PersonPage, hands: Hands, view: View, text: string): Promise<void> {
  const target = card(page, view, text);
  const box = target.getByRole('checkbox');
  if (hands === MOUSE) await box.locator('xpath=ancestor::label').first().click();
  else if (view === 'list') {
    await tabTo(box);
    await page.keyboard.press('Space');
  } else {
    await toRow(page, target);
    await page.keyboard.press('Space');
  }
  await expect.poll(() => box.isChecked(), { message: `chosen: ${text}` }).toBe(true);
}
/** One of a list that opens. */
async function pickFrom(page: PersonPage, hands: Hands, label: string, option: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: new RegExp(`${label.replace('?', '\\?')}$`, 'u') }));
  const target = page.getByRole('option', { name: option, exact: true });
  await target.waitFor();
  if (hands === MOUSE) await target.click();
  else {
    await page.keyboard.press('Home');
    for (let arrows = 0; arrows < 12 && !(await isFocused(target)); arrows++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await target.waitFor({ state: 'detached' });
}
async function undo(page: PersonPage, hands: Hands): Promise<void> {
  if (hands === KEYBOARD) await page.keyboard.press('Control+z');
  else await page.getByRole('button', { name: new RegExp(`^${common.actions.undo}`, 'u') }).click();
}
const placeIsKept = (page: PersonPage, message: string): Promise<void> =>
  expect.poll(async () => ((await focusIsSomewhere(page)) ? '' : focusOf(page)), { message }).toBe('');
/** What of the answers can be read now, in the order of the page. */
const readable = (page: PersonPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-pile] bdi.text-written')].flatMap((element) =>
      /antwoord nummer \d+/u.exec(element.textContent ?? '') ? [element.textContent ?? ''] : [],
    ),
  );

describe.each([
  ['mouse', 'board'],
  ['keyboard', 'board'],
  ['keyboard', 'list'],
  ['mouse', 'list'],
] as const)('by %s on the %s', (way, view) => {
  const hands = way === 'mouse' ? MOUSE : KEYBOARD;

  it('splits, draws, merges, puts together what says the same, and takes each of it back', async () => {
    const room = await shaped();
    const page = await room.visit(account, consoleOf(room.sessionId));
    await page.getByText(answer(1)).first().waitFor();
    if (view === 'list') await hands.press(page.getByRole('button', { name: cluster.view.list, exact: true }));
    const before = placesOf(room);

    // Splitting: the new one stands behind the old, and its name is typed at once.
    for (const n of [1, 2]) await choose(page, hands, view, answer(n));
    await hands.pick(menuOf(page, 'Vervoer'), cluster.menu.split.replace('{{count}}', '2'));
    await expect.poll(() => isFocused(page.getByLabel(cluster.title.label))).toBe(true);
    await page.keyboard.type('Bus');
    await page.keyboard.press('Enter');
    await expect.poll(() => order(room)).toEqual(['Vervoer', 'Bus', 'Vaste mensen']);
    expect(placesOf(room)).toEqual(['Bus', 'Bus', 'Vervoer', 'Vaste mensen', 'Vaste mensen', null]);
    await placeIsKept(page, 'after splitting');

    // A drawing, with a colour on it, beside the title: here, with participants, on the screen.
    await hands.pick(menuOf(page, 'Bus'), cluster.menu.badge);
    const dialog = page.getByRole('alertdialog');
    await hands.press(dialog.getByRole('button', { name: cluster.badge.pictograms.bus, exact: true }));
    await hands.press(dialog.getByRole('button', { name: cluster.badge.colours.blue, exact: true }));
    await expectAccessible(page, `choosing a drawing, ${way}, ${view}`);
    await hands.press(dialog.getByRole('button', { name: common.actions.save, exact: true }));
    const badge = { pictogram: 'bus', colour: 'blue' };
    await expect.poll(() => room.step().clusters[room.clusterId('Bus')]?.badge).toEqual(badge);
    await page
      .getByRole('button', { name: /^Bus \(2\)/u })
      .locator('[data-badge=bus]')
      .waitFor();
    await placeIsKept(page, 'after the drawing');
    if (way === 'mouse' && view === 'board') await drawingIsSeen(room);

    // Merging: answers go along, words that the other lacks too; one undo is everything as it was.
    await hands.pick(menuOf(page, 'Bus'), cluster.menu.merge);
    await pickFrom(page, hands, cluster.merge.into, 'Vaste mensen');
    await expectAccessible(page, `merging, ${way}, ${view}`);
    await hands.press(page.getByRole('alertdialog').getByRole('button', { name: cluster.merge.do, exact: true }));
    await expect.poll(() => order(room)).toEqual(['Vervoer', 'Vaste mensen']);
    expect(placesOf(room).slice(0, 2)).toEqual(['Vaste mensen', 'Vaste mensen']);
    expect(room.step().clusters[room.clusterId('Vaste mensen')]?.badge).toEqual(badge);
    await expect.poll(() => isFocused(menuOf(page, 'Vaste mensen')), { message: await focusOf(page) }).toBe(true);
    await undo(page, hands);
    await expect.poll(() => order(room)).toEqual(['Vervoer', 'Bus', 'Vaste mensen']);
    expect(room.step().clusters[room.clusterId('Bus')]?.badge).toEqual(badge);
    expect(room.step().clusters[room.clusterId('Vaste mensen')]?.badge).toBeUndefined();

    // Answers that say the same: the first of them is on top, the others are counted and can be read.
    for (const n of [4, 5]) await choose(page, hands, view, answer(n));
    await hands.press(page.getByRole('button', { name: cluster.selection.merge, exact: true }));
    const under = () =>
      Object.values(room.step().ideas).flatMap((idea) => (idea.under === undefined ? [] : [idea.text]));
    await expect.poll(under).toEqual([answer(5)]);
    const count = cluster.alike.count_one.replace('{{count}}', '1');
    const open = page.getByRole('button', { name: `${count} ${answer(4)}` });
    await pressInCard(page, hands, view, open);
    await expectAccessible(page, `answers that say the same, ${way}, ${view}`);
    const part = page.getByRole('button', { name: `${cluster.alike.part} ${answer(5)}` });
    await pressInCard(page, hands, view, part);
    await expect.poll(under).toEqual([]);
    await placeIsKept(page, 'after taking apart');
    await undo(page, hands);
    await expect.poll(under).toEqual([answer(5)]);

    // After a reload it is the same, and the report holds what everybody wrote.
    const shape = await readable(page);
    await page.reload();
    await page.getByText(answer(1)).first().waitFor();
    if (view === 'list') await page.getByRole('button', { name: cluster.view.list, exact: true }).click();
    await page.locator('[data-badge=bus]').first().waitFor();
    await expect
      .poll(async () => new Set(await readable(page)))
      .toEqual(new Set(shape.filter((text) => text !== answer(5))));
    await page.getByRole('button', { name: `${count} ${answer(4)}` }).waitFor();
    const report = await (
      await fetch(`${room.origin}/api/sessions/${room.sessionId}/report.html`, { headers: { cookie: account } })
    ).text();
    for (const n of [1, 2, 3, 4, 5, 6]) expect(report).toContain(answer(n));

    // Back to how it began, step by step: the bundle, the drawing, the name, the split.
    for (let n = 0; n < 4; n++) await undo(page, hands);
    await expect.poll(() => order(room)).toEqual(['Vervoer', 'Vaste mensen']);
    expect(under()).toEqual([]);
    expect(placesOf(room)).toEqual(before);
    expect(Object.values(room.step().clusters).filter(({ badge: drawing }) => drawing !== undefined)).toEqual([]);
  });
});

async function drawingIsSeen(room: HandsRoom): Promise<void> {
  const seat = await room.visit(must(room.people[0], 'seat').cookie, `/s/${room.sessionId}`);
  await seat.getByRole('button', { name: joinWords.seat.next, exact: true }).click();
  const screen = await room.follow(room.linkOf('screen'));
  for (const [name, place] of [
    ['a participant', seat],
    ['the screen', screen],
  ] as const) {
    await place.locator('[data-badge=bus]').first().waitFor();
    // Never the drawing alone.
    await place.getByText('Bus', { exact: true }).first().waitFor();
    await expectAccessible(place, `a drawing, ${name}`);
    await place.screenshot({ path: `test-results/shape-drawing-${name.replace(' ', '-')}.png` });
    await place.context().close();
  }
}

describe('what is shown, and in which order', () => {
  it.each(['board', 'list'] as const)('by every choice, with a search, on the %s', async (view) => {
    const room = await shaped();
    const { stepId } = room;
    const writer = must(room.people[0], 'seat').client;
    await room.done(room.organiser, { type: 'setPhase', stepId, phase: 'collect' });
    const say = (text: string, explanation: string): Promise<void> =>
      room.done(writer, { type: 'submitIdea', stepId, ideaId: newNodeId<IdeaId>(), text, explanation });
    await say('antwoord nummer 00 is het langste van alle', 'omdat de bus niet rijdt');
    await room.done(room.organiser, { type: 'setPhase', stepId, phase: 'cluster' });
    const ids = [4, 5].map((n) => room.ideaId(answer(n)));
    await room.done(room.organiser, { type: 'mergeIdeas', stepId, ideaIds: ids.slice(1), into: must(ids[0], 'top') });
    const page = await room.visit(account, consoleOf(room.sessionId));
    await page.getByText(answer(1)).first().waitFor();
    if (view === 'list') await page.getByRole('button', { name: cluster.view.list, exact: true }).click();
    const long = 'antwoord nummer 00 is het langste van alle';
    const shows = (texts: readonly string[], message: string): Promise<void> =>
      expect.poll(() => readable(page), { message }).toEqual(texts);
    const inTheme = [1, 2, 3, 4].map(answer);

    await shows([answer(6), long, ...inTheme], 'as they stand');
    const { filter, by } = cluster.arrange;
    await pickFrom(page, MOUSE, cluster.arrange.order, by.alphabet);
    await shows([long, answer(6), ...inTheme], 'from A to Z');
    await pickFrom(page, KEYBOARD, cluster.arrange.order, by.longest);
    await shows([long, answer(6), ...inTheme], 'the longest first');
    await pickFrom(page, KEYBOARD, cluster.arrange.order, by.place);
    await pickFrom(page, MOUSE, cluster.arrange.show, filter.loose);
    await shows([answer(6), long], 'loose');
    await pickFrom(page, KEYBOARD, cluster.arrange.show, filter.explained);
    await shows([long], 'with an explanation');
    await pickFrom(page, KEYBOARD, cluster.arrange.show, filter.alike);
    await shows([answer(4)], 'that say the same');
    await pickFrom(page, KEYBOARD, cluster.arrange.show, filter.questioned);
    await shows([], 'that a writer said something about');
    await expectAccessible(page, `nothing to show on the ${view}`);
    await pickFrom(page, KEYBOARD, cluster.arrange.show, filter.all);

    // A search finds words of what lies under, and of explanations.
    const search = page.getByLabel(cluster.search, { exact: true });
    await search.fill(answer(5));
    await shows([answer(4)], 'by the words of one beneath');
    await search.fill('NIET RIJDT');
    await shows([long], 'by its explanation');
    await search.fill('');
    await shows([answer(6), long, ...inTheme], 'everything again');
    // It is this page's own: nothing of the board was changed, and a colleague sees what was there.
    expect(placesOf(room)).toEqual(['Vervoer', 'Vervoer', 'Vervoer', 'Vaste mensen', 'Vaste mensen', null]);
  });
});

describe('two consoles at the same theme', () => {
  it('merge and delete it at the same time: one of them happens, both are told, no answer is lost', async () => {
    const room = await shaped();
    const { stepId } = room;
    const texts = () =>
      Object.values(room.step().ideas)
        .map(({ text }) => text)
        .toSorted();
    const before = texts();
    const [vervoer, mensen] = [room.clusterId('Vervoer'), room.clusterId('Vaste mensen')];
    const page = await room.visit(account, consoleOf(room.sessionId));
    await page.getByText(answer(1)).first().waitFor();
    // Both have the dialog open; the colleague is first.
    await page.context().setOffline(true);
    await MOUSE.pick(menuOf(page, 'Vervoer'), cluster.menu.merge);
    await pickFrom(page, MOUSE, cluster.merge.into, 'Vaste mensen');
    await page.getByRole('alertdialog').getByRole('button', { name: cluster.merge.do, exact: true }).click();
    await room.done(room.colleague, { type: 'removeCluster', stepId, clusterId: vervoer });
    await page.context().setOffline(false);
    await page.locator('[data-status=danger]').waitFor({ timeout: 20_000 });
    await expectAccessible(page, 'a merge that came too late');
    expect(order(room)).toEqual(['Vaste mensen']);
    expect(texts()).toEqual(before);
    expect(placesOf(room).slice(0, 3)).toEqual([null, null, null]);
    await placeIsKept(page, 'after a merge that came too late');
    page.complaints.splice(0);

    // Merging into each other, in both directions at once: the first counts.
    await room.done(room.colleague, { type: 'undo' });
    const outcomes = await Promise.all([
      room.organiser.send({ type: 'mergeClusters', stepId, clusterId: vervoer, into: mensen }).settled,
      room.colleague.send({ type: 'mergeClusters', stepId, clusterId: mensen, into: vervoer }).settled,
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['accepted', 'rejected']);
    await expect.poll(() => order(room).length).toBe(1);
    expect(texts()).toEqual(before);
    expect(placesOf(room).slice(0, 5)).toEqual(Array(5).fill(order(room)[0]));
  });
});
