// What the room is shown, directed from the console, in a real browser: a console, a seat that types, and the screen.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directing } from '../../client/i18n/nl/directing.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { screen as screenWords } from '../../client/i18n/nl/screen.ts';
import { must } from '../../shared/kernel/assert.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { done, openRooms, type Room, type Rooms } from '../support/a11y/rooms.ts';
import { newVisitor, visit } from '../support/a11y/visitor.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';

let browser: Browser;
let rooms: Rooms;
let room: Room;
let desk: PersonPage;
let screen: PersonPage;
let seat: PersonPage;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['filled'])]);
  room = rooms.of('filled');
  desk = await newVisitor(browser, rooms);
  screen = await newVisitor(browser, rooms, { viewport: { width: 1920, height: 1080 } });
  seat = await newPerson(browser, rooms.server.origin, { viewport: { width: 390, height: 844 } });
  await visit(desk, `/console/${room.sessionId}`);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

const panel = () => desk.getByRole('region', { name: directing.title, exact: true });
const choose = async (scene: string): Promise<void> => {
  await panel().getByRole('button', { name: directing.choose.label }).click();
  await desk.getByRole('menuitem', { name: scene, exact: true }).click();
};

describe('the screen, directed from the console', () => {
  it('is missed while none is there', async () => {
    await panel().getByText(directing.none).waitFor();
    await visit(screen, `/screen/${room.sessionId}`);
    await panel().getByText(directing.none).waitFor({ state: 'detached' });
  });

  it('shows a message in large print, also after a reload, and follows the session again', async () => {
    await choose(directing.choose.message);
    await desk.getByLabel(directing.message.label).fill('Koffie om kwart over tien');
    await desk.getByRole('button', { name: directing.message.show }).click();
    const message = screen.getByRole('heading', { level: 1, name: 'Koffie om kwart over tien' });
    await message.waitFor();
    expect(await message.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(
      80,
    );
    await expectAccessible(screen, 'a message on the screen');
    await screen.reload();
    await message.waitFor();
    await panel().getByText('Koffie om kwart over tien', { exact: false }).first().waitFor();
    await choose(directing.choose.black);
    await screen.getByRole('heading', { level: 1, name: screenWords.scenes.black }).waitFor();
    await panel().getByRole('button', { name: directing.back }).click();
    await screen.getByRole('heading', { level: 1, name: screenWords.scenes.black }).waitFor({ state: 'detached' });
  });

  it('walks along the answers on everybody’s page, and nobody loses what they type, nor the place in it', async () => {
    const { stepId } = must(currentStep(must(room.facilitator.getState().view, 'view')), 'step');
    await seat.goto('/');
    await seat.getByLabel('Uw code').fill(room.code);
    await seat.getByRole('button', { name: 'Doe mee' }).click();
    await seat.getByRole('button', { name: 'Verder', exact: true }).click();
    await done(room.facilitator, { type: 'setList', stepId, open: true });
    const box = seat.getByRole('textbox').first();
    await box.fill('half een zin');
    const before = must(await box.boundingBox(), 'box').y;

    await panel().getByRole('button', { name: directing.spotlight.label }).click();
    await desk.getByRole('menuitem', { name: directing.spotlight.ideas }).click();
    const card = seat.getByRole('region', { name: participant.spotlight.idea });
    await card.waitFor();
    const first = must(await card.locator('[data-spoken]').first().textContent(), 'first answer');
    await screen.locator('main').getByText(first, { exact: true }).waitFor();
    expect(await box.inputValue()).toBe('half een zin');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(Math.abs(must(await box.boundingBox(), 'box').y - before)).toBeLessThan(3);
    await seat.keyboard.type(' en verder');
    expect(await box.inputValue()).toBe('half een zin en verder');
    await expectAccessible(seat, 'a seat with an answer in the spotlight');
    await expectAccessible(screen, 'the screen with an answer in the spotlight');
    await expectAccessible(desk, 'the console with an answer in the spotlight');

    await panel().getByRole('button', { name: directing.spotlight.next, exact: true }).click();
    await screen.locator('main').getByText(first, { exact: true }).waitFor({ state: 'detached' });
    await panel().getByRole('button', { name: directing.spotlight.stop, exact: true }).click();
    await card.waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('half een zin en verder');
  });

  it('pages through the answers without anything that scrolls, in letters of 28 px and more', async () => {
    await choose(directing.choose.answers);
    await screen.getByRole('list', { name: screenWords.answers.label }).waitFor();
    const smallest = await screen.evaluate(() => {
      const texts = [...document.querySelectorAll('main *')].filter(
        (element) => element.childElementCount === 0 && (element.textContent ?? '').trim() !== '',
      );
      return Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    });
    expect(smallest).toBeGreaterThanOrEqual(27.9);
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ] as const) {
      await screen.setViewportSize({ width, height });
      expect(await screen.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
    }
    for (const page of [desk, screen, seat]) expect(page.complaints).toEqual([]);
  });
});
