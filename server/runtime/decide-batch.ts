// Decides a batch of commands in order against the working session: what to write, what each audience learns, and what to answer.
// Nothing leaves this process before the batch is committed.
import { retryOf, type Rejection, type RejectionCode } from '../../shared/protocol/rejection.ts';
import { AUDIENCES, type Audience } from '../../shared/domain/vocabulary.ts';
import type { ActorId, EntryId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import { project } from '../audience/project.ts';
import { decide } from '../domain/decide/decide.ts';
import type { Context, Decided, DecideActor } from '../domain/decide/context.ts';
import { evolveLogged } from '../domain/evolve.ts';
import type { Fact, LoggedFact, RoundCount } from '../domain/facts.ts';
import type { GroupOfAuthor } from '../domain/group-labels.ts';
import type { Session } from '../domain/session.ts';
import type { Receipt } from '../store/log-store.ts';
import { newId } from './new-id.ts';
import type { Stamp } from './deps.ts';

export type BatchItem = {
  readonly command: FactCommand;
  readonly actor: DecideActor;
  readonly stamp: Stamp;
  readonly commandHash: string;
  readonly bodyHash: string;
  /** The receipt of an earlier try, or null. */
  readonly receipt: Receipt | null;
};

export type ItemResult = { readonly rejection: Rejection | null; readonly facts: readonly Fact[] };

export type Batch = {
  readonly results: readonly ItemResult[];
  readonly facts: readonly LoggedFact[];
  readonly receipts: readonly Receipt[];
  readonly events: Readonly<Record<Audience, readonly ViewEvent[]>>;
};

export type BatchGround = {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly present: number;
  readonly consoles: ReadonlySet<ActorId>;
  readonly stepNotice: number;
  readonly counts: ReadonlyMap<RoundId, RoundCount | 'keyLost'>;
  readonly groups: ReadonlyMap<StepId, GroupOfAuthor>;
  /** A bug in deciding: that command is answered `internal`, the rest goes on. */
  readonly onBug: (error: unknown) => void;
};

/** Works through the items; `session` is changed in place and must be thrown away when the commit fails. */
export function decideBatch(session: Session, items: readonly BatchItem[], ground: BatchGround): Batch {
  const facts: LoggedFact[] = [];
  const receipts = new Map<string, Receipt>();
  const events: Record<Audience, ViewEvent[]> = { participant: [], screen: [], console: [] };
  const results = items.map((item): ItemResult => {
    const earlier = item.receipt ?? receipts.get(item.commandHash);
    if (earlier)
      return { rejection: earlier.bodyHash === item.bodyHash ? earlier.rejection : { code: 'idReused' }, facts: [] };
    const decided = decideSafely(session, item, ground);
    const rejection = decided.ok ? null : rejectionOf(decided.error);
    if (rejection === null || retryOf(rejection.code) === 'never') {
      receipts.set(item.commandHash, { commandHash: item.commandHash, bodyHash: item.bodyHash, rejection });
    }
    if (!decided.ok) return { rejection, facts: [] };
    for (const fact of decided.value.facts) {
      const logged: LoggedFact = { seq: session.seq + 1, fact, ...item.stamp, cause: decided.value.cause };
      evolveLogged(session, logged);
      facts.push(logged);
      for (const audience of AUDIENCES)
        for (const event of project(session, fact, audience)) events[audience].push(event);
    }
    return { rejection: null, facts: decided.value.facts };
  });
  return { results, facts, receipts: [...receipts.values()], events };
}

/** In a pause the page itself knows when it is over; asking now and then is for who missed that. */
const PAUSE_RETRY = 5_000;

/** With the time to wait, where trying again helps. */
export const rejectionOf = (code: RejectionCode): Rejection =>
  code === 'sessionPaused' ? { code, retryAfter: PAUSE_RETRY } : { code };

function decideSafely(session: Session, item: BatchItem, ground: BatchGround): Decided {
  const ctx: Context = {
    actor: item.actor,
    newEntry: () => newId<EntryId>(),
    now: ground.now,
    present: ground.present,
    consoles: ground.consoles,
    stepNotice: ground.stepNotice,
    counts: ground.counts,
    groups: ground.groups,
  };
  try {
    return decide(session, item.command, ctx);
  } catch (error) {
    ground.onBug(error);
    return { ok: false, error: 'internal' satisfies RejectionCode };
  }
}
