import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import { authorKeySchema } from '../../shared/kernel/ids.ts';
import { openFileKeyVault } from '../../server/runtime/file-key-vault.ts';
import type { KeyVault } from '../../server/runtime/key-vault.ts';
import { createMemoryKeyVault } from '../../server/runtime/memory-key-vault.ts';
import { loadServerSecret } from '../../server/runtime/server-secret.ts';
import { newId, newRound, temporaryFolder } from './store-fixtures.ts';

const sessionId = newId<SessionId>();
const [one, two] = [newId<StepId>(), newId<StepId>()];
const seatId = newId<SeatId>();

let folder: ReturnType<typeof temporaryFolder>;
let keys: string;
beforeEach(() => {
  folder = temporaryFolder();
  keys = join(folder.path, 'keys');
});
afterEach(() => folder.remove());

const vaults: readonly [string, () => Promise<KeyVault>][] = [
  ['memory', async () => createMemoryKeyVault()],
  ['files', () => openFileKeyVault(keys)],
];

describe.each(vaults)('key vault contract: %s', (_name, open) => {
  test('one key per step: made once, another for another step, seat or session', async () => {
    const vault = await open();
    expect(vault.keyed(sessionId, one, seatId)).toBeNull();
    await Promise.all([vault.create(sessionId, one), vault.create(sessionId, one), vault.create(sessionId, two)]);
    const first = vault.keyed(sessionId, one, seatId);
    expect(authorKeySchema.safeParse(first).success).toBe(true);
    await vault.create(sessionId, one);
    await vault.load(sessionId);
    expect(vault.keyed(sessionId, one, seatId)).toBe(first);
    expect(vault.keyed(sessionId, two, seatId)).not.toBe(first);
    expect(vault.keyed(sessionId, one, newId())).not.toBe(first);
    expect(vault.keyed(newId(), one, seatId)).toBeNull();
  });

  test('seals ballots so that only the key of their round opens them, and no length tells one from another', async () => {
    const vault = await open();
    const [round, elsewhere] = [newRound(), newRound()];
    expect(vault.seal(sessionId, round, 'x')).toBeNull();
    for (const of of [round, elsewhere]) await vault.create(sessionId, of);
    const seal = (text: string) => must(vault.seal(sessionId, round, text), 'sealed');
    const text = JSON.stringify({ choice: { type: 'abstain' }, groupId: 'g1', words: 'é 🙂' });
    const [one, again] = [seal(text), seal(text)];
    expect(one).not.toBe(again);
    expect(one).not.toContain('abstain');
    expect(one).toHaveLength(seal('{}').length);
    expect(vault.unseal(sessionId, round, one)).toBe(text);
    expect(vault.unseal(sessionId, round, seal('x'.repeat(5_000)))).toBe('x'.repeat(5_000));
    expect(vault.unseal(sessionId, elsewhere, one), 'of another round').toBeNull();
    for (const broken of ['', 'abc', text, `${one.slice(0, -2)}AA`, `A${one.slice(1)}`])
      expect(vault.unseal(sessionId, round, broken)).toBeNull();
    await vault.destroy(sessionId, round);
    expect(vault.unseal(sessionId, round, one)).toBeNull();
    await vault.create(sessionId, round);
    expect(vault.unseal(sessionId, round, one), 'with a key that was made anew').toBeNull();
  });

  test('a destroyed key is gone, and made anew it is another', async () => {
    const vault = await open();
    for (const of of [one, two]) await vault.create(sessionId, of);
    const before = vault.keyed(sessionId, one, seatId);
    await vault.destroy(sessionId, one);
    await vault.load(sessionId);
    expect(vault.keyed(sessionId, one, seatId)).toBeNull();
    expect(vault.keyed(sessionId, two, seatId)).not.toBeNull();
    await vault.create(sessionId, one);
    expect(vault.keyed(sessionId, one, seatId)).not.toBe(before);
    await vault.destroy(sessionId, 'all');
    await vault.destroy(sessionId, 'all');
    await vault.destroy(sessionId, one);
    await vault.load(sessionId);
    expect([one, two].map((of) => vault.keyed(sessionId, of, seatId))).toEqual([null, null]);
  });
});

