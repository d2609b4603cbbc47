// What a decision may know beside the session: who asks, the time, fresh ids. All of it is handed in, so that deciding stays pure.
import type { ActorId, AuthorKey, EntryId, RoundId, StepId } from '../../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RejectionCode } from '../../../shared/protocol/rejection.ts';
import type { GroupOfAuthor } from '../group-labels.ts';
import type { Cause, Fact, RoundCount } from '../facts.ts';

export type DecideActor =
  /** `authorKey` belongs to the step that the command names; null when that step's key is gone. */
  | {
      readonly kind: 'seat';
      readonly authorKey: AuthorKey | null;
      /** Whether it is a duo seat now. Handed in only when the command carries a mark. */
      readonly isDuo?: boolean;
    }
  | { readonly kind: 'console'; readonly actorId: ActorId }
  | { readonly kind: 'observer' }
  | { readonly kind: 'system' };

export type Context = {
  readonly actor: DecideActor;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly newEntry: () => EntryId;
  /** How long everybody is told of a step before the room goes there (milliseconds); 0: not at all. */
  readonly stepNotice: number;
  /** Seats with a connected device now. */
  readonly present: number;
  /** Facilitators and co-facilitators at a console now. */
  readonly consoles: ReadonlySet<ActorId>;
  /**
   * The count of a round that is about to close, worked out from its ballot box beforehand (counting is the one thing here that can take long);
   * `keyLost` when its ballots can't be read any more.
   */
  readonly counts: ReadonlyMap<RoundId, RoundCount | 'keyLost'>;
  /** Of the steps that may stop collecting by this command: the group of each seat, by its key of that step. Nothing else knows it. */
  readonly groups: ReadonlyMap<StepId, GroupOfAuthor>;
};

export type Decision = { readonly facts: readonly Fact[]; readonly cause: Cause | null };
export type Decided = Result<Decision, RejectionCode>;

/** Accepted, with these facts and no undo entry. No facts: it was so already. */
export const accepted = (...facts: readonly Fact[]): Decided => ok({ facts, cause: null });

/** Refused by name. */
export const refused = (code: RejectionCode): Decided => err(code);
