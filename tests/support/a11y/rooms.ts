// One real server with a session in every state that a person can meet, built once by clients over the real protocol, so that each check only has to open pages.
import { fileURLToPath } from 'node:url';
import { newNodeId } from '../../../client/sync/node-transport.ts';
import type { SessionClient } from '../../../client/sync/session-client-types.ts';
import { blankStep, type Design } from '../../../shared/domain/design.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { CandidateId, SessionId, StepId } from '../../../shared/kernel/ids.ts';
import type { Command } from '../../../shared/protocol/commands/command.ts';
import { currentStep, stepsInOrder } from '../../../shared/view/selectors.ts';
import { connectSession, waitForState, waitUntilLive } from '../node-client.ts';
import { ask, startTestServer, type Browser, type TestServer } from '../test-server.ts';

const WEB = fileURLToPath(new URL('../../../dist/web', import.meta.url));

export const QUESTION = 'Wat vindt u belangrijk bij begeleiding?';

const step = (kind: Design['steps'][number]['kind'], title: string): Design['steps'][number] => ({
  ...blankStep(kind, title),
  instruction: 'Denk aan een gewone week. Alles wat u zegt is goed.',
  explanation: 'Begeleiding is hulp bij u thuis of op een andere plek.',
});

const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Hulp in onze gemeente',
  language: 'nl',
  askHelpMark: false,
  groups: [],
  k: 5,
  steps: [
    step('welcome', 'Welkom'),
    step('question', QUESTION),
    step('question', 'Wat heeft u nodig om mee te doen?'),
    step('evaluation', 'Hoe was het?'),
  ],
};

/** The states in the order in which a session passes them. */
export const STATES = [
  'waiting',
  'welcome',
  'empty',
  'filled',
  'everyone',
  'clusters',
  'voting',
  'voted',
  'results',
  'evaluation',
  'closed',
] as const;
export type State = (typeof STATES)[number];

export type Room = {
  readonly state: State;
  readonly sessionId: SessionId;
  /** The facilitator, and two people: the first is the one whose pages are looked at. */
  readonly facilitator: SessionClient;
  readonly seats: readonly [SessionClient, SessionClient];
  readonly seatNumber: number;
  readonly code: string;
};

export type Rooms = {
  readonly server: TestServer;
  readonly of: (state: State) => Room;
  /** Cookies of the organiser and of the first seat of every session, for a browser. */
  readonly cookies: readonly { name: string; value: string; url: string }[];
  readonly stop: () => Promise<void>;
};

/** Sends and waits for the answer. @throws Error when it is refused */
export async function done(client: SessionClient, command: Command): Promise<void> {
  const outcome = await client.send(command).settled;
  if (outcome.status !== 'accepted') throw new Error(`${command.type} was refused: ${JSON.stringify(outcome)}`);
}

const stepsOf = (client: SessionClient): readonly StepId[] =>
  stepsInOrder(must(client.getState().view, 'view')).map(({ stepId }) => stepId);

/** Sends an answer of this seat to the step that is open. */
export const answer = (client: SessionClient, stepId: StepId, text: string): Promise<void> =>
  done(client, { type: 'submitIdea', stepId, ideaId: newNodeId(), text, explanation: '' });

/** Waits until this person sees that step. */
export const sees = (client: SessionClient, stepId: StepId): Promise<unknown> =>
  waitForState(client, ({ view }) => view !== null && currentStep(view)?.stepId === stepId, 'the step');

/** One dot of this seat on the first candidate. */
export async function castVotes(seat: SessionClient, stepId: StepId, roundId: string): Promise<void> {
  const { view } = await waitForState(
    seat,
    (state) => JSON.stringify(state.view).includes(roundId) && state.view !== null,
    'the round',
  );
  const candidateId = must(/"candidateId":"([^"]+)"/.exec(JSON.stringify(view))?.[1], 'candidate') as CandidateId;
  await done(seat, {
    type: 'castBallot',
    stepId,
    roundId: roundId as never,
    choice: { type: 'dots', points: [{ candidateId, points: 1 }], noOpinion: [] },
    guess: null,
    rev: seat.nextBallotRev(roundId),
  });
}

