// Ballots while a round is open. No seat, no time, no order: a row is keyed by HMAC(roundKey, seat) alone,
// and is written in a transaction of its own that touches nothing else (reliability.md §4.3).
import type { AuthorKey, RoundId, SessionId } from '../../shared/kernel/ids.ts';
import type { Choice } from '../../shared/domain/methods.ts';

export type Ballot = { readonly choice: Choice; readonly rev: number };

export interface BallotBox {
  /** Keeps the ballot unless one with the same or a higher `rev` is there. Durable when it resolves. */
  cast(sessionId: SessionId, roundId: RoundId, key: AuthorKey, ballot: Ballot): Promise<'kept' | 'stale'>;
  find(roundId: RoundId, key: AuthorKey): Promise<Ballot | null>;
  count(roundId: RoundId): Promise<number>;
  /** All choices, in the order of the key, which is random. */
  choices(roundId: RoundId): Promise<Choice[]>;
}
