// Facilitators and voting in a real browser: one with a mouse and one with nothing but a keyboard open each kind of round, give more during it, close
// it, vote again on what divided the room, and hold a final vote over two questions. Participants are on the wire; axe looks on.
import { fileURLToPath } from 'node:url';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { console as words } from '../../client/i18n/nl/console.ts';
import { votingSetup } from '../../client/i18n/nl/voting-setup.ts';
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { SessionClient } from '../../client/sync/session-client-types.ts';
import type { Design } from '../../shared/domain/design.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { MethodType } from '../../shared/domain/voting/methods.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId } from '../../shared/kernel/ids.ts';
import type { RoundShape, StepShape } from '../../shared/protocol/shapes.ts';
import { openRound, stepsInOrder } from '../../shared/view/selectors.ts';
import { done } from '../support/a11y/rooms.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD, MOUSE, type Hands } from '../support/hands.ts';
import { connectSession, waitForState, waitUntilLive } from '../support/node-client.ts';
import { startTestServer, type Browser as Organiser, type TestServer } from '../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const FINAL = 'Wat is het allerbelangrijkste?';
const DISPUTED = votingSetup.again.disputed_one.replace('{{count}}', '1');
/** Enough to be sure of what divides a room: all ones against all fives. */
const SEATS = 8;
const THEMES = ['Vaste mensen', 'Vervoer', 'Rust', 'Een eigen sleutel'] as const;

const POLL = { timeout: 10_000 };

let browser: Browser;
let server: TestServer;
let organiser: Organiser;
const clients: SessionClient[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  organiser = await server.createOrganiser();
});
afterAll(async () => {
  for (const client of clients) client.close();
  await browser.close();
  await server.stop();
});

function designed(): Design {
  const plain = designFromQuestions('Stemmen', ['Wat helpt?', 'Wat nog meer?'], 'nl');
  const question = must(plain.steps[1], 'question');
  const final = { ...question, kind: 'finalVote' as const, title: FINAL, finalVote: { questions: [], top: 1 } };
  return {
    ...plain,
    groups: ['cliënten', 'naasten'],
    steps: [...plain.steps.slice(0, 3), final, ...plain.steps.slice(3)],
  };
}

type Room = {
  readonly hands: Hands;
  readonly page: PersonPage;
  readonly facilitator: SessionClient;
  readonly seats: readonly SessionClient[];
};

/** A session with four themes in its first question and two in its second, and a facilitator's page at the vote. */
async function openRoom(hands: Hands, seats: number): Promise<Room> {
  const { sessionId } = await server.createSession(organiser, designed(), `Stemmen met ${hands.name}`);
  const { code } = await server.access(organiser, sessionId);
  const connect = async (cookie: string, as: 'seat' | 'console'): Promise<SessionClient> => {
    const client = connectSession({ baseUrl: server.origin, cookie, sessionId, as });
    clients.push(client);
    await waitUntilLive(client);
    return client;
  };
  const facilitator = await connect(organiser.cookies(), 'console');
  const people: SessionClient[] = [];
  for (let seat = 0; seat < seats; seat++)
    people.push(await connect((await server.join(code)).browser.cookies(), 'seat'));
  const [, first, second] = stepsInOrder(must(facilitator.getState().view, 'view'));
  for (const [step, titles] of [
    [must(second, 'second'), THEMES.slice(0, 2)],
    [must(first, 'first'), THEMES],
  ] as const) {
    const { stepId } = step;
    await done(facilitator, { type: 'openStep', stepId });
    for (const title of titles)
      await done(facilitator, { type: 'createCluster', stepId, clusterId: newNodeId<ClusterId>(), title, ideaIds: [] });
    await done(facilitator, { type: 'setPhase', stepId, phase: 'vote' });
  }
  const page = await newPerson(browser, server.origin, { viewport: { width: 1280, height: 800 } });
  await page.context().addCookies([...organiser.jar].map(([name, value]) => ({ name, value, url: server.origin })));
  await page.goto(`/console/${sessionId}`);
  await page.getByRole('button', { name: words.next.openRound.label }).waitFor();
  return { hands, page, facilitator, seats: people };
}

const now = ({ facilitator }: Room): StepShape => {
  const view = must(facilitator.getState().view, 'view');
  return must(view.steps[must(view.currentStepId, 'current step')], 'step');
};
const button = ({ page }: Room, name: string | RegExp): Locator => page.getByRole('button', { name });
const press = (room: Room, name: string | RegExp): Promise<void> => room.hands.press(button(room, name).first());

/** Presses the one next action until the server has done it: right after its words change it takes a press for a double click. */
async function next(room: Room, name: string, isDone: (step: StepShape) => boolean): Promise<void> {
  await expect
    .poll(async () => {
      if (isDone(now(room))) return true;
      await room.hands.press(button(room, name).first());
      return waitForState(room.facilitator, () => isDone(now(room)), name, 700).then(
        () => true,
        () => false,
      );
    }, POLL)
    .toBe(true);
}

async function open(room: Room, number: number): Promise<Extract<RoundShape, { state: 'open' }>> {
  const label =
    number === 1 ? words.next.openRound.label : words.next.openRound.again.replace('{{number}}', `${number}`);
  await next(room, label, (step) => openRound(step) !== null);
  await room.page.getByRole('region', { name: words.vote.running }).waitFor();
  return must(openRound(now(room)), 'open round');
}

