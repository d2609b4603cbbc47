// One person with a helper goes through the six questions on one laptop, by one pair of hands: letters at 200 %, easy Dutch, a duo seat. On every screen: whose
// voice it is, the letters and language that were chosen, a place for the focus, nothing beside the window.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import { lostFocus } from '../../support/a11y/keyboard.ts';
import { sidewaysProblems } from '../../support/a11y/layout.ts';
import { done } from '../../support/a11y/rooms.ts';
import { newPerson, type PersonPage } from '../../support/chromium.ts';
import { easy } from '../../support/easy-words.ts';
import type { Hands } from '../../support/hands.ts';
import { whenAlive } from '../../support/when-alive.ts';
import {
  closeRound,
  makeClusters,
  openRound,
  othersAnswer,
  othersCheck,
  saidByOthers,
  type ClientRoom,
} from './client-room.ts';

export type Walk = { readonly room: ClientRoom; readonly hands: Hands; readonly page: PersonPage };

const { participant, seats, join, check, vote, evaluate, common } = easy;

/** The start of a name with something filled in. */
const start = (words: string): RegExp =>
  new RegExp(`^${must(words.split('{{')[0], 'words').replace(/[.?*+()]/g, '\\$&')}`);

const button = ({ page }: Walk, name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const box = ({ page }: Walk): Locator => page.getByRole('textbox', { name: participant.collect.answer, exact: true });
const heading = ({ page }: Walk, name: string | RegExp): Locator => page.getByRole('heading', { name }).first();

/** What holds on every screen of a duo seat. */
export async function expectOwnVoice({ page }: Walk, where: string): Promise<void> {
  const voice = page.getByRole('region', { name: seats.voice.label });
  await voice.waitFor();
  expect(await voice.innerText(), where).toMatch(start(seats.voice.helped.title));
  expect(
    await page.evaluate(() => [
      document.documentElement.style.getPropertyValue('--text-scale'),
      document.documentElement.lang,
    ]),
    where,
  ).toEqual(['2', 'nl-simple']);
  expect(await sidewaysProblems(page), where).toEqual([]);
  expect(await lostFocus(page), where).toBeNull();
  expect(await page.getByRole('heading', { level: 1 }).count(), where).toBe(1);
}

/** No mouse: nothing can be pointed at without touching it. */
const TELEPHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as const;

/** All of the toolbar, where it was folded for want of room. */
async function unfold(walk: Walk): Promise<void> {
  const more = walk.page.getByRole('button', { name: common.tools.more, exact: true });
  if (await more.isVisible()) await walk.hands.press(more);
}

/** Letters at 200 %, easy Dutch, the code, and "Ik doe mee met hulp". */
export async function sitDown(room: ClientRoom, hands: Hands): Promise<Walk> {
  const page = await newPerson(room.browser, room.origin, hands.name === 'touch' ? TELEPHONE : {});
  const walk = { room, hands, page };
  await page.goto('/');
  // Only the scripts know how wide the page is: before them all of the toolbar is folded.
  await whenAlive(page);
  await unfold(walk);
  await hands.press(button(walk, common.tools.easyReading));
  await page.waitForFunction(() => document.documentElement.lang === 'nl-simple');
  for (let presses = 0; presses < 4; presses++) await hands.press(button(walk, common.tools.textLarger));
  await hands.write(page.getByLabel(join.home.code), room.code.replace(/(\d{4})/, '$1 '));
  await hands.press(button(walk, join.home.submit));
  await heading(walk, join.seat.title).waitFor();
  await hands.choose(page.getByRole('radio', { name: start(seats.mode.helped.label) }));
  await hands.press(page.getByRole('button', { name: join.seat.next, exact: true }));
  await heading(walk, participant.step.welcome).waitFor();
  await expectOwnVoice(walk, 'the welcome');
  return walk;
}

/** Sends an answer and sees it among the own ones. */
async function send(walk: Walk, text: string): Promise<void> {
  await walk.hands.write(box(walk), text);
  await walk.hands.press(button(walk, participant.collect.send));
  await walk.page.getByRole('listitem').filter({ hasText: text }).first().waitFor();
}

export const ownWords = (question: number): string => `vraag ${question + 1}: mijn eigen woorden`;
export const LEFT = 'nog niet af toen het sloot';
export const MEANT = 'dat men mij gelooft';
export const REMARK = 'fijn dat ik kon meedoen';

/** The facilitator opens a question: own answer, then those of the others, old and new ones. */
export async function answerQuestion(walk: Walk, question: number): Promise<void> {
  const { room, page, hands } = walk;
  const { stepId, title } = must(room.questions[question], 'question');
  await done(room.facilitator, { type: 'openStep', stepId });
  await heading(walk, title).waitFor();
  await send(walk, ownWords(question));
  await expectOwnVoice(walk, `collecting, question ${question + 1}`);
  const [late, ...early] = saidByOthers(question);
  expect(await page.content()).not.toContain(early[0]);
  await othersAnswer(room, question);
  await done(room.facilitator, { type: 'setList', stepId, open: true });
  await heading(walk, start(participant.collect.everyone.title)).waitFor();
  // What was there before the list opened stands there; what comes later waits until it is asked for.
  const more = page.getByRole('button', { name: /– toon$/ }).first();
  if (await more.isVisible()) await hands.press(more);
  for (const text of [must(late, 'answer'), ...early]) await page.getByText(text, { exact: true }).first().waitFor();
  await expectOwnVoice(walk, `the answers of others, question ${question + 1}`);
}

/** A half typed answer outlives a reload, the closing of the phase and the way back. */
export async function keepWhatWasTyped(walk: Walk, question: number): Promise<void> {
  const { room, page, hands } = walk;
  const { stepId } = must(room.questions[question], 'question');
  await hands.write(box(walk), LEFT);
  await page.getByText(participant.collect.draft.kept, { exact: true }).first().waitFor();
  await page.reload();
  await expect.poll(() => box(walk).inputValue()).toBe(LEFT);
  await done(room.facilitator, { type: 'setPhase', stepId, phase: 'cluster' });
  await page.getByText(LEFT).first().waitFor();
  await expectOwnVoice(walk, 'grouping, with something unsent');
  await done(room.facilitator, { type: 'setPhase', stepId, phase: 'collect' });
  await expect.poll(() => box(walk).inputValue()).toBe(LEFT);
  await hands.press(button(walk, participant.collect.send));
  await page.getByRole('listitem').filter({ hasText: LEFT }).first().waitFor();
}

/** The clusters, whether they are right, the vote and the result. */
export async function groupCheckVote(walk: Walk, question: number): Promise<void> {
  const { room, page, hands } = walk;
  const { stepId } = must(room.questions[question], 'question');
  await done(room.facilitator, { type: 'setPhase', stepId, phase: 'cluster' });
  await makeClusters(room, question);
  await heading(walk, /Vaste mensen/).waitFor();
  await expectOwnVoice(walk, 'the clusters');

  await done(room.facilitator, { type: 'setPhase', stepId, phase: 'check' });
  await page.getByText(check.landed).first().waitFor();
  await expectOwnVoice(walk, 'the member check');
  await hands.press(button(walk, new RegExp(`^${check.verdicts.fits} ${ownWords(question)}`)));
  if (question === 0) {
    await hands.press(button(walk, new RegExp(`^${check.verdicts.misread} ${LEFT}`)));
    await hands.write(page.getByLabel(check.words.misread), MEANT);
    await hands.press(button(walk, check.save));
  }
  await page.getByText(check.allDone).first().waitFor();
  await othersCheck(room, question);

  const roundId = await openRound(room, question);
  await heading(walk, 'Vervoer').waitFor();
  await expectOwnVoice(walk, 'the vote');
  const more = page.getByRole('button', { name: new RegExp(`^${common.field.more}.*Vervoer`) });
  await hands.press(more);
  await hands.press(more);
  await hands.press(button(walk, vote.toCheck));
  await heading(walk, vote.check.title).waitFor();
  await expectOwnVoice(walk, 'the vote, to be checked');
  await hands.press(button(walk, vote.check.send));
  await heading(walk, vote.sent.title).waitFor();
  await expectOwnVoice(walk, 'a vote that is in');
  await closeRound(room, question, roundId);
  await page.getByRole('table').first().waitFor();
  await expectOwnVoice(walk, 'the result');
}

/** Five faces, a recommendation, a remark; and the end. */
export async function evaluateAndEnd(walk: Walk): Promise<void> {
  const { room, page, hands } = walk;
  await done(room.facilitator, { type: 'openStep', stepId: room.evaluation });
  await hands.choose(page.getByRole('radio', { name: evaluate.rating.good, exact: true }));
  await hands.choose(page.getByRole('radio', { name: evaluate.recommend.yes, exact: true }));
  await hands.write(page.getByLabel(evaluate.remark), REMARK);
  await expectOwnVoice(walk, 'the evaluation');
  await hands.press(button(walk, evaluate.send));
  await heading(walk, evaluate.sent.title).waitFor();
  await expectOwnVoice(walk, 'an evaluation that is in');
  await done(room.facilitator, { type: 'closeSession' });
  await heading(walk, participant.closed.title).waitFor();
}
