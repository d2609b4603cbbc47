// Browsers refuse storage in private windows, in some kiosk settings and when it is full. Preferences are a comfort: without storage the page works on.

const storage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/** The stored text, or undefined where nothing is stored or storage is refused. */
export const readStored = (key: string): string | undefined => {
  try {
    return storage()?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Stores the text. Returns false where storage is refused or full. */
export const writeStored = (key: string, value: string): boolean => {
  try {
    const target = storage();
    target?.setItem(key, value);
    return target !== undefined;
  } catch {
    return false;
  }
};

/** Names of everything that is stored; none where storage is refused. */
export const storedNames = (): readonly string[] => {
  try {
    const from = storage();
    return from === undefined ? [] : Array.from({ length: from.length }, (_, index) => from.key(index) ?? '');
  } catch {
    return [];
  }
};

/** Takes it away, where it is. */
export const removeStored = (key: string): void => {
  try {
    storage()?.removeItem(key);
  } catch {
    // Refused: then nothing was stored either.
  }
};
