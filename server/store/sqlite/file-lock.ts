// Two servers must never share a data folder. The lock is an empty SQLite file beside the database, held in an exclusive transaction:
// the kernel frees it when the process dies, whatever way it dies, so there is no stale lock to clean up. The database itself stays
// readable for other programs (a backup by the sqlite3 command line, say).
import Database from 'better-sqlite3';
import { makePrivateFile } from './private-file.ts';

/** How long a server waits for the one it replaces to let go. Milliseconds. */
const WAIT_MS = 1000;

/**
 * Takes the lock of a database file.
 * @returns what lets go of it
 * @throws SqliteError SQLITE_BUSY when another server has it
 */
export function lockFile(file: string): { release(): void } {
  const path = `${file}.lock`;
  makePrivateFile(path);
  const db = new Database(path, { timeout: WAIT_MS });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    release() {
      db.close();
    },
  };
}
