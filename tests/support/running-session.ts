// A running session without transport: the real registry and actor over a store, its news caught in arrays.
import type { ActorId, ClusterId, CommandId, RoundId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { Choice, CountedBallot, GroupId, Guess } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { OpenRound } from '../../shared/protocol/commands/open-round.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Frame } from '../../shared/protocol/frame.ts';
import type { Hands } from '../../shared/protocol/hands.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import type { OwnSignals, RoomSignals } from '../../shared/protocol/room-signals.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW, type View } from '../../shared/view/view.ts';
import { blankStep, type Design } from '../../shared/domain/design.ts';
import { must } from '../../shared/kernel/assert.ts';
import { openBallot } from '../../server/runtime/ballot-bodies.ts';
import { countHere } from '../../server/runtime/counter.ts';
import { createMemoryKeyVault } from '../../server/runtime/memory-key-vault.ts';
import type { KeyVault } from '../../server/runtime/key-vault.ts';
import type { LiveSession, Person } from '../../server/runtime/live-session.ts';
import type { Owner, Publisher } from '../../server/runtime/publisher.ts';
import { createSessionRegistry, type RunningSessions } from '../../server/runtime/session-registry.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { SessionRecord } from '../../server/store/session-index.ts';
import type { Store } from '../../server/store/store.ts';
import { idFor } from './ids.ts';

/** Names of the groups in `DESIGN`: ids `g1`, `g2`, `g3`. */
export const GROUP_NAMES = ['cliënten', 'naasten', 'gemeente'];

export const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Proef',
  language: 'nl',
  askHelpMark: false,
  groups: GROUP_NAMES,
  k: 5,
  steps: [
    {
      ...blankStep('question', 'Wat vindt u belangrijk?'),
      notes: 'alleen voor de begeleider',
      plannedMinutes: 10,
    },
    blankStep('question', 'Wat heeft u nodig?'),
    blankStep('evaluation', 'Hoe was het?'),
  ],
};

export type News = {
  readonly frames: Record<Audience, Frame[]>;
  readonly mines: { owner: Owner; mine: Mine }[];
  readonly crowds: { audience: Audience; crowd: Crowd }[];
  readonly ownSignals: { seatId: SeatId; own: OwnSignals }[];
  /** To consoles; `to`: one of them. */
  readonly roomSignals: { room: RoomSignals; to: ActorId | null }[];
  readonly hands: { hands: Hands; to: ActorId | null }[];
  readonly logs: string[];
};

export type RunningSession = {
  readonly live: LiveSession;
  readonly registry: RunningSessions;
  readonly store: Store;
  readonly vault: KeyVault;
  readonly news: News;
  readonly clock: { now: number };
  readonly stepIds: readonly StepId[];
  readonly seat: (name: string) => Extract<Person, { role: 'seat' }>;
  readonly facilitator: Person;
  readonly submit: (person: Person, command: Command, commandId?: string) => Promise<Outcome>;
  /** Sends out what waits for its tick. */
  readonly flush: () => Promise<void>;
  /** The view of an audience, folded from what was published. */
  readonly folded: (audience: Audience) => View;
  readonly stop: () => Promise<void>;
};

const SESSION_ID = idFor<SessionId>('session');

const record = (now: number): SessionRecord => ({
  sessionId: SESSION_ID,
  accountId: idFor('account'),
  title: 'Proef',
  place: 'Dorpshuis',
  date: '2026-11-22',
  state: 'prepared',
  joinCode: '12345678',
  epochs: { join: 1, facilitator: 1, coFacilitator: 1, observer: 1, screen: 1 },
  retentionDays: 30,
  activeAt: now,
  closedAt: null,
});

export type RunningOptions = {
  readonly store?: Store;
  readonly vault?: KeyVault;
  /** An earlier session in the same store goes on: nothing is prepared anew. */
  readonly isRestart?: boolean;
  readonly clock?: { now: number };
  /** Whether duo seats are asked how their answers were typed. */
  readonly askHelpMark?: boolean;
  /** Milliseconds of notice before a step; none unless said. */
  readonly stepNotice?: number;
};

