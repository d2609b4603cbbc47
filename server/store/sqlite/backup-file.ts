import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';
import type { Connection } from './connection.ts';
import { refuseNewer, versionOf } from './migrate.ts';
import { flush, makePrivateFile } from './private-file.ts';

/**
 * Copies the database while it is used, from the connection that writes it (from another one the copy would start over at every
 * write), then rewrites and checks the copy before it takes its name. A copy made while a round is open holds the ballots with
 * their keyed hashes but never the keys; rewriting removes the order of arrival, which pages show, and the remains of deleted text.
 * @param file where to; replaced when it is there
 * @throws StoreError `StoreFailed` or `StoreDamaged`; whatever was at `file` is still there
 */
export async function backupTo(db: Connection['db'], file: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    removeCopy(partial);
    makePrivateFile(partial);
    await db.backup(partial);
    finish(partial, versionOf(db));
    flush(partial);
    renameSync(partial, file);
    flush(dirname(file));
  } catch (error) {
    removeCopy(partial);
    if (error instanceof StoreError) throw error;
    throw new StoreError('StoreFailed', `The backup to ${file} failed.`, error);
  }
}

function finish(copy: string, version: number): void {
  const db = new Database(copy);
  try {
    // One file without a log beside it, and no journal on the disk that would hold what is erased.
    db.pragma('journal_mode = MEMORY');
    db.pragma('temp_store = MEMORY');
    db.exec('VACUUM');
    refuseNewer(db);
    const answer = String(db.pragma('quick_check(1)', { simple: true }));
    if (answer !== 'ok' || versionOf(db) !== version) {
      throw new StoreError('StoreDamaged', `The backup does not pass its check (${answer.replaceAll('\n', ' ')}).`);
    }
  } finally {
    db.close();
  }
}

function removeCopy(partial: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${suffix}`, { force: true });
}
