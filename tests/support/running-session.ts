// A running session without transport: the real registry and actor over a store, its news caught in arrays.
import type { ActorId, ClusterId, CommandId, RoundId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Frame } from '../../shared/protocol/frame.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import type { OwnSignals, RoomSignals } from '../../shared/protocol/room-signals.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW, type View } from '../../shared/view/view.ts';
import type { Design } from '../../shared/domain/design.ts';
import { must } from '../../shared/kernel/assert.ts';
import { createMemoryKeyVault } from '../../server/runtime/memory-key-vault.ts';
import type { KeyVault } from '../../server/runtime/key-vault.ts';
import type { LiveSession, Person } from '../../server/runtime/live-session.ts';
import type { Owner, Publisher } from '../../server/runtime/publisher.ts';
import { createSessionRegistry, type RunningSessions } from '../../server/runtime/session-registry.ts';
import { createMemoryStore } from '../../server/store/memory/memory-store.ts';
import type { SessionRecord } from '../../server/store/session-index.ts';
import type { Store } from '../../server/store/store.ts';
import { idFor } from './ids.ts';

export const DESIGN: Design = {
  format: 'versnelling-design',
  version: 1,
  title: 'Proef',
  language: 'nl',
  steps: [
    {
      kind: 'question',
      title: 'Wat vindt u belangrijk?',
      instruction: '',
      explanation: '',
      easyTitle: '',
      notes: 'alleen voor de begeleider',
      plannedMinutes: 10,
    },
    {
      kind: 'question',
      title: 'Wat heeft u nodig?',
      instruction: '',
      explanation: '',
      easyTitle: '',
      notes: '',
      plannedMinutes: null,
    },
    {
      kind: 'evaluation',
      title: 'Hoe was het?',
      instruction: '',
      explanation: '',
      easyTitle: '',
      notes: '',
      plannedMinutes: null,
    },
  ],
};

export type News = {
  readonly frames: Record<Audience, Frame[]>;
  readonly mines: { owner: Owner; mine: Mine }[];
  readonly crowds: { audience: Audience; crowd: Crowd }[];
  readonly ownSignals: { seatId: SeatId; own: OwnSignals }[];
  /** To consoles; `to`: one of them. */
  readonly roomSignals: { room: RoomSignals; to: ActorId | null }[];
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
    logs: [],
  };
  const publisher: Publisher = {
    frame: (_, frame) => news.frames[frame.audience].push(structuredClone(frame)),
    mine: (_, owner, mine) => news.mines.push(structuredClone({ owner, mine })),
    crowd: (_, audience, crowd) => news.crowds.push(structuredClone({ audience, crowd })),
    head: () => undefined,
    roomSignals: (_, room, to) => news.roomSignals.push(structuredClone({ room, to })),
    ownSignals: (_, seatId, own) => news.ownSignals.push(structuredClone({ seatId, own })),
    hasListeners: () => true,
  };
  const registry = createSessionRegistry({
    store,
    vault,
    media: { remove: () => Promise.resolve(), removeSession: () => Promise.resolve() },
    publisher,
    now: () => clock.now,
    joinOf: ({ joinCode }) => ({ code: joinCode, url: 'http://localhost/join#x' }),
    log: (event, detail) => news.logs.push(JSON.stringify({ event, ...detail })),
  });
  if (!options.isRestart) await registry.prepareSession(record(clock.now), DESIGN);
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

/** The first question with clusters `cluster 0` and on, and an open round `round` of three dots, at most two on one. */
export async function openVote(
  running: RunningSession,
  clusters: number,
): Promise<{ stepId: StepId; roundId: RoundId }> {
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
  const roundId = idFor<RoundId>('round');
  const method = { type: 'dots', dots: 3, maxPerCandidate: 2 } as const;
  await running.submit(running.facilitator, { type: 'openRound', stepId, roundId, method });
  return { stepId, roundId };
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
