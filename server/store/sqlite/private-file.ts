import { chmodSync, closeSync, constants, fsyncSync, openSync } from 'node:fs';

/**
 * Makes an empty file that only this user can read and write, or makes the one that is there so.
 * An existing file is not opened: closing it again would free the locks that SQLite holds on it in this process (POSIX says so).
 */
export function makePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    chmodSync(path, 0o600);
  }
}

/** Flushes a file, or a folder's list of names, to the disk. */
export function flush(path: string): void {
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
