import Database from 'better-sqlite3';
import { StoreError } from '../store-error.ts';

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
};

/**
 * Names a failure of a read or write. A broken constraint is a bug of the caller and stays what it is; so does anything that is not of SQLite.
 * @param doing what was being done, for the message ("write", "scrub")
 */
export function named(error: unknown, doing: string): unknown {
  if (error instanceof StoreError) return error;
  if (error instanceof TypeError && error.message.includes('not open')) {
    return new StoreError('StoreClosed', 'The database has been closed.', error);
  }
  const code = codeOf(error);
  if (!(error instanceof Database.SqliteError) || code.startsWith('SQLITE_CONSTRAINT')) return error;
  if (code === 'SQLITE_FULL') return new StoreError('StoreFull', `No space left for the database (${doing}).`, error);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new StoreError('StoreDamaged', `The database is damaged (${doing}: ${code}). Put back a backup.`, error);
  }
  return new StoreError('StoreFailed', `The database failed (${doing}: ${code}).`, error);
}

/** Names a failure while opening `file`: what can be written and who else uses it matters more there. */
export function namedAtOpen(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StoreError('StoreInUse', `Another server or program is using the database ${file}.`, error);
  }
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOENT|ENOSPC)$|^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) {
    return new StoreError('StoreNotWritable', `The database ${file} cannot be written (${code}).`, error);
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StoreError(
      'StoreDamaged',
      `The file ${file} is not a sound database (${code}). Put back a backup.`,
      error,
    );
  }
  return named(error, 'open');
}
