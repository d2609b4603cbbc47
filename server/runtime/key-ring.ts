// The keys in memory, shared by every key vault.
import { createHmac } from 'node:crypto';
import { seal, unseal } from './seal.ts';
import type { AuthorKey, RoundId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';

export type KeyOf = StepId | RoundId;

export type KeyRing = {
  has(sessionId: SessionId, of: KeyOf): boolean;
  put(sessionId: SessionId, of: KeyOf, key: Buffer): void;
  readonly keyed: (sessionId: SessionId, of: KeyOf, seatId: SeatId) => AuthorKey | null;
  readonly seal: (sessionId: SessionId, of: KeyOf, text: string) => string | null;
  readonly unseal: (sessionId: SessionId, of: KeyOf, sealed: string) => string | null;
  /** Fills keys with zeros and forgets them. */
  zero(sessionId: SessionId, of: KeyOf | 'all'): void;
};

export function createKeyRing(): KeyRing {
  const sessions = new Map<SessionId, Map<KeyOf, Buffer>>();
  const zeroOne = (keys: Map<KeyOf, Buffer>, of: KeyOf): void => {
    keys.get(of)?.fill(0);
    keys.delete(of);
  };

  return {
    has: (sessionId, of) => sessions.get(sessionId)?.has(of) ?? false,
    put(sessionId, of, key) {
      const keys = sessions.get(sessionId) ?? new Map<KeyOf, Buffer>();
      sessions.set(sessionId, keys.set(of, key));
    },
    keyed(sessionId, of, seatId) {
      const key = sessions.get(sessionId)?.get(of);
      return key ? (createHmac('sha256', key).update(seatId).digest('base64url') as AuthorKey) : null;
    },
    seal(sessionId, of, text) {
      const key = sessions.get(sessionId)?.get(of);
      return key ? seal(key, text) : null;
    },
    unseal(sessionId, of, sealed) {
      const key = sessions.get(sessionId)?.get(of);
      return key ? unseal(key, sealed) : null;
    },
    zero(sessionId, of) {
      const keys = sessions.get(sessionId);
      if (!keys) return;
      for (const each of of === 'all' ? keys.keys() : [of]) zeroOne(keys, each);
      if (keys.size === 0) sessions.delete(sessionId);
    },
  };
}
