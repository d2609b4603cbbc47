import { randomBytes } from 'node:crypto';
import type { KeyVault } from './key-vault.ts';
import { createKeyRing } from './key-ring.ts';
import { KEY_BYTES } from './private-folder.ts';

/** A key vault without a disk, for laws and simulations: the keys are gone when the process is. */
export function createMemoryKeyVault(): KeyVault {
  const ring = createKeyRing();
  return {
    async create(sessionId, of) {
      if (!ring.has(sessionId, of)) ring.put(sessionId, of, randomBytes(KEY_BYTES));
    },
    async load() {},
    keyed: ring.keyed,
    seal: ring.seal,
    unseal: ring.unseal,
    async destroy(sessionId, of) {
      ring.zero(sessionId, of);
    },
  };
}
