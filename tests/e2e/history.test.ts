// Who of the facilitators did what, in a real browser: with two of them, and back to before something, without taking a colleague's work along.
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { console as consoleWords } from '../../client/i18n/nl/console.ts';
import { handsOfStaff } from '../../client/i18n/nl/hands-staff.ts';
import { history } from '../../client/i18n/nl/history.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { steer } from '../../client/i18n/nl/steer.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD } from '../support/hands.ts';
import { openOrganiser, type Organiser } from '../support/organiser-page.ts';

let browser: Browser;
let organiser: Organiser;

beforeAll(async () => {
  browser = await launchChromium();
  organiser = await openOrganiser(browser, { STEP_NOTICE: '0' });
});
afterAll(async () => {
  await browser.close();
  await organiser.stop();
});

const QUESTIONS = ['Wat gaat goed?', 'Wat kan beter?', 'Wat nog meer?'] as const;
const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Wie deed wat',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: QUESTIONS.map((title) => blankStep('question', title)),
};

const dialogOf = (page: PersonPage): Locator => page.getByRole('dialog', { name: history.title });
const lines = (page: PersonPage): Locator => dialogOf(page).getByRole('listitem');
const openHistory = async (page: PersonPage): Promise<void> => {
  await KEYBOARD.pick(page.getByRole('button', { name: consoleWords.more.label, exact: true }), history.menu);
  await lines(page).first().waitFor();
};
/** Leaves a question out, from the window with the steps. */
async function skip(page: PersonPage, title: string): Promise<void> {
  await KEYBOARD.press(page.getByRole('button', { name: steer.steps.ask }));
  const line = page.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
  await KEYBOARD.press(line.getByRole('button', { name: new RegExp(`^${steer.steps.skip}`, 'u') }));
  await line.getByText(steer.steps.isSkipped).waitFor();
  await page.keyboard.press('Escape');
}
const isSkipped = (page: PersonPage, title: string): Promise<boolean> =>
  page
    .getByRole('listitem')
    .filter({ hasText: title })
    .first()
    .textContent()
    .then((text) => text?.includes(consoleWords.agenda.state.skipped) === true);

it('tells who did what, goes back to before it by undo, and leaves what a colleague did', async () => {
  const { sessionId, code, colleague } = await organiser.session(DESIGN);
  const desk = await organiser.visit(`/console/${sessionId}`);
  const other = await organiser.visit(`/console/${sessionId}`, colleague);
  await desk
    .getByRole('button', { name: /Wat gaat goed/u })
    .first()
    .click();
  await other.getByRole('heading', { level: 1, name: QUESTIONS[0] }).waitFor();
  const seat = await organiser.sit(code);
  await KEYBOARD.write(seat.getByRole('textbox').first(), 'dit staat nergens');
  await KEYBOARD.press(seat.getByRole('button', { name: participant.collect.send, exact: true }));
  await desk.getByRole('main').getByText('dit staat nergens').first().waitFor();

  await skip(desk, QUESTIONS[1]);
  await skip(other, QUESTIONS[2]);
  await KEYBOARD.press(desk.getByRole('button', { name: steer.steps.ask }));
  const rows = desk.getByRole('dialog').getByRole('listitem');
  await KEYBOARD.press(rows.filter({ hasText: QUESTIONS[2] }).getByRole('button', { name: /^Omhoog/u }));
  await desk.keyboard.press('Escape');

  await openHistory(desk);
  await expectAccessible(desk, 'the history');
  const mine = (what: string): Locator =>
    lines(desk)
      .filter({ hasText: what })
      .filter({ hasText: `· ${history.by.you}` });
  await mine(consoleWords.command.setSkipped).waitFor();
  await mine(consoleWords.command.moveStep).waitFor();
  const colleagueName = handsOfStaff.role.coFacilitator.replace('{{number}}', '2');
  const theirs = lines(desk).filter({ hasText: `· ${colleagueName}` });
  expect(await theirs.count()).toBe(1);
  expect(await theirs.getByRole('button').count()).toBe(0);
  await theirs.getByText(history.reach.other.replace('{{who}}', colleagueName)).waitFor();
  await dialogOf(desk).getByText(history.about).waitFor();
  expect(await dialogOf(desk).getByText('dit staat nergens').count()).toBe(0);
  expect(await dialogOf(desk).textContent()).not.toMatch(/Blauwe|plaats \d/u);

  await KEYBOARD.press(mine(consoleWords.command.setSkipped).getByRole('button'));
  const sure = desk.getByRole('alertdialog').or(desk.getByRole('dialog', { name: history.askTitle }));
  await sure.getByText(/Wat een collega deed, blijft/u).waitFor();
  await expectAccessible(desk, 'being asked before going back');
  await KEYBOARD.press(sure.getByRole('button', { name: history.undoTo_other.replace('{{count}}', '2') }));
  await lines(desk).filter({ hasText: 'ongedaan gemaakt' }).first().waitFor();
  expect(await lines(desk).filter({ hasText: 'ongedaan gemaakt' }).count()).toBe(2);
  await desk.keyboard.press('Escape');
  for (const page of [desk, other]) {
    await expect.poll(() => isSkipped(page, QUESTIONS[1])).toBe(false);
    expect(await isSkipped(page, QUESTIONS[2])).toBe(true);
  }
  await desk.reload();
  await openHistory(desk);
  expect(await lines(desk).filter({ hasText: 'ongedaan gemaakt' }).count()).toBe(2);
  // The colleague sees the same acts, as somebody else's.
  await openHistory(other);
  expect(
    await lines(other)
      .filter({ hasText: 'ongedaan gemaakt' })
      .filter({ hasText: `· ${history.by.you}ongedaan` })
      .count(),
  ).toBe(0);
  expect(await seat.getByText('dit staat nergens').count()).toBeGreaterThan(0);
  for (const page of [desk, other, seat]) await page.context().close();
});
