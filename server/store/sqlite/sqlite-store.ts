// The store on one SQLite file, for one server. Calls are synchronous underneath: a commit blocks for one sync of the disk (0.3 ms on
// an SSD, 20 ms on a slow network disk), which is why the actor commits in groups.
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { Store } from '../store.ts';
import { backupTo } from './backup-file.ts';
import { openConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { scrubFile, scrubWhenDue } from './scrub.ts';
import { sqliteAccountStore, sqliteDesignStore } from './sqlite-account-store.ts';
import { sqliteBallotBox } from './sqlite-ballot-box.ts';
import { sqliteDraftStore } from './sqlite-draft-store.ts';
import { sqliteLexiconStore } from './sqlite-lexicon-store.ts';
import { sqliteLogStore } from './sqlite-log-store.ts';
import { sqlitePublicationStore } from './sqlite-publication-store.ts';
import { sqliteRosterStore } from './sqlite-roster-store.ts';
import { sqliteSeriesStore } from './sqlite-series-store.ts';
import { sqliteSessionIndex } from './sqlite-session-index.ts';
import { sqliteVersionStore } from './sqlite-version-store.ts';
import { transactionsOn } from './transactions.ts';
import type { Transactions } from './transactions.ts';

/** Less free space than this counts as full: a write-ahead log grows to 4 MB before it is folded into the database, and a burst needs room. Bytes. */
const LEAST_FREE_BYTES = 16 * 1024 * 1024;

/**
 * Opens (or makes) the database and brings it up to date.
 * @param file path of the database; a `.lock` file is kept beside it
 * @throws StoreError `StoreInUse`, `StoreNotWritable`, `StoreTooNew`, `StoreDamaged` or `StoreUnsafe`, each with one clear line
 */
export function openSqliteStore(file: string): Store {
  const connection = openConnection(file);
  try {
    scrubWhenDue(connection.db);
  } catch (error) {
    // A full disk must not keep the server from starting: the sessions are readable, and the scrub stays due.
    if (!(error instanceof StoreError) || error.name === 'StoreDamaged') {
      connection.close();
      throw error;
    }
  }
  return sqliteStoreOn(connection);
}

/** The store on a connection that is open already. */
export function sqliteStoreOn(connection: Connection): Store {
  const { db, file } = connection;
  const transactions = transactionsOn(db);
  const inTurn = queue();

  return {
    log: sqliteLogStore(transactions),
    ballots: sqliteBallotBox(transactions),
    drafts: sqliteDraftStore(transactions),
    roster: sqliteRosterStore(transactions),
    sessions: sqliteSessionIndex(transactions),
    accounts: sqliteAccountStore(transactions),
    designs: sqliteDesignStore(transactions),
    lexicons: sqliteLexiconStore(transactions),
    publications: sqlitePublicationStore(transactions),
    series: sqliteSeriesStore(transactions),
    versions: sqliteVersionStore(transactions),
    scrub: () => inTurn(() => scrubFile(db)),
    backup: (to) => inTurn(() => backupTo(db, to)),
    async isWritable() {
      return canWrite(transactions, file);
    },
    close: () => inTurn(() => connection.close()),
  };
}

/** A backup must not see the file being rewritten under it, so the slow jobs wait for each other. */
function queue(): (job: () => Promise<void> | void) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => {});
    return next;
  };
}

/** Costs no sync while all is well; after a failed write it tries a real one, because only that can tell that the trouble is over. */
function canWrite({ db, write, lastWriteFailed }: Transactions, file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    if (bavail * bsize < LEAST_FREE_BYTES) return false;
    write(() => {
      if (lastWriteFailed()) db.pragma(`user_version = ${String(db.pragma('user_version', { simple: true }))}`);
    });
    return true;
  } catch {
    return false;
  }
}
