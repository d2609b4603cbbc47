// What somebody is in the middle of, for this tab only: it survives a reload and goes with the tab, so a shared device keeps nothing.
import { useCallback, useState } from 'react';

const PREFIX = 'versnelling.tab.';

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
 */
export function useTabState<T>(
  name: string,
  parse: (kept: unknown) => T | null,
): [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => {
    const kept = readTab(name);
    return kept === null ? null : parse(kept);
  });
  const set = useCallback(
    (next: T | null) => {
      setValue(next);
      writeTab(name, next);
    },
    [name],
  );
  return [value, set];
}
