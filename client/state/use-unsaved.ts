// What of this person the server does not have: on its way, or only on this device.
import { useEffect, useState } from 'react';
import { useSession } from './session-store.tsx';
import { personsWithUnsent } from '../sync/earlier-person.ts';

/** Whether something is on its way: the seat waits for that before it leaves this device. */
export const useIsSaving = (): boolean => useSession(({ pending, draft }) => pending.length > 0 || draft === 'saving');

/**
 * Whether this device has words that go when it is emptied: a draft that the server does not take, a change that was not sent, an answer that was refused.
 * @param isAsked looks from then on, and again whenever something was saved
 */
export function useHasUnsent(isAsked: boolean): boolean {
  const isSaving = useIsSaving();
  const draft = useSession((state) => state.draft);
  const hasRefused = useSession(({ refused }) => refused.length > 0);
  const [isLeft, setIsLeft] = useState(false);
  useEffect(() => {
    let isStale = false;
    const look = async (): Promise<void> => {
      const persons = await personsWithUnsent();
      if (!isStale) setIsLeft(persons.size > 0);
    };
    if (isAsked) void look();
    return () => {
      isStale = true;
    };
  }, [isAsked, isSaving, draft]);
  return hasRefused || isLeft;
}