/** Brings a session to a state, one stage after the other. */
async function bringTo(state: State, facilitator: SessionClient, seats: readonly [SessionClient, SessionClient]) {
  const [welcome, question, , evaluation] = stepsOf(facilitator).map((id) => must(id, 'step'));
  if (!welcome || !question || !evaluation) throw new Error('the design has four steps');
  const roundId = newNodeId<never>();
  const stages: Record<State, () => Promise<void>> = {
    waiting: async () => undefined,
    welcome: () => done(facilitator, { type: 'openStep', stepId: welcome }),
    empty: () => done(facilitator, { type: 'openStep', stepId: question }),
    filled: async () => {
      for (const [index, seat] of seats.entries()) {
        await sees(seat, question);
        await answer(seat, question, `een vast gezicht ${index + 1}`);
        await answer(seat, question, `op tijd vervoer naar de dagbesteding ${index + 1}, ook als het regent 🌧`);
      }
    },
    everyone: () => done(facilitator, { type: 'setList', stepId: question, open: true }),
    clusters: async () => {
      await done(facilitator, { type: 'setPhase', stepId: question, phase: 'cluster' });
      for (const [index, title] of ['Vaste mensen', 'Vervoer'].entries()) {
        const ideaIds = ideasOf(facilitator).filter((_, at) => at % 2 === index);
        await done(facilitator, { type: 'createCluster', stepId: question, clusterId: newNodeId(), title, ideaIds });
      }
      await done(facilitator, { type: 'setClusterVisibility', stepId: question, to: 'everyone' });
    },
    voting: async () => {
      await done(facilitator, { type: 'setPhase', stepId: question, phase: 'vote' });
      const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
      await done(facilitator, { type: 'openRound', stepId: question, roundId, method, subject: 'clusters' });
    },
    voted: async () => {
      for (const seat of seats) await castVotes(seat, question, roundId);
    },
    results: () => done(facilitator, { type: 'closeRound', stepId: question, roundId }),
    evaluation: () => done(facilitator, { type: 'openStep', stepId: evaluation }),
    closed: () => done(facilitator, { type: 'closeSession' }),
  };
  for (const stage of STATES) {
    await stages[stage]();
    if (stage === state) return;
  }
}

/** All ids of answers that the console knows of, in the order of the view. */
function ideasOf(client: SessionClient): readonly never[] {
  const text = JSON.stringify(client.getState().view);
  return [...new Set([...text.matchAll(/"ideaId":"([^"]+)"/g)].map(([, id]) => id as never))];
}

/** A burst of one seat, which the server takes at once. */
const BURST = 40;

/** Has other people send this many answers to the open question. */
export async function fillRoom({ server }: Rooms, room: Room, count: number): Promise<void> {
  const stepId = must(currentStep(must(room.facilitator.getState().view, 'view')), 'step').stepId;
  for (let sent = 0; sent < count; sent += BURST) {
    const { browser } = await server.join(room.code);
    const socket = await server.connect(browser, room.sessionId, 'seat');
    await Promise.all(
      Array.from({ length: Math.min(BURST, count - sent) }, (_, at) => {
        const text = `antwoord ${sent + at + 1}`;
        const command: Command = { type: 'submitIdea', stepId, ideaId: newNodeId(), text, explanation: '' };
        return ask(socket, 'command', { commandId: newNodeId(), command });
      }),
    );
    socket.disconnect();
  }
}

const jarOf = (browser: Browser, url: string) => [...browser.jar].map(([name, value]) => ({ name, value, url }));

/** Starts the server on the built pages, with a session for each of the states. */
export async function openRooms(states: readonly State[] = STATES): Promise<Rooms> {
  const server = await startTestServer({ webRoot: WEB });
  const organiser = await server.createOrganiser();
  const opened: SessionClient[] = [];
  const cookies = [...jarOf(organiser, server.origin)];
  const open = async (browser: Browser, sessionId: SessionId, as: 'seat' | 'console'): Promise<SessionClient> => {
    const client = connectSession({ baseUrl: server.origin, cookie: browser.cookies(), sessionId, as });
    opened.push(client);
    await waitUntilLive(client);
    return client;
  };
  const openRoom = async (state: State): Promise<Room> => {
    const { sessionId } = await server.createSession(organiser, DESIGN, `${DESIGN.title}: ${state}`);
    const { code } = await server.access(organiser, sessionId);
    const facilitator = await open(organiser, sessionId, 'console');
    const first = await server.join(code);
    const second = await server.join(code);
    const seats = [
      await open(first.browser, sessionId, 'seat'),
      await open(second.browser, sessionId, 'seat'),
    ] as const;
    await bringTo(state, facilitator, seats);
    cookies.push(...jarOf(first.browser, server.origin));
    return { state, sessionId, facilitator, seats, seatNumber: first.joined.seat, code };
  };
  const rooms = new Map(await Promise.all(states.map(async (state) => [state, await openRoom(state)] as const)));
  return {
    server,
    cookies,
    of: (state) => must(rooms.get(state), `the room ${state}`),
    stop: async () => {
      for (const client of opened) client.close();
      await server.stop();
    },
  };
}
