// What is said aloud of the answers of others: nothing, a summary or all, as somebody chose; and nothing at all while that person types. The clock of the
// page is ours, so that fifteen seconds cost nothing.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participant } from '../../../client/i18n/nl/participant.ts';
import { signals } from '../../../client/i18n/nl/signals.ts';
import { must } from '../../../shared/kernel/assert.ts';
import { currentStep } from '../../../shared/view/selectors.ts';
import { answer, openRooms, type Rooms } from '../../support/a11y/rooms.ts';
import { listen, said } from '../../support/a11y/speech.ts';
import { newVisitor, PLAIN, prefer, visitSeat } from '../../support/a11y/visitor.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

/** A little more than the time between two summaries. */
const A_TURN_MS = 16_000;
const ARRIVING = 5;
/** What the room has before. */
const THERE = 4;

let browser: Browser;
let rooms: Rooms;
let page: PersonPage;
let sent = 0;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['everyone'])]);
  page = await newVisitor(browser, rooms);
  await prefer(page, PLAIN);
  await page.clock.install();
  await visitSeat(page, rooms.of('everyone'));
  await listen(page);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

/** Others send five answers, and the page has them. */
async function arrive(): Promise<void> {
  const room = rooms.of('everyone');
  const stepId = must(currentStep(must(room.facilitator.getState().view, 'view')), 'step').stepId;
  for (let count = 0; count < ARRIVING; count++) await answer(room.seats[1], stepId, `woorden ${++sent}`);
  const total = THERE + sent;
  await page
    .getByRole('heading', { name: participant.collect.everyone.title.replace('{{total}}', String(total)) })
    .waitFor();
}

/** What was said of new answers since the last time. */
async function told(): Promise<readonly { readonly text: string; readonly count: number; readonly total: number }[]> {
  const words = (await said(page)).map(({ text, isUrgent }) => (isUrgent ? `urgent: ${text}` : text));
  await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said.splice(0));
  return words.flatMap((text) => {
    const found = /^(\d+) nieuwe? antwoord(?:en)?\. Totaal (\d+)\./.exec(text);
    return found ? [{ text, count: Number(found[1]), total: Number(found[2]) }] : [];
  });
}

/** Time passes in the page, second by second, so that the server's signs of life come in between. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 1_000) await page.clock.runFor(1_000);
}

/** Chooses how much is said, and lets what was going on be over. */
async function choose(wanted: 'none' | 'summary' | 'all'): Promise<void> {
  await page
    .getByRole('group', { name: signals.listen.label })
    .getByRole('button', { name: signals.listen[wanted] })
    .click();
  await pass(A_TURN_MS);
  await told();
}

/** The first may be told at once, the others together after their turn: five in all, and the right total in the end. */
function expectTold(messages: Awaited<ReturnType<typeof told>>): void {
  expect(messages.length, JSON.stringify(messages)).toBeLessThanOrEqual(2);
  expect(messages.reduce((sum, { count }) => sum + count, 0)).toBe(ARRIVING);
  expect(messages.at(-1)?.total).toBe(THERE + sent);
}

describe('new answers of others', () => {
  it('are told in one sentence with the total: Samenvatting (A-21)', async () => {
    await choose('summary');
    await arrive();
    await pass(A_TURN_MS);
    const messages = await told();
    expectTold(messages);
    expect(messages.some(({ text }) => text.includes('Nieuw antwoord:'))).toBe(false);
    await pass(A_TURN_MS);
    expect(await told()).toEqual([]);
  });

  it('are read out: Alles (A-21)', async () => {
    await choose('all');
    await arrive();
    await pass(A_TURN_MS);
    const messages = await told();
    expectTold(messages);
    for (let count = 0; count < ARRIVING; count++)
      expect(messages.map(({ text }) => text).join(' ')).toContain(`woorden ${sent - count}`);
  });

  it('are not told at all: Geen (A-21)', async () => {
    await choose('none');
    await arrive();
    await pass(2 * A_TURN_MS);
    expect(await told()).toEqual([]);
  });

  it('wait while somebody types, however long, and are told after it (A-21)', async () => {
    await choose('summary');
    await arrive();
    await page.getByLabel(participant.collect.answer).focus();
    await page.keyboard.press('a');
    await told();
    for (let seconds = 0; seconds < 20; seconds++) {
      await page.keyboard.press('a');
      await page.clock.runFor(1_000);
    }
    expect(await told()).toEqual([]);
    await pass(3_000);
    expect((await told()).at(-1)?.total).toBe(THERE + sent);
  });
});
