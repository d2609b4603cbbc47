// Ballots while a round is open. No seat, no time, no order: a row is keyed by HMAC(roundKey, seat) alone,
// and is written in a transaction of its own that touches nothing else (reliability.md §4.3).
import type { AuthorKey, RoundId, SessionId } from '../../shared/kernel/ids.ts';

/**
 * `body`: what was chosen, sealed by the runtime with the key of the round. The box can't read it: a ballot says which group it is of,
 * and in a group of one that would be who.
 */
export type Ballot = { readonly body: string; readonly rev: number };

export interface BallotBox {
  /** Keeps the ballot unless one with the same or a higher `rev` is there. Durable when it resolves. */
  cast(sessionId: SessionId, roundId: RoundId, key: AuthorKey, ballot: Ballot): Promise<'kept' | 'stale'>;
  find(roundId: RoundId, key: AuthorKey): Promise<Ballot | null>;
  count(roundId: RoundId): Promise<number>;
  /** All bodies, in the order of the key, which is random. */
  bodies(roundId: RoundId): Promise<string[]>;
}
