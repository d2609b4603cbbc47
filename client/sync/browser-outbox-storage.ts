// The outbox in a browser: IndexedDB with strict durability, else localStorage, else memory (and the page warns).
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import type { CommandId } from '../../shared/kernel/ids.ts';
import { createMemoryOutboxStorage, sortEntries } from './outbox-storage.ts';
import type { OutboxEntry, OutboxStorage } from './outbox-storage.ts';

/** As OutboxStorage, but allowed to fail: the next store takes over then. */
type Store = {
  load(person: string): Promise<readonly OutboxEntry[]>;
  put(person: string, entry: OutboxEntry): Promise<void>;
  remove(person: string, commandId: CommandId): Promise<void>;
};

type Row = OutboxEntry & { readonly person: string };
interface Schema extends DBSchema {
  outbox: { key: [string, string]; value: Row; indexes: { person: string } };
}

/** Some browsers neither open nor refuse a database in a private window. */
const OPEN_LIMIT_MS = 2_000;

type WriteStore = IDBPObjectStore<Schema, ['outbox'], 'outbox', 'readwrite'>;

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  const opened = openDB<Schema>('versnelling', 1, {
    upgrade: (database) => {
      database.createObjectStore('outbox', { keyPath: ['person', 'commandId'] }).createIndex('person', 'person');
    },
  });
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database did not open')), OPEN_LIMIT_MS);
  });
  return Promise.race([opened, tooLate]);
}

const toEntry = ({ person: _person, ...entry }: Row): OutboxEntry => entry;

function createIndexedDbStore(): Store {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => (opening ??= openDatabase());
  // `strict`: Chrome's default says "written" before the disk has it.
  const write = async (work: (store: WriteStore) => Promise<unknown>): Promise<void> => {
    const transaction = (await database()).transaction('outbox', 'readwrite', { durability: 'strict' });
    await Promise.all([work(transaction.store), transaction.done]);
  };
  return {
    load: async (person) => {
      const rows = await (await database()).getAllFromIndex('outbox', 'person', person);
      return sortEntries(rows.map(toEntry));
    },
    put: (person, entry) => write((store) => store.put({ ...entry, person })),
    remove: (person, commandId) => write((store) => store.delete([person, commandId])),
  };
}
const LOCAL_PREFIX = 'versnelling.outbox.';

function createLocalStore(): Store {
  const nameOf = (person: string): string => LOCAL_PREFIX + person;
  const read = (person: string): OutboxEntry[] => {
    const text = globalThis.localStorage.getItem(nameOf(person));
    return text === null ? [] : (JSON.parse(text) as OutboxEntry[]);
  };
  const write = (person: string, entries: readonly OutboxEntry[]): void => {
    if (entries.length === 0) globalThis.localStorage.removeItem(nameOf(person));
    else globalThis.localStorage.setItem(nameOf(person), JSON.stringify(entries));
  };
  const others = (person: string, commandId: string): OutboxEntry[] =>
    read(person).filter((entry) => entry.commandId !== commandId);
  // `async` turns what localStorage throws into a rejection.
  return {
    load: async (person) => Promise.resolve(sortEntries(read(person))),
    put: async (person, entry) => Promise.resolve(write(person, [...others(person, entry.commandId), entry])),
    remove: async (person, commandId) => Promise.resolve(write(person, others(person, commandId))),
  };
}

/** Tries the stores from `first` on; the last one (memory) never fails. */
function createLadder(stores: readonly Store[], last: OutboxStorage): OutboxStorage {
  let first = 0;
  const attempt = async (index: number, work: (store: Store) => Promise<void>): Promise<void> => {
    const store = stores[index];
    if (!store) return work(last);
    try {
      await work(store);
    } catch {
      // A store that failed once is not asked to keep anything again, but is still read and emptied.
      first = Math.max(first, index + 1);
      await attempt(index + 1, work);
    }
  };
  return {
    isDurable: () => first < stores.length,
    load: async (person) => {
      const loaded = await Promise.all(
        stores.map((store, index) =>
          store.load(person).catch((): OutboxEntry[] => {
            first = Math.max(first, index + 1);
            return [];
          }),
        ),
      );
      const all = [...loaded.flat(), ...(await last.load(person))];
      return sortEntries(new Map(all.map((entry) => [entry.commandId, entry])).values());
    },
    put: (person, entry) => attempt(first, (store) => store.put(person, entry)),
    remove: async (person, commandId) => {
      await Promise.all([...stores, last].map((store) => store.remove(person, commandId).catch(() => undefined)));
    },
  };
}

/** The best storage that this browser gives. `isDurable()` is known after the first `load`. */
export function createBrowserOutboxStorage(): OutboxStorage {
  return createLadder([createIndexedDbStore(), createLocalStore()], createMemoryOutboxStorage());
}

/**
 * Empties the outboxes.
 * @param stays says of whom, and of when (milliseconds since 1970), something is kept
 */
export async function forgetOutboxes(stays: (person: string, createdAt: number) => boolean): Promise<void> {
  try {
    const transaction = (await openDatabase()).transaction('outbox', 'readwrite', { durability: 'strict' });
    const rows = await transaction.store.getAll();
    const leaving = rows.filter(({ person, createdAt }) => !stays(person, createdAt));
    const gone = leaving.map(({ person, commandId }) => transaction.store.delete([person, commandId]));
    await Promise.all([...gone, transaction.done]);
  } catch {
    // No database: then nothing is in it.
  }
}