describe('keys in files', () => {
  const keyFile = (of: string): string => join(keys, sessionId, `${of}.key`);

  test('are the same after a restart, and only for this user', async () => {
    const vault = await openFileKeyVault(keys);
    await vault.create(sessionId, one);
    const again = await openFileKeyVault(keys);
    expect(again.keyed(sessionId, one, seatId), 'before load').toBeNull();
    await again.load(sessionId);
    expect(again.keyed(sessionId, one, seatId)).toBe(vault.keyed(sessionId, one, seatId));
    const hmac = createHmac('sha256', readFileSync(keyFile(one)))
      .update(seatId)
      .digest('base64url');
    expect(vault.keyed(sessionId, one, seatId)).toBe(hmac);
    const paths = [keys, join(keys, sessionId), keyFile(one)];
    expect(paths.map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700, 0o600]);
    expect(readdirSync(join(keys, sessionId))).toEqual([`${one}.key`]);
  });

  test('a key made before, and not loaded, is taken and not replaced', async () => {
    const first = await openFileKeyVault(keys);
    await first.create(sessionId, one);
    const second = await openFileKeyVault(keys);
    await second.create(sessionId, one);
    expect(second.keyed(sessionId, one, seatId)).toBe(first.keyed(sessionId, one, seatId));
  });

  test('are overwritten before they are removed, with the folder and what a crash left in it', async () => {
    const vault = await openFileKeyVault(keys);
    await vault.create(sessionId, one);
    await vault.create(sessionId, two);
    writeFileSync(join(keys, sessionId, 'deadbeef.tmp'), 'half a key');
    const { openSync, readSync, closeSync } = await import('node:fs');
    const before = readFileSync(keyFile(one));
    const fd = openSync(keyFile(one), 'r');
    await vault.destroy(sessionId, 'all');
    const after = Buffer.alloc(64);
    const length = readSync(fd, after, 0, 64, 0);
    closeSync(fd);
    expect(length).toBe(32);
    expect(after.subarray(0, 32).equals(before)).toBe(false);
    expect(readdirSync(keys)).toEqual([]);
  });

  test('a damaged key counts as lost', async () => {
    const vault = await openFileKeyVault(keys);
    await vault.create(sessionId, one);
    writeFileSync(keyFile(one), 'short');
    const again = await openFileKeyVault(keys);
    await again.load(sessionId);
    expect(again.keyed(sessionId, one, seatId)).toBeNull();
  });

  test('an id never leads out of the folder, and a folder that cannot be made has a name', async () => {
    const vault = await openFileKeyVault(keys);
    for (const id of ['../../etc', '', '.', 'a/b', 'a\0b']) {
      await expect(vault.create(sessionId, id as StepId)).rejects.toMatchObject({ name: 'KeyFileError' });
      await expect(vault.destroy(id as SessionId, 'all')).rejects.toMatchObject({ name: 'KeyFileError' });
      await expect(vault.load(id as SessionId)).rejects.toMatchObject({ name: 'KeyFileError' });
    }
    writeFileSync(join(folder.path, 'file'), '');
    const blocked = openFileKeyVault(join(folder.path, 'file', 'keys'));
    await expect(blocked).rejects.toMatchObject({ name: 'KeyFileError' });
  });

  test('after a failure the vault goes on', async () => {
    const vault = await openFileKeyVault(keys);
    writeFileSync(join(keys, sessionId), 'in the way');
    await expect(vault.create(sessionId, one)).rejects.toMatchObject({ name: 'KeyFileError' });
    const other = newId<SessionId>();
    await vault.create(other, one);
    expect(vault.keyed(other, one, seatId)).not.toBeNull();
  });
});

describe('the secret of the server', () => {
  test('is made once, for this user alone', async () => {
    const secret = await loadServerSecret(keys);
    expect(secret).toHaveLength(32);
    expect((await loadServerSecret(keys)).equals(secret)).toBe(true);
    expect(statSync(join(keys, 'server.secret')).mode & 0o777).toBe(0o600);
  });

  test('is never replaced when it is damaged', async () => {
    mkdirSync(keys);
    writeFileSync(join(keys, 'server.secret'), 'short');
    await expect(loadServerSecret(keys)).rejects.toMatchObject({ name: 'KeyFileError' });
    expect(readFileSync(join(keys, 'server.secret'), 'utf8')).toBe('short');
  });
});
