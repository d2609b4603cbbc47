// A whole session of experts in a real browser: two consoles, five seats and a screen, back and forth between phases, with cuts of the network in between,
// ending in a report that is right to the word.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cluster } from '../../client/i18n/nl/cluster.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { console as words } from '../../client/i18n/nl/console.ts';
import { join } from '../../client/i18n/nl/join.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { vote } from '../../client/i18n/nl/vote.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { MOUSE } from '../support/hands.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { consoleOf, makeAccount, openHandsRoom, QUESTIONS, type HandsRoom } from './hands/hands-room.ts';
import { pressNext } from './journey/parts.ts';
import type { Room } from './journey/room.ts';

let browser: Browser;
let server: ServerProcess;
let room: HandsRoom;
const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-experts-'));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  room = await openHandsRoom(browser, server, await makeAccount(server), 0);
});
afterAll(async () => {
  room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const texts = (seat: number): readonly [string, string] => [
  `te weinig huisartsen in dorp ${String(seat)}`,
  `de bus rijdt niet meer in wijk ${String(seat)}`,
];
const AFTERTHOUGHT = 'mensen weten de weg niet';
const OTHER_QUESTION = 'eerder samen om tafel';
/** Exactly what the report must hold, in no particular order. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  Huisartsen: [1, 2, 3, 4, 5].map((seat) => texts(seat)[0]),
  Vervoer: [1, 2, 3, 4, 5].map((seat) => texts(seat)[1]),
};

async function sitDown(url: string): Promise<PersonPage> {
  const page = await newPerson(browser, server.origin);
  const { pathname, hash } = new URL(url);
  await page.goto(`${server.origin}${pathname}${hash}`);
  await page.getByRole('button', { name: join.seat.next, exact: true }).click();
  return page;
}

async function answer(page: PersonPage, text: string): Promise<void> {
  await page.getByLabel(participant.collect.answer).fill(text);
  await page.getByRole('button', { name: participant.collect.send, exact: true }).click();
  await page.getByText(text, { exact: true }).first().waitFor();
}

const button = (page: PersonPage, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

async function newTheme(page: PersonPage, title: string): Promise<void> {
  await button(page, cluster.new).click();
  await page.getByLabel(cluster.title.label).fill(title);
  await page.keyboard.press('Enter');
  await page.locator('[data-cluster-title]').filter({ hasText: title }).waitFor();
}

/** The focus follows a card that was just moved, which closes a menu that was opened within the same blink: then it is opened again. */
async function moveTo(page: PersonPage, text: string, title: string): Promise<void> {
  const move = page.getByRole('button', { name: `${cluster.move.button} ${text}`, exact: true });
  const item = page.getByRole('menuitem', { name: title, exact: true });
  await expect
    .poll(
      async () => {
        if (!(await item.isVisible())) await move.click();
        return item.isVisible();
      },
      { timeout: 15_000, interval: 300 },
    )
    .toBe(true);
  await item.click();
}

const phase = (page: PersonPage, name: string): Locator =>
  page.getByRole('navigation', { name: words.phase.label }).getByRole('button', { name, exact: true });

/** Two dots on the first, one on the second. */
async function castDots(page: PersonPage, first: string, second: string): Promise<void> {
  const more = (title: string): Locator => button(page, new RegExp(`^${common.field.more}.*${title}`, 'u'));
  await more(first).click();
  await more(first).click();
  await more(second).click();
  await button(page, vote.toCheck).click();
  await button(page, vote.check.send).click();
}

describe('a session of experts', () => {
  it('goes back and forth over cut lines and ends in a report that is right to the word', async () => {
    const { account, sessionId } = room;
    const first = await room.visit(account, consoleOf(sessionId));
    const second = await room.follow(room.linkOf('coFacilitator'));
    const screen = await room.follow(room.linkOf('screen'));
    const { joinUrl } = await room.access();
    const seats: PersonPage[] = [];
    for (let n = 0; n < 5; n++) seats.push(await sitDown(joinUrl));
    const [one, two, three, four, five] = seats as [PersonPage, PersonPage, PersonPage, PersonPage, PersonPage];
    const all: Room = {
      hands: MOUSE,
      origin: server.origin,
      sessionId,
      console: first,
      screen,
      seats: [one, two, three],
    };

    // Collect; the line of seat 3 is cut before its second answer.
    for (const [index, seat] of seats.entries()) await answer(seat, texts(index + 1)[0]);
    await three.context().setOffline(true);
    await answer(three, texts(3)[1]);
    for (const [seat, n] of [
      [one, 1],
      [two, 2],
      [four, 4],
      [five, 5],
    ] as const)
      await answer(seat, texts(n)[1]);
    await second.getByText(texts(5)[1]).first().waitFor();
    expect(await second.content()).not.toContain(texts(3)[1]);

    // Cluster by two pairs of hands; what seat 3 typed comes in late and is there.
    await pressNext(all, words.next.openList.label, one.getByText(texts(2)[0]).first());
    await pressNext(all, words.next.setPhase.cluster.label, button(first, cluster.new));
    await newTheme(first, 'Huisartsen');
    await three.context().setOffline(false);
    await second.getByText(texts(3)[1]).first().waitFor({ timeout: 20_000 });
    await newTheme(second, 'Vervoer');
    await first.locator('[data-cluster-title]').filter({ hasText: 'Vervoer' }).waitFor();
    for (const n of [1, 2]) await moveTo(first, texts(n)[0], 'Huisartsen');
    // The second console loses its line and works on; the first does too, on other cards.
    await second.context().setOffline(true);
    await second.getByText(words.link.offlineTitle).first().waitFor();
    for (const n of [1, 2, 3]) await moveTo(second, texts(n)[1], 'Vervoer');
    for (const n of [3, 4]) await moveTo(first, texts(n)[0], 'Huisartsen');
    await second.context().setOffline(false);
    for (const n of [4, 5]) await moveTo(second, texts(n)[1], 'Vervoer');
    await expect
      .poll(() => [1, 2, 3, 4, 5].map((n) => room.placeOf(texts(n)[1])), { timeout: 20_000 })
      .toEqual(Array.from({ length: 5 }, () => 'Vervoer'));
    await moveTo(second, texts(5)[0], 'Vervoer');
    await expect.poll(() => room.placeOf(texts(5)[0])).toBe('Vervoer');
    await second.getByRole('heading', { level: 1 }).first().click();
    await second.keyboard.press('Control+z');
    await expect.poll(() => room.placeOf(texts(5)[0])).toBeNull();
    await moveTo(first, texts(5)[0], 'Huisartsen');

    // Back to collecting for an afterthought, on to the other question, and back again: nothing is lost.
    await phase(first, words.phase.question.collect).click();
    await answer(four, AFTERTHOUGHT);
    await second.getByText(AFTERTHOUGHT).first().waitFor();
    const agenda = second.getByRole('navigation', { name: words.agenda.title });
    await agenda.getByRole('button', { name: new RegExp(QUESTIONS[1], 'u') }).click();
    await one.getByRole('heading', { name: QUESTIONS[1] }).waitFor({ timeout: 15_000 });
    await answer(one, OTHER_QUESTION);
    await agenda.getByRole('button', { name: new RegExp(QUESTIONS[0].replace('?', '.'), 'u') }).click();
    await second.getByRole('heading', { name: QUESTIONS[0] }).first().waitFor({ timeout: 15_000 });
    await phase(second, words.phase.question.cluster).click();
    await first.locator('[data-cluster-title]').filter({ hasText: 'Huisartsen (5)' }).waitFor();
    await first.locator('[data-cluster-title]').filter({ hasText: 'Vervoer (5)' }).waitFor();

    // Vote; the line of seat 2 is cut while its ballot goes out.
    await pressNext(all, words.next.setPhase.vote.label, first.getByText(words.vote.setup.preview).first());
    await pressNext(all, words.next.openRound.label, first.getByRole('region', { name: words.vote.running }));
    for (const seat of seats) await seat.getByRole('heading', { name: 'Vervoer' }).first().waitFor();
    await castDots(one, 'Vervoer', 'Huisartsen');
    await two.context().setOffline(true);
    await castDots(two, 'Vervoer', 'Huisartsen');
    for (const seat of [three, four]) await castDots(seat, 'Huisartsen', 'Vervoer');
    await button(five, vote.abstain).click();
    await button(five, vote.check.send).click();
    await phase(second, words.phase.question.cluster).click();
    await phase(second, words.phase.question.vote).click();
    await two.context().setOffline(false);
    await expect.poll(() => first.getByText(/5 van 5 gestemd/u).count(), { timeout: 20_000 }).toBeGreaterThan(0);
    for (const watcher of [first, second, screen]) expect(await watcher.content()).not.toMatch(/6 stippen/u);
    const dialog = first.getByRole('alertdialog').or(first.getByRole('dialog'));
    await pressNext(all, words.next.closeRound.label, dialog.first());
    await dialog.getByRole('button', { name: /Sluit/u }).first().click();
    for (const person of [first, second, screen, ...seats]) await person.getByRole('table').first().waitFor();

    // The end, by the second console; the report knows every word, and nobody's name.
    await room.done(room.organiser, { type: 'closeSession' });
    await second.getByText(words.closed.heading).first().waitFor();
    const report = (await (
      await first.request.get(`${server.origin}/api/sessions/${sessionId}/report.json`)
    ).json()) as ReportModel;
    expect(report.standing).toBe('final');
    const question = must(
      report.steps.find(({ questionNumber }) => questionNumber === 1),
      'first question',
    );
    const themes = Object.fromEntries(
      question.clusters.map(({ title, ideas }) => [title, ideas.map(({ text }) => text).toSorted()]),
    );
    expect(themes).toEqual(Object.fromEntries(Object.entries(THEMES).map(([title, own]) => [title, own.toSorted()])));
    expect(question.loose.map(({ text }) => text)).toEqual([AFTERTHOUGHT]);
    expect(
      question.priorities
        .map(({ title, score, voters }) => ({ title, score, voters }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    ).toEqual([
      { title: 'Huisartsen', score: 6, voters: 4 },
      { title: 'Vervoer', score: 6, voters: 4 },
    ]);
    expect(question.rounds[0]?.result).toMatchObject({ ballots: 5, abstentions: 1 });
    const other = must(
      report.steps.find(({ questionNumber }) => questionNumber === 2),
      'second question',
    );
    expect(other.loose.map(({ text }) => text)).toEqual([OTHER_QUESTION]);
    const page = await (await first.request.get(`${server.origin}/api/sessions/${sessionId}/report.html`)).text();
    for (const text of [...Object.values(THEMES).flat(), AFTERTHOUGHT, OTHER_QUESTION]) {
      expect(page.split(text).length - 1, text).toBeGreaterThanOrEqual(1);
    }
    for (const person of [second, two, three]) person.complaints.splice(0);
  }, 240_000);
});
