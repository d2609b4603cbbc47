// The log of facts with its receipts: the truth. One async interface for memory, SQLite and later Postgres.
import type { RoundId, SessionId } from '../../shared/kernel/ids.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { LoggedFact } from '../domain/facts.ts';

/**
 * What was answered to a command, so that a resend gets the same answer. No seat, no time: they would link.
 * Both hashes are SHA-256 as base64url: of the command id, and of the command's body (same id, other body: refused).
 */
export type Receipt = {
  readonly commandHash: string;
  readonly bodyHash: string;
  /** Null: accepted. */
  readonly rejection: Rejection | null;
};

export type AppendBatch = {
  readonly sessionId: SessionId;
  /** The seq that the last fact in the log must have now; 0 for an empty log. */
  readonly expectedSeq: number;
  /** Seqs count on from `expectedSeq` without a gap. May be empty when there are only receipts. */
  readonly facts: readonly LoggedFact[];
  readonly receipts: readonly Receipt[];
  /** Rounds whose ballot box is emptied in the same transaction. */
  readonly emptyBoxes: readonly RoundId[];
};

export interface LogStore {
  /**
   * One durable transaction: all of the batch or nothing.
   * @returns `conflict` when another writer was first (nothing was written)
   * @throws when the storage fails; nothing was written
   */
  append(batch: AppendBatch): Promise<'appended' | 'conflict'>;
  /** Facts with a seq above `after`, in order, at most `limit`. */
  read(sessionId: SessionId, after: number, limit: number): Promise<LoggedFact[]>;
  receipt(sessionId: SessionId, commandHash: string): Promise<Receipt | null>;
}
