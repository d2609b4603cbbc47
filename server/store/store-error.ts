// What can go wrong with the storage, by name: `main.ts` turns the first group into one clear line, the actor answers `storage` to the second.

/** At start: `StoreTooNew`, `StoreInUse`, `StoreNotWritable`, `StoreDamaged`, `StoreUnsafe`. Later: `StoreFull`, `StoreFailed`, `StoreDamaged`, `StoreClosed`. */
export type StoreProblem =
  /** The database was made by a newer version of this program. */
  | 'StoreTooNew'
  /** Another server (or a program that holds a lock) uses the same file. */
  | 'StoreInUse'
  /** The folder or file cannot be made or written. */
  | 'StoreNotWritable'
  /** Not a database, or a check found damage. */
  | 'StoreDamaged'
  /** This build of SQLite cannot keep the promises (too old, or it does not sync). */
  | 'StoreUnsafe'
  /** No space left; nothing was written. */
  | 'StoreFull'
  /** Any other failure of a read or write; nothing was written. */
  | 'StoreFailed'
  /** Used after `close`. */
  | 'StoreClosed';

export class StoreError extends Error {
  override readonly name: StoreProblem;
  /**
   * @param name which problem
   * @param message one line for the person who runs the server; holds no content of a session
   * @param cause the error underneath
   */
  constructor(name: StoreProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = name;
  }
}
