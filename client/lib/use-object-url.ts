import { useMemo, useSyncExternalStore } from 'react';

/** Where the address of one thing lives: made when a component listens, let go of when none does any more. */
function createSlot(thing: Blob | null) {
  let address: string | null = null;
  return {
    current: (): string | null => address,
    open: (changed: () => void): (() => void) => {
      if (thing === null || typeof URL.createObjectURL !== 'function') return () => undefined;
      const made = URL.createObjectURL(thing);
      address = made;
      changed();
      return () => {
        URL.revokeObjectURL(made);
        address = null;
      };
    },
  };
}

/** An address within this page for something that has none; null until there is one. */
export function useObjectUrl(thing: Blob | null): string | null {
  const slot = useMemo(() => createSlot(thing), [thing]);
  return useSyncExternalStore(slot.open, slot.current);
}
