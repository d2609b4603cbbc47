// The store without a disk, for laws, unit tests and simulations. Same meaning as SQLite by the contract suite; keeps nothing after `close`.
import { StoreError } from '../store-error.ts';
import type { Store } from '../store.ts';
import { memoryAccountStore, memoryDesignStore } from './memory-account-store.ts';
import { memoryBallotBox } from './memory-ballot-box.ts';
import { memoryDraftStore } from './memory-draft-store.ts';
import { memoryLexiconStore } from './memory-lexicon-store.ts';
import { memoryLogStore } from './memory-log-store.ts';
import { memoryPublicationStore } from './memory-publication-store.ts';
import { memoryRosterStore } from './memory-roster-store.ts';
import { memorySeriesStore } from './memory-series-store.ts';
import { memorySessionIndex } from './memory-session-index.ts';
import { memoryVersionStore } from './memory-version-store.ts';
import { emptyTables } from './tables.ts';

/** A new, empty store in memory. Its `backup` throws `StoreFailed`: there is nothing durable to copy. */
export function createMemoryStore(): Store {
  const tables = emptyTables();
  return {
    log: memoryLogStore(tables),
    ballots: memoryBallotBox(tables),
    drafts: memoryDraftStore(tables),
    roster: memoryRosterStore(tables),
    sessions: memorySessionIndex(tables),
    accounts: memoryAccountStore(tables),
    designs: memoryDesignStore(tables),
    lexicons: memoryLexiconStore(tables),
    publications: memoryPublicationStore(tables),
    series: memorySeriesStore(tables),
    versions: memoryVersionStore(tables),
    async scrub() {},
    async backup() {
      throw new StoreError('StoreFailed', 'A store in memory has no backup.');
    },
    async isWritable() {
      return true;
    },
    async close() {
      for (const table of Object.values(tables)) table.clear();
    },
  };
}
