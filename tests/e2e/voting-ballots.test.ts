// Every way to vote, on a participant's page: with a mouse, with the keyboard alone, at 300 % text, and with big buttons. The rounds are opened and closed by the real protocol.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { SessionClient } from '../../client/sync/session-client-types.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { Method, MethodType } from '../../shared/domain/voting/methods.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import { newestResult, stepsInOrder } from '../../shared/view/selectors.ts';
import { sidewaysProblems } from '../support/a11y/layout.ts';
import { done } from '../support/a11y/rooms.ts';
import { LARGEST, PLAIN, type Preferences } from '../support/a11y/visitor.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD, MOUSE, tabTo, type Hands } from '../support/hands.ts';
import { connectSession, waitForState, waitUntilLive } from '../support/node-client.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const TITLES = ['Vaste mensen', 'Vervoer op tijd', 'Rust in huis'];
/** More presses of "Volgende" than any ballot here has screens. */
const MOST_SCREENS = 12;

const METHODS: readonly Method[] = [
  { type: 'dots', dots: 3, maxPerCandidate: 2 },
  { type: 'pick', most: 2 },
  { type: 'rank', top: null },
  { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] },
  { type: 'budget', points: 100 },
  { type: 'yesNo', threshold: 'half', quorum: 0 },
  {
    type: 'criteria',
    scale: 'oneToFive',
    criteria: [
      { criterionId: 'first', title: 'Belang', weight: 1, isCost: false },
      { criterionId: 'second', title: 'Moeite', weight: 1, isCost: true },
    ],
    quorum: 1,
    split: 'middle',
  },
  { type: 'pairwise', pairs: 3 },
];

type Voter = { readonly name: string; readonly hands: Hands; readonly isBig: boolean; readonly page: PersonPage };

const WAYS: readonly { readonly name: string; readonly hands: Hands; readonly preferences: Preferences }[] = [
  { name: 'mouse', hands: MOUSE, preferences: PLAIN },
  { name: 'keyboard', hands: KEYBOARD, preferences: PLAIN },
  { name: '300 %', hands: MOUSE, preferences: LARGEST },
  { name: 'big buttons', hands: MOUSE, preferences: { ...PLAIN, bigButtons: true } },
];

let browser: Browser;
let server: TestServer;
let facilitator: SessionClient;
let stepId: StepId;
let voters: readonly Voter[] = [];

async function newVoter({ name, hands, preferences }: (typeof WAYS)[number], code: string): Promise<Voter> {
  const { browser: jar, joined } = await server.join(code);
  const page = await newPerson(browser, server.origin, { viewport: { width: 390, height: 844 } });
  const cookies = [...jar.jar].map(([cookie, value]) => ({ name: cookie, value, url: server.origin }));
  await page.context().addCookies(cookies);
  await page.context().addInitScript(
    (wanted) => {
      sessionStorage.setItem('versnelling.tab.preferences', wanted);
      localStorage.setItem('versnelling.preferences', wanted);
    },
    JSON.stringify({ theme: 'device', isToolbarOpen: true, ...preferences }),
  );
  await page.goto(`/s/${joined.sessionId}`);
  // The first pages of a seat: how somebody takes part, and which group is theirs. The keyboard is of a client, the mouse of a relative; the others skip it.
  await hands.press(page.getByRole('button', { name: 'Verder', exact: true }));
  await page.getByRole('heading', { name: 'Uw groep', level: 1 }).waitFor();
  if (name === 'mouse') await expectAccessible(page, 'the group');
  const group = name === 'keyboard' ? 'Cliënten' : name === 'mouse' ? 'Naasten' : null;
  if (group !== null) await hands.choose(page.getByRole('radio', { name: group }));
  await hands.press(page.getByRole('button', { name: 'Verder', exact: true }));
  return { name, hands, isBig: preferences.bigButtons, page };
}

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  const organiser = await server.createOrganiser();
  const design = { ...designFromQuestions('Stemmen', ['Wat is nodig?'], 'nl'), groups: ['Cliënten', 'Naasten'] };
  const { sessionId } = await server.createSession(organiser, design);
  const { code } = await server.access(organiser, sessionId);
  facilitator = connectSession({ baseUrl: server.origin, cookie: organiser.cookies(), sessionId, as: 'console' });
  await waitUntilLive(facilitator);
  const steps = stepsInOrder(must(facilitator.getState().view, 'view'));
  stepId = must(
    steps.find(({ kind }) => kind === 'question'),
    'question',
  ).stepId;
  await done(facilitator, { type: 'openStep', stepId });
  await done(facilitator, { type: 'setPhase', stepId, phase: 'cluster' });
  for (const title of TITLES)
    await done(facilitator, { type: 'createCluster', stepId, clusterId: newNodeId(), title, ideaIds: [] });
  await done(facilitator, { type: 'setPhase', stepId, phase: 'vote' });
  voters = await Promise.all(WAYS.map((way) => newVoter(way, code)));
});
afterAll(async () => {
  facilitator?.close();
  await browser?.close();
  await server?.stop();
});

/** axe on what there is to see: once as it is, and once with big buttons. The others look at the same page. */
async function look({ name, page }: Voter, where: string): Promise<void> {
  if (name === 'mouse' || name === 'big buttons') await expectAccessible(page, where);
}

