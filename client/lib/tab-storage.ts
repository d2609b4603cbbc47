// What somebody is in the middle of, for this tab only: it survives a reload and goes with the tab, so a shared device keeps nothing.
import { createContext, useCallback, useContext, useState } from 'react';

const PREFIX = 'versnelling.tab.';

/**
 * Whose page it is. Two seats can have turns in one tab, and a card can be scanned in it: what one was in the middle of is never the other's. Empty where there is no seat.
 */
export const TabOwner = createContext('');

/** Names in the tab for whoever has the page. */
export function useTabNames(): (name: string) => string {
  const owner = useContext(TabOwner);
  return useCallback((name) => (owner === '' ? name : `${owner}.${name}`), [owner]);
}

const storage = (): Storage | null => {
  try {
    return globalThis.sessionStorage;
  } catch {
    return null;
  }
};

/** What was kept under this name, of any shape; null where nothing is, or where the browser refuses storage. */
export const readTab = (name: string): unknown => {
  try {
    return JSON.parse(storage()?.getItem(PREFIX + name) ?? 'null') as unknown;
  } catch {
    return null;
  }
};

/** Keeps a value of plain JSON; null takes it away. Where storage is refused nothing happens. */
export const writeTab = (name: string, value: unknown): void => {
  try {
    if (value === null) storage()?.removeItem(PREFIX + name);
    else storage()?.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Refused or full: the value lives on in the page.
  }
};

/**
 * State that survives a reload of this tab.
 * @param name unique for what it is about; give the component a `key` with it, because a new name is not read again
 * @param parse turns what was kept into the value; null when it is not one
 * @param elsewhere where to look when the tab has nothing
 */
export function useTabState<T>(
  name: string,
  parse: (kept: unknown) => T | null,
  elsewhere: () => unknown = () => null,
): [T | null, (value: T | null) => void] {
  const nameHere = useTabNames()(name);
  const [value, setValue] = useState<T | null>(() => {
    const kept = readTab(nameHere) ?? elsewhere();
    return kept === null ? null : parse(kept);
  });
  const set = useCallback(
    (next: T | null) => {
      setValue(next);
      writeTab(nameHere, next);
    },
    [nameHere],
  );
  return [value, set];
}
