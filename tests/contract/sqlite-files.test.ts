// What lies in the files: nothing that was deleted, a backup that is whole, and no half batch after a full disk.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import { prng } from '../../shared/kernel/prng.ts';
import type { AuthorKey, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { openConnection } from '../../server/store/sqlite/connection.ts';
import type { Connection } from '../../server/store/sqlite/connection.ts';
import { openSqliteStore, sqliteStoreOn } from '../../server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../server/store/store.ts';
import {
  batch,
  sealed,
  hashOf,
  idea,
  newId,
  newKey,
  newRound,
  opened,
  record,
  temporaryFolder,
} from './store-fixtures.ts';

const CANARY = 'kanarie-tekst-die-weg-moet';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let connection: Connection;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'versnelling.db');
  connection = openConnection(file);
  store = sqliteStoreOn(connection);
});
afterEach(async () => {
  await store.close();
  folder.remove();
});

/** How often a text stands anywhere in the folder of the database: file, write-ahead log and all. */
const traces = (text: string): number =>
  readdirSync(folder.path)
    .map((name) => readFileSync(join(folder.path, name), 'latin1').split(text).length - 1)
    .reduce((a, b) => a + b, 0);

/** Two sessions written through one another for long enough that pages split, one of them full of canaries. */
async function writeThroughEachOther(gone: SessionId, kept: SessionId, stepId: StepId): Promise<void> {
  const keys = Array.from({ length: 60 }, newKey);
  for (let seq = 1; seq <= 400; seq++) {
    const long = ` ${seq}`.repeat((seq * 37) % 150);
    await store.log.append(batch(gone, seq - 1, { facts: [idea(seq, stepId, CANARY + long)] }));
    await store.log.append(batch(kept, seq - 1, { facts: [idea(seq, stepId, `blijft${long}`)] }));
    const key = keys[(seq * 7) % 60] as AuthorKey;
    await store.drafts.saveAll(gone, [{ stepId, key, text: CANARY + long, explanation: CANARY, rev: seq }]);
    await store.drafts.saveAll(kept, [{ stepId, key, text: `blijft${long}`, explanation: '', rev: seq }]);
  }
}

/** Facts of several sessions in random turns and lengths, past the store: 3,000 commits would take the test too long. */
function scatter(sessions: readonly SessionId[], random: () => number): void {
  const insert = connection.db.prepare('INSERT INTO fact (session, seq, version, body) VALUES (?, ?, 1, ?)');
  connection.db.transaction(() => {
    for (let seq = 1; seq <= 3000; seq++) {
      const sessionId = must(sessions[Math.floor(random() * sessions.length)], 'session');
      insert.run(
        sessionId,
        seq,
        sessionId === sessions[0] ? CANARY.repeat(1 + random() * 15) : 'x'.repeat(random() * 400),
      );
    }
  })();
}

