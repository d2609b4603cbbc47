// Opening the database so that "acknowledged is durable" holds (reliability.md P1, E2, §6b). Read back, never assumed.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { lockFile } from './file-lock.ts';
import { migrate, refuseNewer } from './migrate.ts';
import { makePrivateFile } from './private-file.ts';
import { namedAtOpen } from './storage-errors.ts';

/** Since 3.51.3 a rare way in which several connections could damage the write-ahead log is gone (SQLite's own account of the WAL-reset bug). */
const OLDEST_SQLITE = [3, 51, 3] as const;
/** `PRAGMA synchronous`: 2 is FULL, every commit is on the disk before it returns. */
const FULL = 2;

export type Connection = {
  readonly file: string;
  readonly db: Database.Database;
  /** Closes the database and lets go of the lock. */
  readonly close: () => void;
};

/**
 * Opens (or makes) the database file, alone: locked, checked, configured and migrated.
 * @throws StoreError named for what is wrong: `StoreInUse`, `StoreNotWritable`, `StoreTooNew`, `StoreDamaged`, `StoreUnsafe`
 */
export function openConnection(file: string): Connection {
  let release = (): void => {};
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const lock = lockFile(file);
    release = () => lock.release();
    makePrivateFile(file);
    const db = new Database(file, { timeout: 5000 });
    release = () => {
      db.close();
      lock.release();
    };
    prepare(db, file);
    return { file, db, close: release };
  } catch (error) {
    release();
    throw namedAtOpen(error, file);
  }
}

function prepare(db: Database.Database, file: string): void {
  assertSqliteVersion(db);
  refuseNewer(db);
  configure(db);
  assertSynchronous(db);
  assertSound(db, file);
  migrate(db);
}

/** In this order: `journal_mode` first, because entering WAL mode resets `synchronous` to the default of the build. */
export function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  // Nothing of a session may end up in temporary files outside the data folder.
  db.pragma('temp_store = MEMORY');
}

/**
 * Directly after `journal_mode = WAL` SQLite reports 2 whatever it will do; only after the first statement does it tell the truth.
 * @throws StoreError `StoreUnsafe`
 */
export function assertSynchronous(db: Database.Database): void {
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  const found = db.pragma('synchronous', { simple: true });
  const mode = db.pragma('journal_mode', { simple: true });
  if (found === FULL && mode === 'wal') return;
  throw new StoreError(
    'StoreUnsafe',
    `SQLite will not sync every commit (synchronous ${String(found)}, journal ${String(mode)}), so answers could get lost at a power cut.`,
  );
}

/** @throws StoreError `StoreUnsafe` */
export function assertSqliteVersion(db: Database.Database): void {
  const text = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const found = text.split('.').map(Number);
  for (const [index, wanted] of OLDEST_SQLITE.entries()) {
    const part = found[index] ?? 0;
    if (part > wanted) return;
    if (part < wanted) {
      throw new StoreError('StoreUnsafe', `SQLite ${text} is too old; ${OLDEST_SQLITE.join('.')} or newer is needed.`);
    }
  }
}

/** @throws StoreError `StoreDamaged` */
function assertSound(db: Database.Database, file: string): void {
  const answer = String(db.pragma('quick_check(1)', { simple: true }));
  if (answer === 'ok') return;
  throw new StoreError(
    'StoreDamaged',
    `The database ${file} is damaged (${answer.replaceAll('\n', ' ')}). Put back a backup.`,
  );
}
