import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeeping } from '../../server/compose.ts';
import { createBackups } from '../../server/ops/backups.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { startTestServer } from '../support/test-server.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'versnelling-backup-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

it('copies what changed since the last copy, without the keys, and the copy opens as a database', async () => {
  const keeping = await openKeeping(dataDir);
  const server = await startTestServer({ keeping, config: { dataDir } });
  const failures: unknown[] = [];
  const folder = join(dataDir, 'backups');
  let now = Date.parse('2026-06-20T12:00:00Z');
  const make = () =>
    createBackups({
      file: keeping.file ?? '',
      folder,
      everyHours: 0,
      backup: (to) => keeping.store.backup(to),
      onDone: () => undefined,
      onFailed: (error) => failures.push(error),
      now: () => now,
    });
  const backups = make();
  const organiser = await server.createOrganiser();
  const session = await server.createSession(organiser);
  await backups.run();
  expect(readdirSync(folder)).toEqual(['versnelling-2026-06-20T120000Z.db']);
  now += 3_600_000;
  await backups.run();
  expect(readdirSync(folder)).toHaveLength(1);
  await server.createSession(organiser);
  await backups.run();
  expect(readdirSync(folder)).toHaveLength(2);
  // A fortnight in which nothing happens: the copies are renewed all the same, for they may hold what was deleted since.
  now += 15 * 24 * 3_600_000;
  const kept = mkdtempSync(join(tmpdir(), 'versnelling-kept-'));
  cpSync(folder, kept, { recursive: true });
  await backups.run();
  expect(readdirSync(folder)).toEqual(['versnelling-2026-07-05T130000Z.db']);
  await server.stop();
  expect(failures).toEqual([]);

  const copy = openSqliteStore(join(kept, 'versnelling-2026-06-20T120000Z.db'));
  expect((await copy.sessions.all()).map(({ sessionId }) => sessionId)).toEqual([session.sessionId]);
  await copy.close();
  rmSync(kept, { recursive: true });
});