/** Starts a session with two questions and an evaluation. */
export async function runSession(options: RunningOptions = {}): Promise<RunningSession> {
  const store = options.store ?? createMemoryStore();
  const vault = options.vault ?? createMemoryKeyVault();
  const clock = options.clock ?? { now: 1_000_000_000_000 };
  const news: News = {
    frames: { participant: [], screen: [], console: [] },
    mines: [],
    crowds: [],
    ownSignals: [],
    roomSignals: [],
    hands: [],
    logs: [],
  };
  const publisher: Publisher = {
    frame: (_, frame) => news.frames[frame.audience].push(structuredClone(frame)),
    mine: (_, owner, mine) => news.mines.push(structuredClone({ owner, mine })),
    crowd: (_, audience, crowd) => news.crowds.push(structuredClone({ audience, crowd })),
    head: () => undefined,
    roomSignals: (_, room, to) => news.roomSignals.push(structuredClone({ room, to })),
    hands: (_, hands, to) => news.hands.push(structuredClone({ hands, to })),
    ownSignals: (_, seatId, own) => news.ownSignals.push(structuredClone({ seatId, own })),
    hasListeners: () => true,
  };
  const registry = createSessionRegistry({
    store,
    vault,
    media: {
      remove: () => Promise.resolve(),
      removeSession: () => Promise.resolve(),
      tidySession: () => Promise.resolve(),
    },
    publisher,
    count: countHere,
    now: () => clock.now,
    stepNotice: options.stepNotice ?? 0,
    joinOf: ({ joinCode }) => ({ code: joinCode, url: 'http://localhost/join#x' }),
    log: (event, detail) => news.logs.push(JSON.stringify({ event, ...detail })),
  });
  const design = { ...DESIGN, askHelpMark: options.askHelpMark === true };
  if (!options.isRestart) await registry.prepareSession(record(clock.now), design);
  const live = must(await registry.get(SESSION_ID), 'session');
  const log = await store.log.read(SESSION_ID, 0, 1);
  const first = must(log[0], 'first fact').fact;
  if (first.type !== 'sessionPrepared') throw new Error('not prepared');
  let commands = 0;
  return {
    live,
    registry,
    store,
    vault,
    news,
    clock,
    stepIds: first.steps.map((step) => step.stepId),
    seat: (name) => ({
      role: 'seat',
      seatId: idFor<SeatId>(`seat ${name}`),
      seat: 1,
      seatCode: '123456789012',
      seed: 7,
    }),
    facilitator: { role: 'facilitator', actorId: idFor<ActorId>('facilitator') },
    submit: (person, command, commandId = `command ${++commands} of ${clock.now}`) =>
      live.submit(person, idFor<CommandId>(commandId), command),
    flush: async () => void (await live.welcome({ role: 'screen' }, null)),
    folded: (audience) => news.frames[audience].reduce((view, frame) => reduceView(view, frame.events), EMPTY_VIEW),
    stop: () => registry.close(),
  };
}

/** Everybody goes to the first question. */
export async function openFirst(running: RunningSession): Promise<StepId> {
  const stepId = must(running.stepIds[0], 'question');
  await running.submit(running.facilitator, { type: 'openStep', stepId });
  return stepId;
}

export type OpenVote = { readonly stepId: StepId; readonly roundId: RoundId };
type VoteOptions = Partial<Omit<OpenRound, 'type' | 'stepId' | 'roundId'>> & { readonly round?: string };

/**
 * The first question with clusters `cluster 0` and on, and an open round `round` over them: of three dots (at most two on one, and fewer when
 * so many do not fit), or of the method that is said.
 */
export async function openVote(
  running: RunningSession,
  clusters: number,
  options: VoteOptions = {},
): Promise<OpenVote> {
  const stepId = await openFirst(running);
  for (let n = 0; n < clusters; n++) {
    const clusterId = idFor<ClusterId>(`cluster ${n}`);
    await running.submit(running.facilitator, {
      type: 'createCluster',
      stepId,
      clusterId,
      title: `thema ${n}`,
      ideaIds: [],
    });
  }
  return openRoundIn(running, stepId, {
    method: { type: 'dots', dots: Math.min(3, 2 * clusters), maxPerCandidate: 2 },
    ...options,
  });
}

/** Opens a round in a step that has what to vote on. @throws Error when it is refused */
export async function openRoundIn(
  running: RunningSession,
  stepId: StepId,
  { round = 'round', subject = 'clusters', ...more }: VoteOptions & { readonly method: Method },
): Promise<OpenVote> {
  const roundId = idFor<RoundId>(round);
  const command: OpenRound = { type: 'openRound', stepId, roundId, subject, ...more };
  const outcome = await running.submit(running.facilitator, command);
  if (outcome.status !== 'accepted') throw new Error(`openRound: ${outcome.rejection.code}`);
  return { stepId, roundId };
}

/** Casts a ballot of a seat; answers `ok` or the rejection code. */
export async function cast(
  running: RunningSession,
  { stepId, roundId }: OpenVote,
  who: Person | string,
  choice: Choice,
  { guess = null, rev = 1 }: { readonly guess?: Guess | null; readonly rev?: number } = {},
): Promise<string> {
  const person = typeof who === 'string' ? running.seat(who) : who;
  const outcome = await running.submit(person, { type: 'castBallot', stepId, roundId, choice, guess, rev });
  return outcome.status === 'accepted' ? 'ok' : outcome.rejection.code;
}

/** Puts a seat with this name in the roster, taken, in a group (or in none). */
export async function joinAs(running: RunningSession, name: string, groupId: GroupId | null = null): Promise<void> {
  const { seatId } = running.seat(name);
  const { sessionId } = running.live;
  const { roster } = running.store;
  await roster.addSeat({ sessionId, seatId, seed: 7, codeEpoch: 1 }, `token of ${name}`, `code of ${name}`, 5_000);
  await roster.setGroup(sessionId, seatId, groupId);
}

/** What lies in the box of a round, as it would be counted. */
export async function boxOf(running: RunningSession, roundId: RoundId): Promise<CountedBallot[]> {
  const { sessionId } = running.live;
  const bodies = await running.store.ballots.bodies(roundId);
  return bodies.map((body) => must(openBallot(running.vault, sessionId, roundId, body), 'readable ballot'));
}

/** A store in which one method fails for as long as `isFailing` says so. */
export function failingStore(store: Store, isFailing: () => boolean): Store {
  return {
    ...store,
    log: {
      append: async (batch) => {
        if (isFailing()) throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
        return store.log.append(batch);
      },
      read: (...args) => store.log.read(...args),
      receipt: (...args) => store.log.receipt(...args),
    },
  };
}
