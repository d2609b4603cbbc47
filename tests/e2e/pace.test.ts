// The pace of a room, in a real browser: a pause that loses no word, a moment before each step, and a list of steps that changes while the room works.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participant } from '../../client/i18n/nl/participant.ts';
import { signalsOfStaff } from '../../client/i18n/nl/signals-staff.ts';
import { steer } from '../../client/i18n/nl/steer.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD } from '../support/hands.ts';
import { openOrganiser, type Organiser } from '../support/organiser-page.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

/** Longer than usual: a test must be able to call it off on a slow machine. */
const NOTICE_SECONDS = 8;

let browser: Browser;
let organiser: Organiser;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  organiser = await openOrganiser(browser, { STEP_NOTICE: String(NOTICE_SECONDS) });
});
afterAll(async () => {
  await browser.close();
  for (const stop of stops) await stop();
  await organiser.stop();
});

const [ONE, TWO, THREE] = ['Wat gaat goed?', 'Wat kan beter?', 'Wat wilt u nog kwijt?'] as const;
const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'In eigen tempo',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [ONE, TWO, THREE].map((title) => ({ ...blankStep('question', title), plannedMinutes: 10 })),
};

const at = (page: PersonPage, title: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();
const agenda = (desk: PersonPage, title: string): Locator =>
  desk.getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
/** A key without Ctrl, pressed where nothing is typed. */
const key = async (desk: PersonPage, name: string): Promise<void> => {
  await desk.locator('h1').first().focus();
  await desk.keyboard.press(name);
};

async function room() {
  const { sessionId, code } = await organiser.session(DESIGN);
  const desk = await organiser.visit(`/console/${sessionId}`);
  await agenda(desk, ONE).click();
  await at(desk, ONE);
  return { sessionId, code, desk };
}

describe('a pause', () => {
  it('is calm on every page, keeps what is in the box over a reload, and lets what waited go afterwards', async () => {
    const { sessionId, code, desk } = await room();
    const seat = await organiser.sit(code);
    await at(seat, ONE);
    const wire = await startTcpProxy(Number(new URL(organiser.origin).port));
    stops.push(wire.close);
    const far = await organiser.sit(code, wire.origin);
    await at(far, ONE);
    const screen = await organiser.visit(`/screen/${sessionId}`);
    const box = seat.getByRole('textbox').first();
    await KEYBOARD.write(box, 'een halve zi');
    await KEYBOARD.write(far.getByRole('textbox').first(), 'onderweg geschreven');
    wire.cut();
    await far.getByRole('button', { name: participant.collect.send, exact: true }).click();
    await far.getByText('onderweg geschreven').first().waitFor();

    await key(desk, 'p');
    const dialog = desk.getByRole('dialog');
    await expectAccessible(desk, 'the window of a pause');
    await KEYBOARD.choose(dialog.getByRole('radio', { name: '10 minuten' }));
    await KEYBOARD.write(dialog.getByLabel(steer.pause.message), 'Koffie in de hal');
    await KEYBOARD.press(dialog.getByRole('button', { name: steer.pause.begin }));
    for (const page of [seat, screen]) {
      await page.getByRole('heading', { level: 1, name: participant.recess.title }).waitFor();
      await page.getByText('Koffie in de hal').first().waitFor();
    }
    await seat.getByText(participant.recess.kept).waitFor();
    expect(await box.isVisible()).toBe(false);
    await expectAccessible(seat, 'the pause of a seat');
    await expectAccessible(screen, 'the pause on the screen');
    await expectAccessible(desk, 'the console in a pause');
    await seat.reload();
    await seat.getByRole('heading', { level: 1, name: participant.recess.title }).waitFor();

    wire.mend();
    await far.getByRole('heading', { level: 1, name: participant.recess.title }).waitFor();
    await far.getByText(participant.recess.waiting).waitFor();
    await far.reload();
    await far.getByText(participant.recess.waiting).waitFor();
    expect(await desk.getByText('onderweg geschreven').count()).toBe(0);

    await KEYBOARD.press(desk.getByRole('button', { name: steer.pause.resume }));
    await at(seat, ONE);
    expect(await box.inputValue()).toBe('een halve zi');
    await KEYBOARD.write(box, 'een hele zin');
    await KEYBOARD.press(seat.getByRole('button', { name: participant.collect.send, exact: true }));
    const answers = desk.getByRole('main').getByRole('listitem');
    for (const text of ['onderweg geschreven', 'een hele zin']) {
      await answers.filter({ hasText: text }).first().waitFor();
      expect(await answers.filter({ hasText: text }).count()).toBe(1);
    }
    for (const page of [desk, seat, far, screen]) await page.context().close();
  });
});

describe('going to another step', () => {
  it('is told everybody first, can be called off, goes back, and keeps what was not sent', async () => {
    const { code, desk } = await room();
    const seat = await organiser.sit(code);
    await at(seat, ONE);
    const notice = seat.locator('[data-status=coming]');
    await KEYBOARD.write(seat.getByRole('textbox').first(), 'nog niet af');

    await key(desk, '.');
    await notice.getByText(TWO).waitFor();
    await KEYBOARD.press(desk.getByRole('button', { name: steer.coming.cancel }));
    await notice.waitFor({ state: 'detached' });
    // Longer than the notice would have been.
    await seat.waitForTimeout(NOTICE_SECONDS * 1_000);
    await at(seat, ONE);
    expect(await seat.getByRole('textbox').first().inputValue()).toBe('nog niet af');

    const began = Date.now();
    await key(desk, '.');
    await notice.getByText(TWO).waitFor();
    await expectAccessible(seat, 'the moment before a step');
    await at(seat, TWO);
    expect(Date.now() - began).toBeGreaterThan((NOTICE_SECONDS / 2) * 1_000);
    await seat.getByText('nog niet af').first().waitFor();
    await seat.reload();
    await seat.getByText('nog niet af').first().waitFor();
    await expectAccessible(seat, 'a step with what was left in the one before');
    await key(desk, ',');
    await KEYBOARD.press(desk.getByRole('button', { name: steer.coming.go }));
    await at(seat, ONE);
    await expect.poll(() => seat.getByRole('textbox').first().inputValue()).toBe('nog niet af');
    for (const page of [desk, seat]) await page.context().close();
  });
});

describe('the list of steps', () => {
  it('is changed while the room works: left out, moved, and a question on the spot', async () => {
    const { code, desk } = await room();
    const seat = await organiser.sit(code);
    await at(seat, ONE);
    await KEYBOARD.press(desk.getByRole('button', { name: steer.steps.ask }));
    const dialog = desk.getByRole('dialog');
    const line = (title: string): Locator => dialog.getByRole('listitem').filter({ hasText: title });
    await KEYBOARD.press(line(TWO).getByRole('button', { name: new RegExp(`^${steer.steps.skip}`, 'u') }));
    await line(TWO).getByText(steer.steps.isSkipped).waitFor();
    await KEYBOARD.press(line(THREE).getByRole('button', { name: new RegExp(`^${steer.steps.up}`, 'u') }));
    await expect
      .poll(() => dialog.getByRole('listitem').allTextContents())
      .toEqual([ONE, THREE, TWO].map((title) => expect.stringContaining(title) as unknown));
    await expectAccessible(desk, 'the list of steps');
    await desk.keyboard.press('Escape');
    await at(seat, ONE);

    await KEYBOARD.press(desk.getByRole('button', { name: steer.add.ask }));
    await KEYBOARD.write(dialog.getByRole('textbox', { name: 'De vraag' }), 'En wat nu meteen?');
    await expectAccessible(desk, 'one more step');
    await KEYBOARD.press(dialog.getByRole('button', { name: steer.add.confirm }));
    await dialog.waitFor({ state: 'detached' });
    await desk.reload();
    await at(desk, ONE);
    // What is next is the new question; what is left out is passed over.
    await key(desk, '.');
    await at(seat, 'En wat nu meteen?');
    await KEYBOARD.write(seat.getByRole('textbox').first(), 'dit dus');
    await KEYBOARD.press(seat.getByRole('button', { name: participant.collect.send, exact: true }));
    await desk.getByRole('main').getByText('dit dus').first().waitFor();
    await at(desk, 'En wat nu meteen?');
    await key(desk, '.');
    await at(seat, THREE);
    await expectAccessible(desk, 'the console with a list of steps that changed');
    for (const page of [desk, seat]) await page.context().close();
  });
});

describe('keys', () => {
  it('give a minute more, are told on a page of their own, do nothing while somebody types, and can be switched off', async () => {
    const { desk } = await room();
    const closing = desk.getByRole('region', { name: signalsOfStaff.console.closing.label });
    await key(desk, '+');
    await closing.getByText(/sluit over 1 minuut|sluit over 5\d seconden/u).waitFor();
    await key(desk, '+');
    await closing.getByText(/sluit over (?:2|1) minu/u).waitFor();
    await KEYBOARD.press(closing.getByRole('button', { name: signalsOfStaff.console.closing.more }));
    await closing.getByText(/sluit over (?:3|2) minu/u).waitFor();

    await key(desk, '?');
    const dialog = desk.getByRole('dialog');
    await dialog.getByText(steer.keys.pause).waitFor();
    await expectAccessible(desk, 'the help with the keys');
    const off = dialog.getByRole('checkbox', { name: steer.keys.on });
    await off.focus();
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await key(desk, 'p');
    await desk.reload();
    await at(desk, ONE);
    await key(desk, 'p');
    await desk.waitForTimeout(300);
    expect(await dialog.count()).toBe(0);
    await desk.getByRole('button', { name: 'Help' }).click();
    await off.focus();
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Escape');
    await key(desk, 'p');
    await KEYBOARD.write(dialog.getByLabel(steer.pause.message), 'pp?.n');
    expect(await desk.getByRole('dialog').count()).toBe(1);
    await desk.keyboard.press('Escape');
    await at(desk, ONE);
    await desk.context().close();
  });
});