async function close(room: Room): Promise<void> {
  const dialog = room.page.getByRole('alertdialog');
  await expect
    .poll(async () => {
      if (!(await dialog.isVisible())) await room.hands.press(button(room, words.next.closeRound.label).first());
      return dialog.isVisible();
    }, POLL)
    .toBe(true);
  await room.hands.press(dialog.getByRole('button', { name: words.next.closeRound.label }));
  await waitForState(room.facilitator, () => openRound(now(room)) === null, 'closing');
}

/** Chooses a way of voting by its name. */
async function choose(room: Room, type: MethodType): Promise<void> {
  await press(room, votingSetup.other);
  const radio = room.page.getByRole('radio', { name: new RegExp(`^${votingSetup.names[type]}`, 'u') });
  // Behind a label the box itself can not be pressed by a mouse.
  await room.hands.choose(radio);
}

/** All give the first theme 1 or 5, half of them each; on the others they agree. */
async function divide({ seats }: Room, round: RoundShape, stepId: StepShape['stepId']): Promise<void> {
  for (const [index, seat] of seats.entries()) {
    await waitForState(seat, ({ view }) => JSON.stringify(view).includes(round.roundId), 'the round');
    const values = round.candidates.map(({ candidateId }, at) => ({
      candidateId,
      value: at === 0 ? (index % 2 === 0 ? 1 : 5) : 4,
    }));
    await done(seat, {
      type: 'castBallot',
      stepId,
      roundId: round.roundId,
      choice: { type: 'scale', form: null, values, noOpinion: [] },
      guess: null,
      rev: seat.nextBallotRev(round.roundId),
    });
  }
}

/** Opens a round of this kind, closes it, and stands ready for one about something else. */
async function hold(room: Room, number: number, type: MethodType): Promise<void> {
  await choose(room, type);
  const round = await open(room, number);
  expect(round.method.type).toBe(type);
  await close(room);
  await press(room, votingSetup.again.chosen);
  await room.page.getByRole('heading', { name: words.vote.setup.preview }).waitFor();
}

/** Dots in one press, more of them, again on what divided the room, and a final vote. */
async function byKeyboard(): Promise<void> {
  const room = await openRoom(KEYBOARD, SEATS);
  const { page } = room;
  await expectAccessible(page, 'a vote that stands ready');
  const first = await open(room, 1);
  expect(first.method).toEqual({ type: 'dots', dots: 3, maxPerCandidate: 2 });
  await press(room, votingSetup.raise.open);
  await press(room, `Meer ${votingSetup.dots.all}`);
  await press(room, votingSetup.raise.send);
  await waitForState(room.facilitator, () => JSON.stringify(openRound(now(room))?.method).includes('"dots":4'), 'more');
  await expectAccessible(page, 'an open vote');
  await close(room);

  await press(room, votingSetup.again.chosen);
  await choose(room, 'scale');
  const scale = await open(room, 2);
  await divide(room, scale, now(room).stepId);
  await close(room);
  await button(room, DISPUTED).waitFor();
  await expectAccessible(page, 'a result that can be voted on again');
  await press(room, DISPUTED);
  await page.getByText(votingSetup.again.why).waitFor();
  const again = await open(room, 3);
  expect(again).toMatchObject({ follows: scale.roundId, isPartial: true, candidates: [scale.candidates[0]] });
  await close(room);

  await next(room, words.next.openStep.label.replace('{{step}}', 'vraag 2'), ({ title }) => title === 'Wat nog meer?');
  await next(room, words.next.openRound.label, (step) => openRound(step) !== null);
  await close(room);
  await next(room, words.next.openStep.label.replace('{{step}}', FINAL), ({ kind }) => kind === 'finalVote');
  await page.getByRole('listitem').filter({ hasText: 'uit: Wat nog meer?' }).waitFor();
  await expectAccessible(page, 'a final vote that stands ready');
  const shown = await page.locator('li').filter({ hasText: /uit: /u }).locator('bdi').allInnerTexts();
  const final = await open(room, 1);
  expect(final.candidates.map(({ title }) => title)).toEqual(shown);
  expect(new Set(final.candidates.map(({ fromStepId }) => fromStepId)).size).toBe(2);
  expect(page.complaints).toEqual([]);
}

/** Every other kind of round, with its settings. */
async function byMouse(): Promise<void> {
  const room = await openRoom(MOUSE, 0);
  const { page } = room;
  await choose(room, 'criteria');
  await expectAccessible(page, 'the ways of voting and the settings of criteria');
  await page.getByLabel(votingSetup.criteria.title.replace('{{number}}', '1')).fill('Nut');
  const first = await open(room, 1);
  expect(first.method).toMatchObject({ type: 'criteria', criteria: [{ title: 'Nut' }, { title: 'Haalbaarheid' }] });
  await close(room);
  await press(room, votingSetup.again.chosen);
  for (const [index, type] of (['pick', 'rank', 'budget', 'yesNo', 'pairwise'] as const).entries())
    await hold(room, index + 2, type);
  await press(room, /^Waarover:/u);
  await room.hands.choose(page.getByRole('checkbox', { name: 'Rust' }));
  await press(room, votingSetup.guess.open);
  await room.hands.choose(page.getByRole('checkbox', { name: votingSetup.guess.label }));
  await expectAccessible(page, 'what is voted on, and groups that guess');
  const last = await open(room, 7);
  expect(last.secondGuess).toEqual({ first: 'g1', second: 'g2' });
  expect(last.candidates).toHaveLength(3);
  expect(page.complaints).toEqual([]);
}

// Side by side: each waits most of the time for its own page.
it('a facilitator opens each kind of round, gives more, votes again and holds a final vote, by keyboard as by mouse', async () => {
  await Promise.all([byKeyboard(), byMouse()]);
});
