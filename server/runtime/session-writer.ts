// Turns commands into committed facts and ballots, in order: decide, commit, and only then tell anybody.
import { unreachable } from '../../shared/kernel/assert.ts';
import type { CommandId, SessionId } from '../../shared/kernel/ids.ts';
import { isDuo } from '../../shared/domain/help-mark.ts';
import { audienceOf } from '../../shared/domain/vocabulary.ts';
import type { Command, FactCommand } from '../../shared/protocol/commands/command.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { Rejection, RejectionCode } from '../../shared/protocol/rejection.ts';
import type { DecideActor } from '../domain/decide/context.ts';
import type { Fact } from '../domain/facts.ts';
import type { Session } from '../domain/session.ts';
import { afterCommit, beforeCommit } from './after-commit.ts';
import { castBallot } from './cast-ballot.ts';
import { countsFor } from './count-box.ts';
import { groupsFor } from './groups-of-authors.ts';
import { decideBatch, rejectionOf, type Batch, type BatchItem } from './decide-batch.ts';
import type { RuntimeDeps, Stamp } from './deps.ts';
import { bodyHash, commandHash } from './hashes.ts';
import type { Person } from './live-session.ts';
import { changesEveryMine, mineOf } from './mines.ts';
import { newId } from './new-id.ts';
import { ownerKey, ownerOf } from './room.ts';
import type { SessionCache } from './session-cache.ts';

export type Sender = Person | { readonly role: 'system' };
export type Job = {
  readonly sender: Sender;
  readonly commandId: CommandId;
  readonly command: Command;
  readonly answer: (outcome: Outcome) => void;
};
type FactJob = Job & { readonly command: FactCommand };

/** Wait this long before sending again when the storage failed. */
export const STORAGE_RETRY = 2_000;
const HOUR = 3_600_000;
/** Another writer can be first only a few times in a row; then the sender waits. */
const ATTEMPTS = 3;

const rejected = (code: RejectionCode, retryAfter?: number): Outcome => ({
  status: 'rejected',
  rejection: retryAfter === undefined ? { code } : { code, retryAfter },
});

const isFactJob = (job: Job): job is FactJob => job.command.type !== 'castBallot';

/**
 * Handles a drain of the mailbox; never throws.
 * @param changed called with the session as it is after every commit
 */