describe('scrub', () => {
  test('leaves no trace of a deleted session and all of the other', async () => {
    const [gone, kept] = [record({ title: CANARY, place: CANARY }), record()];
    for (const session of [gone, kept]) await store.sessions.create(session);
    await writeThroughEachOther(gone.sessionId, kept.sessionId, newId());
    expect(traces(CANARY)).toBeGreaterThan(400);
    await store.sessions.delete(gone.sessionId);
    await store.scrub();
    expect(traces(CANARY)).toBe(0);
    expect(await store.log.read(kept.sessionId, 0, 1000)).toHaveLength(400);
    expect(statSync(`${file}-wal`).size).toBe(0);
  });

  test('erases what pages keep of deleted text after they were split, which zeroing on delete does not reach', async () => {
    const sessions = Array.from({ length: 6 }, (_, index) => hashOf(`session ${index}`).slice(0, 22) as SessionId);
    let remains = 0;
    for (let seed = 1; seed <= 24; seed++) {
      scatter(sessions, prng(seed));
      await store.sessions.delete(must(sessions[0], 'session'));
      connection.db.pragma('wal_checkpoint(TRUNCATE)');
      remains += traces(CANARY);
      await store.scrub();
      expect(traces(CANARY)).toBe(0);
      for (const sessionId of sessions) await store.sessions.delete(sessionId);
      await store.scrub();
    }
    expect(remains, 'the trouble that scrub is there for').toBeGreaterThan(0);
  });

  test('leaves no trace of an emptied ballot box and of purged drafts', async () => {
    const [sessionId, roundId, stepId] = [newId<SessionId>(), newRound(), newId<StepId>()];
    const keys = Array.from({ length: 50 }, newKey);
    for (const key of keys) await store.ballots.cast(sessionId, roundId, key, { body: sealed(3), rev: 1 });
    for (const key of keys)
      await store.drafts.saveAll(sessionId, [{ stepId, key, text: CANARY, explanation: '', rev: 1 }]);
    await store.log.append(batch(sessionId, 0, { facts: [opened(1, stepId)], emptyBoxes: [roundId] }));
    await store.drafts.purge(sessionId);
    await store.scrub();
    expect(traces(CANARY)).toBe(0);
    expect(keys.map(traces).filter((count) => count > 0)).toEqual([]);
  });

  test('is made up for at the next start when a crash came in between', async () => {
    const session = record({ title: CANARY });
    await store.sessions.create(session);
    await store.sessions.delete(session.sessionId);
    await store.close();
    store = openSqliteStore(file);
    expect(traces(CANARY)).toBe(0);
  });

  test('says so when another program keeps the write-ahead log, and can be tried again', async () => {
    const { default: Database } = await import('better-sqlite3');
    connection.db.pragma('busy_timeout = 50');
    await store.log.append(batch(newId(), 0, { facts: [idea(1, newId())] }));
    const reader = new Database(file, { readonly: true });
    reader.exec('BEGIN; SELECT count(*) FROM fact');
    await expect(store.scrub()).rejects.toMatchObject({ name: 'StoreFailed' });
    reader.close();
    await store.scrub();
    expect(statSync(`${file}-wal`).size).toBe(0);
  });
});

