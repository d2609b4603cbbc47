// A session on a real server in which rounds of several methods were voted and closed over the wire, for pages that show results.
import { newNodeId } from '../../client/sync/node-transport.ts';
import type { SessionClient } from '../../client/sync/session-client-types.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import type { Candidate, Choice } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId, RoundId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { OpenRound } from '../../shared/protocol/commands/open-round.ts';
import { openRound } from '../../shared/view/selectors.ts';
import { connectSession, waitForState, waitUntilLive } from './node-client.ts';
import type { Browser, TestServer } from './test-server.ts';

/** The ballot of one seat, by its number from 0. */
export type BallotOf = (candidates: readonly Candidate[], seat: number) => Choice;

export type PlannedRound = {
  readonly method: Method;
  readonly ballot: BallotOf;
  readonly more?: Partial<Pick<OpenRound, 'secondGuess'>>;
  /** What this seat thinks that the other group votes. */
  readonly guess?: BallotOf;
  /** Comes after the round before it, about the same. */
  readonly isAgain?: true;
};

export type VotedRoom = {
  readonly sessionId: SessionId;
  readonly organiser: Browser;
  /** The first participant. */
  readonly seat: Browser;
  readonly seatNumber: number;
  readonly stop: () => void;
};

async function done(client: SessionClient, command: Command): Promise<void> {
  const outcome = await client.send(command).settled;
  if (outcome.status !== 'accepted') throw new Error(`${command.type} was refused: ${JSON.stringify(outcome)}`);
}

const designOf = (groups: readonly string[]): Design => {
  return {
    format: 'versnelling-design',
    version: 1,
    title: 'Hulp in onze gemeente',
    language: 'nl',
    askHelpMark: false,
    groups: [...groups],
    k: 3,
    steps: [blankStep('question', 'Wat vindt u belangrijk bij begeleiding?')],
  };
};

/** Votes one round and closes it. */
async function vote(
  facilitator: SessionClient,
  seats: readonly { client: SessionClient; group: number | null }[],
  { stepId, follows }: { stepId: StepId; follows: RoundId | null },
  planned: PlannedRound,
): Promise<RoundId> {
  const roundId = newNodeId<RoundId>();
  const again = follows === null || planned.isAgain !== true ? {} : { follows };
  const { method, more, ballot, guess } = planned;
  await done(facilitator, { type: 'openRound', stepId, roundId, method, subject: 'clusters', ...more, ...again });
  await Promise.all(
    seats.map(async ({ client, group }, seat) => {
      const { view } = await waitForState(
        client,
        (state) => state.view !== null && JSON.stringify(state.view).includes(roundId),
        'the round',
      );
      const { candidates } = must(openRound(must(view?.steps[stepId], 'step')), 'open round');
      const other = group === 0 ? 'g2' : 'g1';
      await done(client, {
        type: 'castBallot',
        stepId,
        roundId,
        choice: ballot(candidates, seat),
        guess: guess === undefined || group === null ? null : { groupId: other, choice: guess(candidates, seat) },
        rev: client.nextBallotRev(roundId),
      });
    }),
  );
  await done(facilitator, { type: 'closeRound', stepId, roundId });
  return roundId;
}

/**
 * A session with these themes and rounds, all of them closed, at the phase of the results.
 * @param groups names of two groups, or none; the first half of the seats chooses the first
 */
export async function openVotedRoom(
  server: TestServer,
  organiser: Browser,
  {
    themes,
    seats: count,
    groups,
    rounds,
  }: { themes: readonly string[]; seats: number; groups: readonly string[]; rounds: readonly PlannedRound[] },
): Promise<VotedRoom> {
  const { sessionId } = await server.createSession(organiser, designOf(groups));
  const { code } = await server.access(organiser, sessionId);
  const opened: SessionClient[] = [];
  const connect = async (browser: Browser, as: 'seat' | 'console'): Promise<SessionClient> => {
    const client = connectSession({ baseUrl: server.origin, cookie: browser.cookies(), sessionId, as });
    opened.push(client);
    await waitUntilLive(client);
    return client;
  };
  const facilitator = await connect(organiser, 'console');
  const stepId = must(Object.values(must(facilitator.getState().view, 'view').steps)[0], 'step').stepId;
  await done(facilitator, { type: 'openStep', stepId });
  const seats = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const { browser, joined } = await server.join(code);
      const group = groups.length < 2 ? null : number < count / 2 ? 0 : 1;
      if (group !== null) {
        const { status } = await browser.post('/api/group', { sessionId, groupId: `g${group + 1}` });
        if (status >= 300) throw new Error(`group: ${status}`);
      }
      return { browser, joined, group, client: await connect(browser, 'seat') };
    }),
  );
  const first = must(seats[0], 'a seat');
  for (const title of themes) {
    const ideaId = newNodeId<IdeaId>();
    await done(first.client, {
      type: 'submitIdea',
      stepId,
      ideaId,
      text: `Over ${title.toLowerCase()}`,
      explanation: '',
    });
    const clusterId = newNodeId<ClusterId>();
    await done(facilitator, { type: 'createCluster', stepId, clusterId, title, ideaIds: [ideaId] });
  }
  await done(facilitator, { type: 'setPhase', stepId, phase: 'vote' });
  let follows: RoundId | null = null;
  for (const planned of rounds) follows = await vote(facilitator, seats, { stepId, follows }, planned);
  await done(facilitator, { type: 'setPhase', stepId, phase: 'results' });
  return {
    sessionId,
    organiser,
    seat: first.browser,
    seatNumber: first.joined.seat,
    stop: () => {
      for (const client of opened) client.close();
    },
  };
}
