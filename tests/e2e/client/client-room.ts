// The room of the client journey: the six questions that come with the product, a facilitator and four other people over the wire, and nobody at the laptop yet.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { newNodeId } from '../../../client/sync/node-transport.ts';
import type { SessionClient } from '../../../client/sync/session-client-types.ts';
import { BUILT_IN_DESIGNS } from '../../../shared/domain/built-in-designs.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId, RoundId, StepId } from '../../../shared/kernel/ids.ts';
import type { ReportModel } from '../../../shared/report/report-model.ts';
import { stepsInOrder } from '../../../shared/view/selectors.ts';
import { castVotes, done, sees } from '../../support/a11y/rooms.ts';
import { launchChromium } from '../../support/chromium.ts';
import { connectSession, waitForState, waitUntilLive } from '../../support/node-client.ts';
import { startTestServer } from '../../support/test-server.ts';

const WEB = fileURLToPath(new URL('../../../dist/web', import.meta.url));
/** With the person at the laptop five: from there on the report may tell shares (k-rule). */
const OTHERS = 4;

export type ClientRoom = {
  readonly browser: Browser;
  readonly origin: string;
  readonly code: string;
  readonly facilitator: SessionClient;
  readonly others: readonly SessionClient[];
  readonly questions: readonly { readonly stepId: StepId; readonly title: string }[];
  readonly evaluation: StepId;
  readonly report: () => Promise<ReportModel>;
  readonly stop: () => Promise<void>;
};

/** Opens it, in the welcome. */
export async function openClientRoom(): Promise<ClientRoom> {
  const [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
  const organiser = await server.createOrganiser();
  const design = must(BUILT_IN_DESIGNS.get('inkoop-wmo'), 'the design for clients');
  const { sessionId } = await server.createSession(organiser, design, 'Samen aan tafel');
  const { code } = await server.access(organiser, sessionId);
  const connect = async (cookie: string, as: 'seat' | 'console'): Promise<SessionClient> => {
    const client = connectSession({ baseUrl: server.origin, cookie, sessionId, as });
    await waitUntilLive(client);
    return client;
  };
  const facilitator = await connect(organiser.cookies(), 'console');
  const others: SessionClient[] = [];
  for (let seat = 0; seat < OTHERS; seat++)
    others.push(await connect((await server.join(code)).browser.cookies(), 'seat'));
  const steps = stepsInOrder(must(facilitator.getState().view, 'view'));
  await done(facilitator, { type: 'openStep', stepId: must(steps[0], 'welcome').stepId });
  return {
    browser,
    origin: server.origin,
    code,
    facilitator,
    others,
    questions: steps.filter(({ kind }) => kind === 'question'),
    evaluation: must(steps.at(-1), 'evaluation').stepId,
    report: async () => (await organiser.get<ReportModel>(`/api/sessions/${sessionId}/report.json`)).body,
    stop: async () => {
      for (const client of [facilitator, ...others]) client.close();
      await browser.close();
      await server.stop();
    },
  };
}

const CLUSTERS = ['Vaste mensen', 'Vervoer'] as const;

/** What the others say to a question. */
export const saidByOthers = (question: number): string[] =>
  Array.from({ length: OTHERS }, (_, seat) => `vraag ${question + 1}: iemand die luistert, zegt plaats ${seat + 1}`);

/** The others answer a question. */
export async function othersAnswer({ others, questions }: ClientRoom, question: number): Promise<void> {
  const { stepId } = must(questions[question], 'question');
  for (const [seat, text] of saidByOthers(question).entries()) {
    const client = must(others[seat], 'other');
    await sees(client, stepId);
    await done(client, { type: 'submitIdea', stepId, ideaId: newNodeId<IdeaId>(), text, explanation: '' });
  }
}

/** The ids of all answers to a question that the facilitator knows of. */
const answersTo = ({ facilitator }: ClientRoom, stepId: StepId): readonly IdeaId[] =>
  Object.keys(must(must(facilitator.getState().view, 'view').steps[stepId], 'step').ideas) as IdeaId[];

/** The facilitator groups the answers: all of them, in two clusters that everybody sees. */
export async function makeClusters(room: ClientRoom, question: number): Promise<void> {
  const { facilitator, questions } = room;
  const { stepId } = must(questions[question], 'question');
  const ideas = answersTo(room, stepId);
  for (const [at, title] of CLUSTERS.entries()) {
    const ideaIds = ideas.filter((_, index) => index % CLUSTERS.length === at);
    await done(facilitator, { type: 'createCluster', stepId, clusterId: newNodeId<ClusterId>(), title, ideaIds });
  }
  await done(facilitator, { type: 'setClusterVisibility', stepId, to: 'everyone' });
}

/** Each of the others finds the own answers in the right place. */
export async function othersCheck({ others, questions }: ClientRoom, question: number): Promise<void> {
  const { stepId } = must(questions[question], 'question');
  for (const client of others) {
    const { mine } = await waitForState(
      client,
      (state) => /"landing":\{/.test(JSON.stringify(state.mine)),
      'where the answers stand',
    );
    const text = JSON.stringify(mine);
    for (const [, ideaId, clusterId] of text.matchAll(/"ideaId":"([^"]+)"[^]*?"clusterId":"([^"]+)"/g)) {
      const about = { ideaId: ideaId as IdeaId, clusterId: clusterId as ClusterId };
      await done(client, { type: 'checkIdea', stepId, ...about, verdict: 'fits', words: '' });
    }
  }
}

/** Opens a round of three dots. */
export async function openRound({ facilitator, questions }: ClientRoom, question: number): Promise<RoundId> {
  const { stepId } = must(questions[question], 'question');
  const roundId = newNodeId<RoundId>();
  await done(facilitator, { type: 'setPhase', stepId, phase: 'vote' });
  const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
  await done(facilitator, { type: 'openRound', stepId, roundId, method, subject: 'clusters' });
  return roundId;
}

/** The others vote, and everybody sees the result. */
export async function closeRound(room: ClientRoom, question: number, roundId: RoundId): Promise<void> {
  const { stepId } = must(room.questions[question], 'question');
  for (const client of room.others) await castVotes(client, stepId, roundId);
  await done(room.facilitator, { type: 'closeRound', stepId, roundId });
}
