// What a room is told while it goes on, in a real browser: on the screen that a question will be rounded off, on the console that an interpreter is not ready and that
// answers came in late.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { console as words } from '../../client/i18n/nl/console.ts';
import { screen as screenWords } from '../../client/i18n/nl/screen.ts';
import { seats } from '../../client/i18n/nl/seats.ts';
import { signals } from '../../client/i18n/nl/signals.ts';
import { signalsOfStaff } from '../../client/i18n/nl/signals-staff.ts';
import { must } from '../../shared/kernel/assert.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { answer, done, openRooms, type Room, type Rooms } from '../support/a11y/rooms.ts';
import { newVisitor, visit, visitSeat } from '../support/a11y/visitor.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { waitForState } from '../support/node-client.ts';

let browser: Browser;
let rooms: Rooms;
let room: Room;
let desk: PersonPage;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['filled'])]);
  room = rooms.of('filled');
  desk = await newVisitor(browser, rooms);
  await visit(desk, `/console/${room.sessionId}`);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

const stepNow = () => must(currentStep(must(room.facilitator.getState().view, 'view')), 'step');

describe('the screen', () => {
  it('says roughly when the question is rounded off, without seconds that tick, and stops saying it', async () => {
    const screen = await newVisitor(browser, rooms, { viewport: { width: 1920, height: 1080 } });
    await visit(screen, `/screen/${room.sessionId}`);
    const { stepId } = stepNow();
    await done(room.facilitator, { type: 'announceClosing', stepId, seconds: 120 });
    await screen.getByText(screenWords.closing.about_other.replace('{{count}}', '2')).waitFor();
    await screen.getByText(screenWords.closing.calm).waitFor();
    expect(await screen.locator('body').innerText()).not.toMatch(/second/iu);
    await expectAccessible(screen, 'the screen while a question is rounded off');
    await done(room.facilitator, { type: 'cancelClosing', stepId });
    await screen.getByText(screenWords.closing.calm).waitFor({ state: 'detached' });
    expect(screen.complaints).toEqual([]);
    await screen.context().close();
  });
});

describe('the console', () => {
  it('waits for the interpreter when the facilitator chooses that, and goes on by itself', async () => {
    const interpreter = await newPerson(browser, rooms.server.origin);
    await interpreter.goto('/');
    await interpreter.getByLabel('Uw code').fill(room.code);
    await interpreter.getByRole('button', { name: 'Doe mee' }).click();
    await interpreter.getByText(seats.mode.interpreter.label, { exact: true }).click();
    await interpreter.getByRole('button', { name: 'Verder', exact: true }).click();
    await interpreter.getByRole('button', { name: seats.interpreter.ready }).waitFor();
    await waitForState(room.facilitator, ({ crowd }) => crowd?.interpreters?.here === 1, 'the interpreter');
    await desk.getByRole('button', { name: "Thema's", exact: true }).click();
    const asked = desk.getByRole('alertdialog', { name: words.hold.title_one });
    await asked.waitFor();
    await expectAccessible(desk, 'the question whether to wait for the interpreter');
    await asked.getByRole('button', { name: words.hold.until }).click();
    await desk.getByText(words.hold.heading_one).first().waitFor();
    expect(stepNow().phase).toBe('collect');
    await interpreter.getByRole('button', { name: seats.interpreter.ready }).click();
    await waitForState(room.facilitator, () => stepNow().phase === 'cluster', 'the next phase');
    await desk.getByText(words.hold.heading_one).first().waitFor({ state: 'detached' });
    expect(interpreter.complaints).toEqual([]);
    await interpreter.context().close();
  });

  it('tells that answers came in late, and shows them', async () => {
    await answer(room.seats[1], stepNow().stepId, 'dit kwam later');
    await desk.getByText(signalsOfStaff.console.lateNews_one.replace('{{count}}', '1')).first().waitFor();
    await desk.getByRole('button', { name: signalsOfStaff.console.lateOnly }).click();
    await desk.getByText('dit kwam later').first().waitFor();
    await desk.getByText('een vast gezicht 1').first().waitFor({ state: 'hidden' });
    await expectAccessible(desk, 'the console with late answers');
    await desk.getByRole('button', { name: signalsOfStaff.console.lateAll }).click();
    await desk.getByText('een vast gezicht 1').first().waitFor();
    expect(desk.complaints).toEqual([]);
  });
});

describe('a time outside collecting', () => {
  it('is said as going on, to the seats, on the screen and on the console, and goes with the phase', async () => {
    const { stepId, phase } = stepNow();
    expect(phase).toBe('cluster');
    const seat = await newVisitor(browser, rooms);
    await visitSeat(seat, room);
    const screen = await newVisitor(browser, rooms, { viewport: { width: 1920, height: 1080 } });
    await visit(screen, `/screen/${room.sessionId}`);
    await desk.getByRole('button', { name: signalsOfStaff.console.closing.phase.start }).click();
    const notice = seat.locator('#inhoud').getByText(signals.closing.phase.text);
    await notice.waitFor();
    await seat
      .locator('#inhoud')
      .getByText(/^Wij gaan verder over/u)
      .waitFor();
    await screen.getByRole('contentinfo').getByText(screenWords.closing.about_one.replace('{{count}}', '1')).waitFor();
    await desk.screenshot({ path: 'test-results/closing-console.png' });
    await screen.screenshot({ path: 'test-results/closing-screen.png' });
    await seat.screenshot({ path: 'test-results/closing-seat.png' });
    await desk.getByText(/De deelnemers zien: we gaan verder over/u).waitFor();
    await desk.getByRole('button', { name: signalsOfStaff.console.closing.more }).click();
    await expectAccessible(seat, 'a seat that is told when the room goes on');
    await expectAccessible(screen, 'the screen that says when the room goes on');
    await expectAccessible(desk, 'the console while a time stands outside collecting');
    await done(room.facilitator, { type: 'setPhase', stepId, phase: 'check' });
    await notice.waitFor({ state: 'detached' });
    await screen.getByText(screenWords.closing.about_other.replace('{{count}}', '2')).waitFor({ state: 'detached' });
    for (const page of [seat, screen, desk]) expect(page.complaints).toEqual([]);
    await seat.context().close();
    await screen.context().close();
  });
});
