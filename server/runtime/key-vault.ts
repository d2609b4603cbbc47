// The only door to the keys that tie seats to what they wrote or voted. They live outside the database and its backups.
import type { AuthorKey, RoundId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';

export interface KeyVault {
  /** Makes the 32-byte random key of a step or round unless it is there. Durable when it resolves. */
  create(sessionId: SessionId, of: StepId | RoundId): Promise<void>;
  /** Loads the keys of a session into memory, so that `keyed` can answer at once. */
  load(sessionId: SessionId): Promise<void>;
  /** HMAC-SHA256(key of the step or round, seat), base64url; null when the key is not there (lost or destroyed). */
  keyed(sessionId: SessionId, of: StepId | RoundId, seatId: SeatId): AuthorKey | null;
  /** Encrypts a text with a key derived from that of the round; null when the key is not there. */
  seal(sessionId: SessionId, of: RoundId, text: string): string | null;
  /** What `seal` was given; null when the key is not there, or this is not what it sealed. */
  unseal(sessionId: SessionId, of: RoundId, sealed: string): string | null;
  /** Destroys one key, or all of the session: overwritten, removed, and zeroed in memory. */
  destroy(sessionId: SessionId, of: StepId | RoundId | 'all'): Promise<void>;
}
