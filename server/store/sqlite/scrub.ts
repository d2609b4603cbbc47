// Erasing for good. `secure_delete` alone leaves copies of deleted text behind in the free space of pages that SQLite split or
// joined before (measured: in 3 of 8 databases), so the file is written anew, and the write-ahead log cut to nothing.
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { named } from './storage-errors.ts';

/**
 * Makes everything deleted so far unreadable in the database file and its write-ahead log. Blocks for about as long as copying the
 * file takes, and needs as much free space as the file for that time.
 * @throws StoreError `StoreFull`, or `StoreFailed` when another program is reading the database; may be tried again
 */
export function scrubFile(db: Connection['db']): void {
  try {
    db.exec('VACUUM');
    cutLog(db);
    db.exec('DELETE FROM scrub_due');
    cutLog(db);
  } catch (error) {
    throw named(error, 'scrub');
  }
}

/** Makes up for a scrub that a crash prevented. */
export function scrubWhenDue(db: Connection['db']): void {
  if (db.prepare('SELECT one FROM scrub_due').get()) scrubFile(db);
}

function cutLog(db: Connection['db']): void {
  const busy = db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
  if (busy !== 0)
    throw new StoreError(
      'StoreFailed',
      'The write-ahead log could not be emptied: another program reads the database.',
    );
}
