// Every read and write of the stores goes through here, so that each failure has a name and the connection works again after it.
import type { Connection } from './connection.ts';
import { named } from './storage-errors.ts';

export type Transactions = {
  readonly db: Connection['db'];
  /** @throws StoreError */
  readonly read: <T>(act: () => T) => T;
  /**
   * All of `act` or nothing; on the disk when it returns.
   * @throws StoreError when the storage fails; nothing was written
   */
  readonly write: <T>(act: () => T) => T;
  /** Whether the last write failed: then only a real write can tell that the trouble is over. */
  readonly lastWriteFailed: () => boolean;
  /** To be called in a transaction that deletes what must be unreadable afterwards. */
  readonly scrubIsDue: () => void;
};

export function transactionsOn(db: Connection['db']): Transactions {
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const due = db.prepare('INSERT OR IGNORE INTO scrub_due (one) VALUES (1)');
  let failed = false;

  // SQLite may have rolled back by itself already, after a full disk for instance.
  const undo = (): void => {
    if (db.open && db.inTransaction) rollback.run();
  };

  return {
    db,
    lastWriteFailed: () => failed,
    scrubIsDue: () => void due.run(),
    read(act) {
      try {
        return act();
      } catch (error) {
        throw named(error, 'read');
      }
    },
    write(act) {
      try {
        undo();
        begin.run();
        const result = act();
        commit.run();
        failed = false;
        return result;
      } catch (error) {
        const problem = named(error, 'write');
        failed = problem !== error;
        undo();
        throw problem;
      }
    },
  };
}
