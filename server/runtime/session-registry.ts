// The running sessions of this server: loaded when asked for, put away when nobody is there, and the alarms that no person rings.
import { must } from '../../shared/kernel/assert.ts';
import type { IdeaId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { keysBetween } from '../../shared/kernel/order-key.ts';
import { cleanText } from '../../shared/kernel/text.ts';
import type { Design } from '../../shared/domain/design.ts';
import type { Seed } from '../../shared/domain/seed.ts';
import { groupsOf } from '../../shared/domain/groups.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Fact, LoggedFact, PlannedStep } from '../domain/facts.ts';
import type { SessionRecord } from '../store/session-index.ts';
import type { RuntimeDeps } from './deps.ts';
import type { LiveSession, SessionRegistry } from './live-session.ts';
import { newId } from './new-id.ts';
import { createSessionActor, type SessionActor } from './session-actor.ts';

const HEAD_EVERY = 5_000;
const SWEEP_EVERY = 60_000;
/** A session that nobody looks at leaves memory after this long. */
const PUT_AWAY_AFTER = 10 * 60_000;
const DAY = 24 * 60 * 60 * 1_000;
/** `activeAt` is rounded down to the hour. */
const ROUNDING = 60 * 60 * 1_000;

export type RunningSessions = SessionRegistry & {
  /** Writes a new session: its record, which claims the join code, then its first fact. */
  readonly prepareSession: (record: SessionRecord, design: Design) => Promise<'created' | 'codeTaken'>;
  /** Deletes a session for good, keys first. */
  readonly deleteSession: (sessionId: SessionId) => Promise<void>;
  /** At start: loads every session that was not closed, so that nothing a crash left undone stays undone. */
  readonly healAll: () => Promise<void>;
  /** Closes sessions left alone for 24 hours and deletes those whose time has come. Runs each minute by itself. */
  readonly sweep: () => Promise<void>;
  /** Called for every session that is deleted, so that its sockets are told. */
  readonly onDeleted: (listener: (sessionId: SessionId) => void) => void;
};

export function createSessionRegistry(deps: RuntimeDeps): RunningSessions {
  const { store, vault, now } = deps;
  const actors = new Map<SessionId, Promise<SessionActor | null>>();
  const desertedSince = new Map<SessionId, number>();
  let onDeleted: (sessionId: SessionId) => void = () => undefined;

  async function start(sessionId: SessionId): Promise<SessionActor | null> {
    const record = await store.sessions.get(sessionId);
    return record ? createSessionActor(deps, sessionId, deps.joinOf(record)) : null;
  }

  async function get(sessionId: SessionId): Promise<SessionActor | null> {
    const running = actors.get(sessionId);
    if (running) return running;
    const starting = start(sessionId).catch((error: unknown) => {
      actors.delete(sessionId);
      throw error;
    });
    actors.set(sessionId, starting);
    const actor = await starting;
    if (!actor) actors.delete(sessionId);
    return actor;
  }

  async function prepareSession(record: SessionRecord, design: Design): Promise<'created' | 'codeTaken'> {
    const created = await store.sessions.create(record);
    if (created === 'codeTaken') return created;
    const steps = design.steps.map((step) => ({
      seeds: step.seeds,
      planned: { ...step, seeds: [], stepId: newId<StepId>() },
    }));
    const first: LoggedFact = {
      seq: 1,
      fact: {
        type: 'sessionPrepared',
        title: record.title,
        language: design.language,
        place: record.place,
        date: record.date,
        groups: groupsOf(design.groups),
        k: design.k,
        steps: steps.map(({ planned }) => planned),
        ...(design.askHelpMark ? { askHelpMark: true } : {}),
      },
      by: null,
      at: now(),
      cause: null,
    };
    await store.log.append({
      sessionId: record.sessionId,
      expectedSeq: 0,
      facts: [first, ...seedFacts(steps, first.at)],
      receipts: [],
      emptyBoxes: [],
    });
    return created;
  }

  async function deleteSession(sessionId: SessionId): Promise<void> {
    const actor = await get(sessionId);
    actors.delete(sessionId);
    onDeleted(sessionId);
    await actor?.close();
    await vault.destroy(sessionId, 'all');
    await deps.media.removeSession(sessionId);
    await store.sessions.delete(sessionId);
    await store.scrub();
    deps.log('sessionDeleted', { session: sessionId });
  }

  async function healAll(): Promise<void> {
    for (const { sessionId, state } of await store.sessions.all()) {
      if (state === 'closed') continue;
      try {
        // A crash between the record and its first fact leaves a code without a session.
        const isEmpty = (await store.log.read(sessionId, 0, 1)).length === 0;
        if (isEmpty) await store.sessions.delete(sessionId);
        else await deps.media.tidySession(sessionId, (await (await get(sessionId))?.load()) ?? new Set());
      } catch (error) {
        // One damaged session must not keep the others from starting; whoever opens it is told.
        deps.log('sessionNotLoaded', { session: sessionId, error });
      }
    }
  }

  async function sweep(): Promise<void> {
    for (const record of await store.sessions.all()) {
      const isLeftAlone = record.state === 'live' && record.activeAt + LIMITS.idleClose + ROUNDING <= now();
      if (isLeftAlone) await (await get(record.sessionId))?.closeIdle();
      if (record.closedAt !== null && record.closedAt + record.retentionDays * DAY <= now()) {
        await deleteSession(record.sessionId);
      }
    }
    await putAway();
  }

  async function putAway(): Promise<void> {
    for (const [sessionId, starting] of actors) {
      const actor = await starting.catch(() => null);
      if (!actor?.isDeserted()) desertedSince.delete(sessionId);
      else if (!desertedSince.has(sessionId)) desertedSince.set(sessionId, now());
      else if (now() - (desertedSince.get(sessionId) ?? 0) >= PUT_AWAY_AFTER) {
        desertedSince.delete(sessionId);
        actors.delete(sessionId);
        await actor.close();
      }
    }
  }

  const beat = async (): Promise<void> => {
    for (const starting of actors.values()) (await starting.catch(() => null))?.head();
  };
  const heads = setInterval(() => void beat(), HEAD_EVERY);
  const sweeps = setInterval(() => void sweep().catch(() => undefined), SWEEP_EVERY);
  heads.unref();
  sweeps.unref();

  return {
    get: (sessionId): Promise<LiveSession | null> => get(sessionId),
    prepareSession,
    deleteSession,
    healAll,
    sweep,
    onDeleted: (listener) => {
      onDeleted = listener;
    },
    close: async () => {
      clearInterval(heads);
      clearInterval(sweeps);
      for (const starting of actors.values()) await (await starting.catch(() => null))?.close();
      actors.clear();
    },
  };
}

/** What the design puts into its questions beforehand, by nobody: undo never takes it away. */
function seedFacts(
  steps: readonly { readonly seeds: readonly Seed[]; readonly planned: PlannedStep }[],
  at: number | null,
): LoggedFact[] {
  const facts = steps.flatMap(({ seeds, planned: { stepId } }): Fact[] => {
    const arrivals = keysBetween(null, null, seeds.length);
    const ideas = seeds.map(({ text, explanation }, index) => ({
      ideaId: newId<IdeaId>(),
      text: cleanText(text),
      explanation: cleanText(explanation),
      arrival: must(arrivals[index], 'a place for each'),
    }));
    return ideas.length === 0 ? [] : [{ type: 'seedsAdded', stepId, ideas }];
  });
  return facts.map((fact, index) => ({ seq: index + 2, fact, by: null, at, cause: null }));
}