export function createSessionWriter(
  deps: RuntimeDeps,
  sessionId: SessionId,
  cache: SessionCache,
  changed: (session: Session) => void,
): (jobs: readonly Job[]) => Promise<void> {
  const { store, vault, publisher, now } = deps;
  const { room } = cache;
  let activeHour = 0;

  async function drain(jobs: readonly Job[]): Promise<void> {
    let facts: FactJob[] = [];
    for (const job of jobs) {
      if (isFactJob(job) && job.command.type !== 'closeRound') {
        facts.push(job);
        continue;
      }
      await guarded(facts, () => handleFacts(facts));
      facts = [];
      // Ballots go one by one: their transaction holds nothing else. A round is counted on the session as it is by then.
      await guarded([job], () => (isFactJob(job) ? handleFacts([job]) : handleBallot(job)));
    }
    await guarded(facts, () => handleFacts(facts));
  }

  async function guarded(jobs: readonly Job[], work: () => Promise<void>): Promise<void> {
    if (jobs.length === 0) return;
    try {
      await work();
    } catch (error) {
      deps.log('commitFailed', { session: sessionId, error });
      cache.discard();
      for (const job of jobs) job.answer(rejected('storage', STORAGE_RETRY));
    }
  }

  async function handleFacts(jobs: readonly FactJob[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const session = await cache.loaded();
      const before = session.seq;
      const batch = decideBatch(session, await itemsOf(jobs), {
        now: now(),
        present: room.tracker.here(),
        consoles: room.hands.steering(),
        stepNotice: deps.stepNotice,
        counts: await countsFor(deps, sessionId, session, jobs, room.tracker.seatsHere()),
        groups: await groupsFor(deps, sessionId, session, jobs),
        onBug: (error) => deps.log('commandFailed', { session: sessionId, error }),
      });
      if ((await commit(batch, before)) === 'appended') return tell(jobs, batch, session);
      deps.log('conflict', { session: sessionId });
      cache.discard();
    }
    for (const job of jobs) job.answer(rejected('busy', STORAGE_RETRY));
  }

  async function commit(batch: Batch, expectedSeq: number): Promise<'appended' | 'conflict'> {
    if (batch.facts.length === 0 && batch.receipts.length === 0) return 'appended';
    const facts = batch.facts.map((logged) => logged.fact);
    await beforeCommit(deps, sessionId, facts);
    const emptyBoxes = facts.flatMap((fact) =>
      fact.type === 'roundClosed' || fact.type === 'roundVoided' ? [fact.roundId] : [],
    );
    return store.log.append({ sessionId, expectedSeq, facts: batch.facts, receipts: batch.receipts, emptyBoxes });
  }

  /** What everybody sees and the senders own; what must follow outside the log; and only then the answers. */
  async function tell(jobs: readonly FactJob[], batch: Batch, session: Session): Promise<void> {
    const facts = batch.facts.map((logged) => logged.fact);
    cache.frames().push(batch.events);
    try {
      await tellMines(jobs, batch, session, facts);
      await afterCommit(deps, sessionId, facts);
      if (facts.length > 0) await noteActivity();
      if (facts.some((fact) => fact.type === 'stepOpened' || fact.type.startsWith('round'))) await cache.countBallots();
    } catch (error) {
      // The facts stand; what must follow is done again when the session is loaded next.
      deps.log('afterCommitFailed', { session: sessionId, error });
      cache.discard();
    }
    changed(session);
    jobs.forEach((job, index) => job.answer(outcomeFor(job, batch.results[index]?.rejection ?? null)));
    for (const [index, { sender, command }] of jobs.entries()) {
      const isDone = (batch.results[index]?.facts.length ?? 0) > 0;
      if (isDone && sender.role === 'seat' && 'stepId' in command) room.tracker.answered(sender.seatId, command.stepId);
    }
    room.crowd.touch();
    room.signals.touch();
    if (facts.some(({ type }) => type === 'leadGiven')) room.hands.touch();
  }

  async function tellMines(
    jobs: readonly Job[],
    batch: Batch,
    session: Session,
    facts: readonly Fact[],
  ): Promise<void> {
    const persons = facts.some((fact) => changesEveryMine(session, fact)) ? [...room.connected.values()] : [];
    jobs.forEach(({ sender }, index) => {
      if (sender.role !== 'system' && batch.results[index]?.facts.length) persons.push(sender);
    });
    const told = new Set<string>();
    for (const person of persons) {
      const owner = ownerOf(person);
      if (told.has(ownerKey(owner))) continue;
      told.add(ownerKey(owner));
      publisher.mine(sessionId, owner, await mineOf(deps, sessionId, session, person, room.join));
    }
  }

  async function handleBallot({ sender, command, answer }: Job): Promise<void> {
    if (sender.role !== 'seat' || command.type !== 'castBallot') return answer(rejected('notAllowed'));
    const session = await cache.loaded();
    const problem = await castBallot(deps, sessionId, session, sender, command);
    if (problem === 'keyLost') {
      // Never guess who voted: the round does not count, is said so, and can be held again.
      const { stepId, roundId } = command;
      deps.log('roundVoided', { session: sessionId });
      const voiding: FactJob = {
        sender: { role: 'system' },
        commandId: newId<CommandId>(),
        command: { type: 'voidRound', stepId, roundId },
        answer: () => undefined,
      };
      await handleFacts([voiding]);
      return answer(rejected('roundVoid'));
    }
    if (problem) return answer({ status: 'rejected', rejection: rejectionOf(problem) });
    publisher.mine(sessionId, ownerOf(sender), await mineOf(deps, sessionId, session, sender, room.join));
    answer({ status: 'accepted', rev: cache.frames().rev('participant') });
    await cache.countBallots();
  }

  /** The index knows the hour of the last command, for closing what was left alone. */
  async function noteActivity(): Promise<void> {
    const hour = Math.floor(now() / HOUR) * HOUR;
    if (hour === activeHour) return;
    await store.sessions.update(sessionId, { activeAt: hour });
    activeHour = hour;
  }

  async function itemsOf(jobs: readonly FactJob[]): Promise<BatchItem[]> {
    const items: BatchItem[] = [];
    for (const { sender, commandId, command } of jobs) {
      const hash = commandHash(commandId);
      const receipt = await store.log.receipt(sessionId, hash);
      items.push({
        command,
        ...(await stampOf(sender, command)),
        commandHash: hash,
        bodyHash: bodyHash(commandId, command),
        receipt,
      });
    }
    return items;
  }

  async function stampOf(sender: Sender, command: FactCommand): Promise<{ actor: DecideActor; stamp: Stamp }> {
    switch (sender.role) {
      case 'seat': {
        const authorKey = 'stepId' in command ? vault.keyed(sessionId, command.stepId, sender.seatId) : null;
        const hasMark = (command.type === 'submitIdea' || command.type === 'changeIdea') && command.mark !== undefined;
        const seat = hasMark ? await store.roster.seat(sessionId, sender.seatId) : null;
        const actor = { kind: 'seat', authorKey, ...(seat ? { isDuo: isDuo(seat.mode) } : {}) } as const;
        return { actor, stamp: { by: null, at: null } };
      }
      case 'facilitator':
      case 'coFacilitator':
        return { actor: { kind: 'console', actorId: sender.actorId }, stamp: { by: sender.actorId, at: now() } };
      case 'interpreter':
      case 'observer':
      case 'screen':
        return { actor: { kind: 'observer' }, stamp: { by: null, at: now() } };
      case 'system':
        return { actor: { kind: 'system' }, stamp: { by: null, at: now() } };
      default:
        return unreachable(sender, 'sender');
    }
  }

  function outcomeFor({ sender }: Job, rejection: Rejection | null): Outcome {
    if (rejection) return { status: 'rejected', rejection };
    return {
      status: 'accepted',
      rev: cache.frames().rev(sender.role === 'system' ? 'console' : audienceOf(sender.role)),
    };
  }

  return drain;
}
