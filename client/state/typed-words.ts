// Words in the making outside the box of a question. In the tab, so that they survive a reload; and on the device under the name of their owner, so that scanning another
// card in between costs nobody a word (sync/kept-words.ts).
import { useCallback, useMemo } from 'react';
import { createBrowserDraftStorage } from '../sync/draft-storage.ts';
import { personHere, readTyped, writeTyped } from '../sync/kept-words.ts';
import { useTabNames, useTabState, readTab, writeTab } from '../lib/tab-storage.ts';
import { useSessionId } from './session-store.tsx';

type TypedWords = {
  /** What was kept, of any shape; null when it is nothing. */
  readonly read: (name: string) => unknown;
  /** Null takes it away. */
  readonly write: (name: string, value: unknown) => void;
};

function useOnDevice(): TypedWords {
  const sessionId = useSessionId();
  return useMemo(() => {
    // Asked for each time: the seat of this browser can change under the page.
    const here = () => {
      const storage = createBrowserDraftStorage();
      return { storage, person: sessionId === null ? null : personHere(storage, sessionId) };
    };
    return {
      read: (name) => {
        const { storage, person } = here();
        return person === null ? null : readTyped(storage, person, name, Date.now());
      },
      write: (name, value) => {
        const { storage, person } = here();
        if (person !== null) writeTyped(storage, person, name, value, Date.now());
      },
    };
  }, [sessionId]);
}

/** Reads and takes away such words by their name, for a page that lists them. */
export function useTypedWords(): TypedWords {
  const device = useOnDevice();
  const tabName = useTabNames();
  return {
    read: (name) => readTab(tabName(name)) ?? device.read(name),
    write: (name, value) => {
      writeTab(tabName(name), value);
      device.write(name, value);
    },
  };
}

/**
 * State that survives a reload, and another person at this device in between.
 * @param name unique for what it is about; give the component a `key` with it
 * @param parse turns what was kept into the value; null when it is not one
 */
export function useTypedState<T>(
  name: string,
  parse: (kept: unknown) => T | null,
): [T | null, (value: T | null) => void] {
  const device = useOnDevice();
  const [value, setValue] = useTabState(name, parse, () => device.read(name));
  const set = useCallback(
    (next: T | null) => {
      setValue(next);
      device.write(name, next);
    },
    [setValue, device, name],
  );
  return [value, set];
}
