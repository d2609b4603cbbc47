import type { Database } from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import { firstMigration } from './migrations/001-first.ts';
import { seatsMigration } from './migrations/002-seats.ts';
import { groupsMigration } from './migrations/003-groups.ts';
import { linksMigration } from './migrations/004-links.ts';
import { designRevisionsMigration } from './migrations/005-design-revisions.ts';
import { lexiconsMigration } from './migrations/006-lexicons.ts';
import { publicationsMigration } from './migrations/007-publications.ts';
import { seriesMigration } from './migrations/008-series.ts';
import { reportVersionsMigration } from './migrations/009-report-versions.ts';

/** In order; the place in the list, from 1, is the `user_version` of a database that has had it. */
export const MIGRATIONS: readonly string[] = [
  firstMigration,
  seatsMigration,
  groupsMigration,
  linksMigration,
  designRevisionsMigration,
  lexiconsMigration,
  publicationsMigration,
  seriesMigration,
  reportVersionsMigration,
];

/** The version of a database, 0 for an empty file. */
export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Refuses a database that a newer program has changed, before anything is written to it.
 * @throws StoreError `StoreTooNew`
 */
export function refuseNewer(db: Database, migrations: readonly string[] = MIGRATIONS): void {
  const found = versionOf(db);
  if (found <= migrations.length) return;
  throw new StoreError(
    'StoreTooNew',
    `The database is of version ${found}; this program knows no further than ${migrations.length}. Start a newer version of the program, or put back a backup from before the upgrade.`,
  );
}

/**
 * Brings the database up to date, forward only: each migration with its version number in one transaction, so that a kill at any
 * moment leaves the old or the new version and never half of one.
 * @throws StoreError `StoreTooNew`, or the error of SQLite when a migration fails (that one is rolled back)
 */
export function migrate(db: Database, migrations: readonly string[] = MIGRATIONS): void {
  refuseNewer(db, migrations);
  for (const [index, sql] of migrations.entries()) {
    if (index < versionOf(db)) continue;
    const step = db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
    });
    step.immediate();
  }
}
