// Small synchronous storage: drafts on every key stroke, "ready", and whose outbox this browser holds.

export interface DraftStorage {
  get(key: string): string | null;
  /** Answers false when it could not be kept. */
  set(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Lives as long as the process: for Node, tests and browsers that refuse storage. */
export function createMemoryDraftStorage(): DraftStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
    keys: () => [...kept.keys()],
  };
}

function localStorageOf(): Storage | null {
  try {
    // Reading the property throws in some private windows; writing throws when the quota is zero.
    const storage = globalThis.localStorage;
    storage.setItem('versnelling.probe', '1');
    storage.removeItem('versnelling.probe');
    return storage;
  } catch {
    return null;
  }
}

/** localStorage, or memory where the browser refuses it. */
export function createBrowserDraftStorage(): DraftStorage {
  const storage = localStorageOf();
  if (!storage) return createMemoryDraftStorage();
  return {
    get: (key) => guarded(() => storage.getItem(key), null),
    set: (key, value) =>
      guarded(() => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => guarded(() => storage.removeItem(key), undefined),
    keys: () => guarded(() => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []),
  };
}

/** Storage may be taken away while the page is open (cleared site data, quota): then it is as if nothing was kept. */
function guarded<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
