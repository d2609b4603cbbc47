import { useState } from 'react';

/**
 * Holds on to a value while somebody drags: what colleagues change meanwhile is shown after the drop, so that nothing moves under the pointer
 * or takes the focus (an answer that vanishes in mid-drag would leave the keyboard nowhere).
 */
export function useFrozen<T>(live: T): { readonly shown: T; readonly setFrozen: (isFrozen: boolean) => void } {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  return {
    shown: held === null ? live : held.value,
    setFrozen: (isFrozen) => setHeld(isFrozen ? { value: live } : null),
  };
}
