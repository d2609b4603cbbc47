// What happens on a page while somebody uses it: by touch alone, what is said aloud, where the focus is, without a connection (A-08, A-09, A-17, A-21,
//
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { common } from '../../../client/i18n/nl/common.ts';
import { join } from '../../../client/i18n/nl/join.ts';
import { participant } from '../../../client/i18n/nl/participant.ts';
import { must } from '../../../shared/kernel/assert.ts';
import { currentStep, stepsInOrder } from '../../../shared/view/selectors.ts';
import { lostFocus } from '../../support/a11y/keyboard.ts';
import { answer, done, openRooms, type Room, type Rooms } from '../../support/a11y/rooms.ts';
import { listen, said } from '../../support/a11y/speech.ts';
import { newVisitor, visitSeat } from '../../support/a11y/visitor.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

let browser: Browser;
let rooms: Rooms;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['empty', 'everyone'])]);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

const stepOf = (room: Room) => must(currentStep(must(room.facilitator.getState().view, 'view')), 'step').stepId;

async function open(room: Room, options = {}): Promise<PersonPage> {
  const page = await newVisitor(browser, rooms, options);
  await visitSeat(page, room);
  return page;
}

describe('a page in use', () => {
  it('says what was wrong with a code, and keeps it', async () => {
    const page = await newVisitor(browser, rooms);
    const field = page.getByLabel(join.home.code);
    await field.fill('12 34');
    await page.getByRole('button', { name: join.home.submit }).click();
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toContain('34');
    expect(await field.getAttribute('aria-describedby')).not.toBeNull();
    expect(await lostFocus(page)).toBeNull();
    await page.context().close();
  });

  it('can be used by touch alone, says each own action once, and never loses the focus', async () => {
    const page = await open(rooms.of('empty'), {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const box = page.getByLabel(participant.collect.answer);
    const send = page.getByRole('button', { name: participant.collect.send }).first();
    await send.tap();
    await expect.poll(() => box.getAttribute('aria-invalid')).toBe('true');
    expect(await lostFocus(page)).toBeNull();

    await box.tap();
    await box.fill('met de vinger 👆 ‮getypt‬');
    await listen(page);
    const begun = await page.evaluate(() => performance.now());
    await send.tap();
    await page.getByRole('listitem').filter({ hasText: 'met de vinger' }).first().waitFor();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
    const spoken = await said(page);
    expect(new Set(spoken.map(({ text }) => text)).size, JSON.stringify(spoken)).toBe(spoken.length);
    expect(spoken.some(({ isUrgent }) => isUrgent)).toBe(false);
    expect(must(spoken[0], 'what was said').at - begun).toBeLessThan(5_000);
    expect(await lostFocus(page)).toBeNull();
    expect(page.complaints).toEqual([]);
    await page.context().close();
  });

  it('tells of others in few words, never while somebody types, never twice the same', async () => {
    const room = rooms.of('everyone');
    const page = await open(room);
    await listen(page);
    const [, other] = room.seats;
    for (let count = 0; count < 25; count++) await answer(other, stepOf(room), `nog een antwoord ${count}`);
    await expect.poll(async () => (await said(page)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    const spoken = await said(page);
    expect(spoken.length, JSON.stringify(spoken)).toBeLessThanOrEqual(2);
    expect(spoken.some(({ isUrgent }) => isUrgent)).toBe(false);
    await page.context().close();
  });

  it('keeps what was sent without a connection, and sends it once', async () => {
    const room = rooms.of('empty');
    const page = await open(room);
    await page.context().setOffline(true);
    await page.getByLabel(participant.collect.answer).fill('zonder verbinding');
    await page.getByRole('button', { name: participant.collect.send }).first().click();
    await page.getByRole('listitem').filter({ hasText: 'zonder verbinding' }).first().waitFor();
    await page.context().setOffline(false);
    const kept = (): number => JSON.stringify(room.facilitator.getState().view).split('zonder verbinding').length - 1;
    await expect.poll(kept, { timeout: 60_000 }).toBe(1);
    await page.reload();
    await page.getByRole('listitem').filter({ hasText: 'zonder verbinding' }).first().waitFor();
    expect(kept()).toBe(1);
    await page.context().close();
  });

  it('puts the focus on the new heading when the step changes, under a new title', async () => {
    const room = rooms.of('empty');
    const page = await open(room);
    const before = await page.title();
    const [, , second] = stepsInOrder(must(room.facilitator.getState().view, 'view'));
    await done(room.facilitator, { type: 'openStep', stepId: must(second, 'second question').stepId });
    await page.getByRole('heading', { name: 'Wat heeft u nodig om mee te doen?' }).first().waitFor();
    await expect.poll(() => page.title()).not.toBe(before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.context().close();
  });
});

// The words of the tools are the same on every page (3.2.4).
it('the tools have the words of the organiser’s own site', () => {
  expect(Object.values(common.tools)).toEqual(expect.arrayContaining(['Tekst vergroten', 'Tekst verkleinen']));
});