describe('backup', () => {
  test('is the same store, checked, private, and one file', async () => {
    const session = record();
    const facts = Array.from({ length: 200 }, (_, index) => idea(index + 1, newId()));
    await store.sessions.create(session);
    await store.log.append(batch(session.sessionId, 0, { facts }));
    const copy = join(folder.path, 'copy.db');
    await store.backup(copy);
    await store.backup(copy);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const restored = openSqliteStore(copy);
    expect(await restored.log.read(session.sessionId, 0, 1000)).toEqual(facts);
    expect(await restored.sessions.all()).toEqual([session]);
    await restored.close();
  });

  test('made while facts come in, it is a prefix of the log', async () => {
    const sessionId = newId<SessionId>();
    const copy = join(folder.path, 'copy.db');
    const text = 'een antwoord van normale lengte '.repeat(20);
    let seq = 0;
    const write = async (): Promise<void> => {
      for (let i = 0; i < 20; i++, seq++) {
        await store.log.append(batch(sessionId, seq, { facts: [idea(seq + 1, newId(), text)] }));
      }
    };
    for (let i = 0; i < 30; i++) await write();
    const copied = { done: false };
    const copying = store.backup(copy).finally(() => (copied.done = true));
    let during = 0;
    while (!copied.done) {
      await write();
      during += 20;
      await new Promise(setImmediate);
    }
    await copying;
    expect(during).toBeGreaterThan(20);
    const restored = openSqliteStore(copy);
    const read = await restored.log.read(sessionId, 0, 1_000_000);
    expect(read.length).toBeGreaterThanOrEqual(600);
    expect(read).toEqual(await store.log.read(sessionId, 0, read.length));
    await restored.close();
  });

  test('made while a round is open, it does not show in which order ballots came', async () => {
    const [sessionId, roundId] = [newId<SessionId>(), newRound()];
    const arrival = Array.from({ length: 15 }, newKey);
    for (const key of arrival) await store.ballots.cast(sessionId, roundId, key, { body: sealed(1), rev: 1 });
    const copy = join(folder.path, 'copy.db');
    await store.backup(copy);
    const bytes = readFileSync(copy, 'latin1');
    const lying = [...arrival].sort((a, b) => bytes.indexOf(b) - bytes.indexOf(a));
    expect(lying).toEqual([...arrival].sort());
    expect(arrival.map((key) => bytes.split(key).length - 1)).toEqual(arrival.map(() => 1));
  });

  test('has no remains of what was deleted, scrubbed or not', async () => {
    const gone = record({ title: CANARY });
    await store.sessions.create(gone);
    await writeThroughEachOther(gone.sessionId, newId(), newId());
    await store.sessions.delete(gone.sessionId);
    const copy = join(folder.path, 'copy.db');
    await store.backup(copy);
    expect(readFileSync(copy, 'latin1')).not.toContain(CANARY);
  });

  test('that fails has a name, and leaves the one before it', async () => {
    await expect(store.backup(join(folder.path, 'nowhere', 'copy.db'))).rejects.toMatchObject({ name: 'StoreFailed' });
    const copy = join(folder.path, 'copy.db');
    await store.backup(copy);
    const before = readFileSync(copy);
    connection.db.unsafeMode();
    connection.db.exec('CREATE TABLE rot (a); INSERT INTO rot VALUES (1); PRAGMA writable_schema = ON');
    connection.db.exec("UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'rot'");
    await expect(store.backup(copy)).rejects.toMatchObject({ name: expect.stringMatching(/^Store(Failed|Damaged)$/) });
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(existsSync(`${copy}.partial`)).toBe(false);
  });
});

describe('a full disk', () => {
  test('refuses the whole batch by name, stays readable, and works again when there is room', async () => {
    const [sessionId, stepId, roundId] = [newId<SessionId>(), newId<StepId>(), newRound()];
    await store.ballots.cast(sessionId, roundId, newKey(), { body: sealed(1), rev: 1 });
    connection.db.pragma(`max_page_count = ${Number(connection.db.pragma('page_count', { simple: true })) + 20}`);
    const many = (from: number) => Array.from({ length: 20 }, (_, i) => idea(from + i + 1, stepId, 'vol '.repeat(200)));
    let seq = 0;
    let problem: unknown = null;
    while (problem === null && seq < 10_000) {
      const facts = many(seq);
      problem = await store.log.append(batch(sessionId, seq, { facts, emptyBoxes: [newRound()] })).then(
        () => null,
        (error: unknown) => error,
      );
      if (problem === null) seq += 20;
    }
    expect(problem).toMatchObject({ name: 'StoreFull' });
    expect(await store.log.read(sessionId, 0, 100_000)).toHaveLength(seq);
    const closing = batch(sessionId, seq, { facts: many(seq), emptyBoxes: [roundId] });
    await expect(store.log.append(closing)).rejects.toMatchObject({ name: 'StoreFull' });
    expect(await store.ballots.count(roundId), 'the box is emptied with the facts or not at all').toBe(1);
    connection.db.pragma('max_page_count = 1000000');
    expect(await store.isWritable()).toBe(true);
    expect(await store.log.append(closing)).toBe('appended');
    expect(connection.db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('a store that may not write any more says so', async () => {
    expect(await store.isWritable()).toBe(true);
    connection.db.pragma('query_only = ON');
    await expect(store.log.append(batch(newId(), 0, { facts: [idea(1, newId())] }))).rejects.toMatchObject({
      name: 'StoreFailed',
    });
    expect(await store.isWritable()).toBe(false);
    connection.db.pragma('query_only = OFF');
    expect(await store.isWritable()).toBe(true);
  });
});
