// Keys as files <folder>/<session>/<step or round>.key, outside the database and so outside its backups and its write-ahead log.
import { randomBytes } from 'node:crypto';
import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { KeyVault } from './key-vault.ts';
import { createKeyRing } from './key-ring.ts';
import type { KeyOf } from './key-ring.ts';
import {
  KEY_BYTES,
  KeyFileError,
  flushFolder,
  makePrivateFolder,
  onKeyFile,
  overwriteAndRemove,
  readIfThere,
  writeDurably,
} from './private-folder.ts';

const SUFFIX = '.key';
const PATH_SAFE = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Opens the vault; the folder is made when it is not there. One server per folder (the lock on the database sees to that).
 * @throws KeyFileError when the folder cannot be made; every method throws it too when a file cannot be read, written or removed
 */
export async function openFileKeyVault(folder: string): Promise<KeyVault> {
  await onKeyFile('make the folder for keys', folder, () => makePrivateFolder(folder));
  const ring = createKeyRing();
  const inTurn = queue();
  const folderOf = (sessionId: SessionId): string => join(folder, safe(sessionId));
  const fileOf = (sessionId: SessionId, of: KeyOf): string => join(folderOf(sessionId), `${safe(of)}${SUFFIX}`);

  async function create(sessionId: SessionId, of: KeyOf): Promise<void> {
    if (ring.has(sessionId, of)) return;
    const path = fileOf(sessionId, of);
    await onKeyFile('make the key', path, async () => {
      const known = await readIfThere(path);
      const key = known?.length === KEY_BYTES ? known : randomBytes(KEY_BYTES);
      if (key !== known) {
        await makePrivateFolder(folderOf(sessionId));
        await writeDurably(path, key);
      }
      ring.put(sessionId, of, key);
    });
  }

  async function load(sessionId: SessionId): Promise<void> {
    const path = folderOf(sessionId);
    await onKeyFile('read the keys in', path, async () => {
      for (const name of (await namesIn(path)) ?? []) {
        const of = name.slice(0, -SUFFIX.length) as KeyOf;
        if (!name.endsWith(SUFFIX) || ring.has(sessionId, of)) continue;
        const key = await readIfThere(join(path, name));
        // A key of another length was damaged: as good as lost, and `keyed` says so by null.
        if (key?.length === KEY_BYTES) ring.put(sessionId, of, key);
      }
    });
  }

  async function destroy(sessionId: SessionId, of: KeyOf | 'all'): Promise<void> {
    const path = of === 'all' ? folderOf(sessionId) : fileOf(sessionId, of);
    // Memory first: from now on nobody can be linked here, even when the disk refuses.
    ring.zero(sessionId, of);
    await onKeyFile('destroy', path, async () => {
      if (of !== 'all') return overwriteAndRemove(path);
      const names = await namesIn(path);
      if (!names) return;
      for (const name of names) await overwriteAndRemove(join(path, name));
      await rmdir(path);
      await flushFolder(folder);
    });
  }

  return {
    create: (sessionId, of) => inTurn(() => create(sessionId, of)),
    load: (sessionId) => inTurn(() => load(sessionId)),
    keyed: ring.keyed,
    seal: ring.seal,
    unseal: ring.unseal,
    destroy: (sessionId, of) => inTurn(() => destroy(sessionId, of)),
  };
}

/** One job at a time, so that two calls for one key never make two keys, and no load brings back what is being destroyed. */
function queue(): (job: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => {});
    return next;
  };
}

/** Ids are made by this server, yet no id may ever name a file outside the folder. */
function safe(id: string): string {
  if (!PATH_SAFE.test(id)) throw new KeyFileError('An id that cannot be the name of a key file.');
  return id;
}

/** What is in a folder; null when there is no such folder. */
async function namesIn(path: string): Promise<string[] | null> {
  try {
    return await readdir(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
