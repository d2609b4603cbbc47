// How long it is until a moment of the server's clock, for pages. The device's own clock is corrected first: on a borrowed laptop it can be anything.
import { useSyncExternalStore } from 'react';
import { useSession } from './session-store.tsx';

/** Looked at this often, so that what is shown is never a second off. */
const LOOK_MS = 250;

/** Whole seconds until then, rounded up, so that 0 is shown when it is over and not before. */
export const secondsUntil = (closesAt: number, serverNow: number): number =>
  Math.max(0, Math.ceil((closesAt - serverNow) / 1_000));

const everyLook = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, LOOK_MS);
  return () => clearInterval(timer);
};
const never = (): (() => void) => () => undefined;

/** Seconds left, or null when there is nothing to wait for. Renders again when the number changes. */
export function useSecondsLeft(closesAt: number | null): number | null {
  const offset = useSession((state) => state.clockOffset) ?? 0;
  return useSyncExternalStore(closesAt === null ? never : everyLook, () =>
    closesAt === null ? null : secondsUntil(closesAt, Date.now() + offset),
  );
}