/** Ticks a box: with the keyboard by the space bar, with the mouse on its words. */
async function tick({ hands, page }: Voter, name: RegExp): Promise<void> {
  const box = page.getByRole('checkbox', { name }).first();
  if (hands.name === 'mouse') return box.locator('xpath=ancestor::label').click();
  await tabTo(box);
  await page.keyboard.press('Space');
}

const chooseFirst = ({ hands, page }: Voter, name: RegExp | string): Promise<void> =>
  hands.choose(page.getByRole('radio', { name, exact: typeof name === 'string' }).first());

/** One thing said in a ballot of this method, as far as its first screen. */
const FILL: Readonly<Record<MethodType, (voter: Voter) => Promise<void>>> = {
  dots: (voter) =>
    voter.isBig
      ? chooseFirst(voter, '1 stip')
      : voter.hands.press(voter.page.getByRole('button', { name: /^Meer Stippen/u }).first()),
  pick: (voter) => tick(voter, /^Ik kies dit/u),
  rank: async (voter) => {
    const { hands, page, isBig } = voter;
    if (isBig) return chooseFirst(voter, /^Plaats 1/u);
    const place = page.getByLabel(/^Plaats van/u).first();
    if (hands.name === 'mouse') await place.selectOption('1');
    else {
      await tabTo(place);
      await page.keyboard.press('ArrowDown');
    }
    await page.getByRole('button', { name: /^Lager/u }).waitFor();
  },
  scale: async (voter) => {
    if (!voter.isBig) return chooseFirst(voter, '7');
    await chooseFirst(voter, 'Met een gezicht');
    await voter.hands.press(voter.page.getByRole('button', { name: 'Volgende', exact: true }));
    await chooseFirst(voter, 'Belangrijk');
  },
  budget: async (voter) => {
    const { hands, page, isBig } = voter;
    const field = page.getByRole('textbox').first();
    await hands.write(field, '99');
    if (isBig) return chooseFirst(voter, '100');
    await hands.press(page.getByRole('button', { name: 'Controleer uw stem' }));
    await page.getByText('Nog 1 punt over. Verdeel eerst alle punten.').waitFor();
    await hands.press(page.getByRole('button', { name: 'Verdeel de rest' }));
  },
  yesNo: (voter) => chooseFirst(voter, 'Ja'),
  criteria: async (voter) => {
    await chooseFirst(voter, '4');
    await voter.hands.choose(voter.page.getByRole('radiogroup').nth(1).getByRole('radio', { name: '2', exact: true }));
  },
  pairwise: (voter) => chooseFirst(voter, 'Even belangrijk'),
};

/** To the end of a ballot that is cut into screens. */
async function toEnd({ hands, page }: Voter, name: string): Promise<void> {
  const end = page.getByRole('button', { name, exact: true });
  for (let screen = 0; screen < MOST_SCREENS && !(await end.isVisible()); screen++)
    await hands.press(page.getByRole('button', { name: 'Volgende', exact: true }));
}

async function vote(voter: Voter, { type }: Method, asksGuess: boolean): Promise<void> {
  const { name, hands, page } = voter;
  const where = `${type}, ${name}`;
  await page
    .getByRole('button', { name: 'Ik onthoud mij' })
    .or(page.getByRole('button', { name: 'Volgende' }))
    .first()
    .waitFor();
  await look(voter, where);
  await FILL[type](voter);
  expect(await sidewaysProblems(page), where).toEqual([]);
  const guesses = asksGuess && (name === 'mouse' || name === 'keyboard');
  if (guesses) {
    await toEnd(voter, 'Verder');
    await hands.press(page.getByRole('button', { name: 'Verder', exact: true }));
    const other = name === 'mouse' ? 'Cliënten' : 'Naasten';
    await page.getByRole('heading', { name: `Hoe denkt u dat ${other} stemt?` }).waitFor();
    await look(voter, `${where}, the guess`);
    await FILL[type](voter);
  }
  await toEnd(voter, 'Controleer uw stem');
  await hands.press(page.getByRole('button', { name: 'Controleer uw stem' }));
  await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  await look(voter, `${where}, the check`);
  await hands.press(page.getByRole('button', { name: 'Verstuur mijn stem' }));
  await page.getByText('U kunt hem veranderen zolang de stemming open is.').waitFor();
}

describe('a ballot can be filled in, checked and sent by everybody', () => {
  it.each(METHODS)('$type', async (method) => {
    const roundId = newNodeId<never>();
    const asksGuess = method.type === 'dots';
    await done(facilitator, {
      type: 'openRound',
      stepId,
      roundId,
      method,
      subject: 'clusters',
      ...(asksGuess ? { secondGuess: { first: 'g1', second: 'g2' } } : {}),
    });
    await Promise.all(voters.map((voter) => vote(voter, method, asksGuess)));
    await done(facilitator, { type: 'closeRound', stepId, roundId });
    const { view } = await waitForState(
      facilitator,
      (state) => newestResult(must(state.view?.steps[stepId], 'step'))?.roundId === roundId,
      'the result',
    );
    const result = must(newestResult(must(view?.steps[stepId], 'step')), 'result').result;
    expect(result).toMatchObject({ ballots: voters.length, abstentions: 0 });
    await done(facilitator, { type: 'setPhase', stepId, phase: 'vote' });
    expect(voters.flatMap(({ page }) => page.complaints)).toEqual([]);
  });
});
