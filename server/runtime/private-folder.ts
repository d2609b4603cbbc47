// Files that only this user may read, written so that a crash leaves the old or the new one and a power cut does not lose it.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a key or secret on disk cannot be used; the message is one line for the person who runs the server. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/** Length of every key and secret. Bytes. */
export const KEY_BYTES = 32;

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

/**
 * Does `act`; its failure gets a name and says which file.
 * @throws KeyFileError
 */
export async function onKeyFile<T>(doing: string, path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    throw new KeyFileError(`Cannot ${doing} ${path} (${codeOf(error)}).`, { cause: error });
  }
}

/** Makes a folder of mode 0700 that is there after a power cut too. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  await flushFolder(dirname(path));
}

/** Makes the names in a folder durable. */
export async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The bytes of a file, or null when there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Writes `bytes` to a new file of mode 0600 beside `path`, flushes it and gives it the name: never half a file. */
export async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const temporary = join(dirname(path), `${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/**
 * Overwrites a file with random bytes, then removes it. On a solid-state disk or a file system that copies on write the old block may
 * live on until it is reused; that is beyond a program's reach, and disk encryption is the answer to it.
 */
export async function overwriteAndRemove(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      const { size } = await file.stat();
      await file.write(randomBytes(Math.max(size, KEY_BYTES)), 0, undefined, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isAbsent(error)) return;
    throw error;
  }
  await rm(path, { force: true });
  await flushFolder(dirname(path));
}
