import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { assertSynchronous, openConnection } from '../../server/store/sqlite/connection.ts';
import { MIGRATIONS, migrate, versionOf } from '../../server/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { StoreError } from '../../server/store/store-error.ts';
import { batch, idea, newId, receipt, temporaryFolder } from './store-fixtures.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'data', 'versnelling.db');
});
afterEach(() => folder.remove());

/** The problem that opening ends with; one line each, because `main.ts` prints it as it is. */
function problemOf(path: string): string {
  try {
    void openSqliteStore(path).close();
    return 'opened';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).not.toContain('\n');
    return error.name;
  }
}

describe('opening', () => {
  test('keeps everything over a restart, in files that nobody else can read', async () => {
    const sessionId = newId<SessionId>();
    const facts = [idea(1, newId()), idea(2, newId())];
    const first = openSqliteStore(file);
    await first.log.append(batch(sessionId, 0, { facts, receipts: [receipt('a')] }));
    const modes = ['', '-wal', '-shm', '.lock'].map((suffix) => statSync(file + suffix).mode & 0o777);
    await first.close();
    const second = openSqliteStore(file);
    expect(await second.log.read(sessionId, 0, 9)).toEqual(facts);
    expect(await second.log.receipt(sessionId, receipt('a').commandHash)).toEqual(receipt('a'));
    await second.close();
    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
  });

  test('every commit is synced, erased space is zeroed, schemas are not trusted', () => {
    const { db, close } = openConnection(file);
    const value = (name: string): unknown => db.pragma(name, { simple: true });
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema', 'cell_size_check'];
    expect(names.map(value)).toEqual(['wal', 2, 1, 1, 0, 1]);
    expect(['journal_size_limit', 'busy_timeout', 'temp_store'].map(value)).toEqual([67_108_864, 5000, 2]);
    db.pragma('synchronous = NORMAL');
    expect(() => assertSynchronous(db)).toThrow(expect.objectContaining({ name: 'StoreUnsafe' }));
    close();
  });

  test('WAL mode alone would not sync: the default that makes reading it back necessary', () => {
    const db = new Database(join(folder.path, 'plain.db'));
    db.pragma('journal_mode = WAL');
    expect(() => assertSynchronous(db)).toThrow('synchronous 1');
    db.close();
  });

  test('after close every call is refused by name', async () => {
    const store = openSqliteStore(file);
    await store.close();
    await expect(store.sessions.all()).rejects.toMatchObject({ name: 'StoreClosed' });
    await expect(store.log.append(batch(newId(), 0))).rejects.toMatchObject({ name: 'StoreClosed' });
    expect(await store.isWritable()).toBe(false);
  });
});

describe('refusing', () => {
  test('a second server on the same file, and not any more when the first is gone', async () => {
    const first = openSqliteStore(file);
    expect(problemOf(file)).toBe('StoreInUse');
    expect(await first.isWritable()).toBe(true);
    await first.close();
    expect(problemOf(file)).toBe('opened');
  });

  test('a newer database, which stays as it was', () => {
    const { db, close } = openConnection(file);
    db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    close();
    const before = readFileSync(file);
    expect(problemOf(file)).toBe('StoreTooNew');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a folder or file that cannot be made', () => {
    const blocked = join(folder.path, 'file');
    writeFileSync(blocked, '');
    expect(problemOf(join(blocked, 'versnelling.db'))).toBe('StoreNotWritable');
    mkdirSync(file, { recursive: true });
    expect(problemOf(file)).toBe('StoreNotWritable');
  });

  test('something that is no database, and a database with a damaged page', async () => {
    const other = join(folder.path, 'letter.db');
    writeFileSync(other, 'Geachte heer, mevrouw, '.repeat(500));
    expect(problemOf(other)).toBe('StoreDamaged');
    const store = openSqliteStore(file);
    await store.log.append(batch(newId(), 0, { facts: [idea(1, newId())] }));
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, 4096 * 6);
    writeFileSync(file, bytes);
    expect(problemOf(file)).toBe('StoreDamaged');
  });
});

describe('migrating', () => {
  test('brings an empty file up to date, once', () => {
    mkdirSync(join(folder.path, 'data'));
    writeFileSync(file, '');
    for (let start = 0; start < 2; start++) {
      const { db, close } = openConnection(file);
      expect(versionOf(db)).toBe(MIGRATIONS.length);
      close();
    }
  });

  test('goes on from the version it finds; one that fails leaves the version before it, whole', () => {
    const db = new Database(join(folder.path, 'steps.db'));
    migrate(db, ['CREATE TABLE one (a)']);
    const broken = ['never run again', 'CREATE TABLE two (a)', 'CREATE TABLE three (a); SELECT * FROM nowhere'];
    expect(() => migrate(db, broken)).toThrow('nowhere');
    expect(versionOf(db)).toBe(2);
    expect(db.prepare('SELECT name FROM sqlite_schema ORDER BY name').pluck().all()).toEqual(['one', 'two']);
    expect(() => migrate(db, ['one'])).toThrow(expect.objectContaining({ name: 'StoreTooNew' }));
    db.close();
  });
});
