// Planned against spent, in whole minutes. On consoles only: it is for whoever leads, never a whip for whoever works.
import { useSyncExternalStore } from 'react';
import type { StepShape, StepTime } from '../../../shared/protocol/shapes.ts';
import { useSession } from '../../state/session-store.tsx';

const LOOK_MS = 5_000;
const MINUTE = 60_000;

const everyLook = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, LOOK_MS);
  return () => clearInterval(timer);
};

/** Milliseconds in a step until now, by the server's clock. */
export const spentIn = (time: StepTime | undefined, serverNow: number): number =>
  time === undefined ? 0 : time.spent + (time.since === null ? 0 : Math.max(0, serverNow - time.since));

/** Whole minutes spent in these steps together. Renders again when the number changes. */
export function useMinutesSpent(steps: readonly Pick<StepShape, 'time'>[]): number {
  const offset = useSession((state) => state.clockOffset) ?? 0;
  const look = (): number => {
    const now = Date.now() + offset;
    return Math.floor(steps.reduce((sum, { time }) => sum + spentIn(time, now), 0) / MINUTE);
  };
  return useSyncExternalStore(everyLook, look);
}

/** Minutes planned for these steps together; those that are passed over take none. */
export const minutesPlanned = (steps: readonly Pick<StepShape, 'plannedMinutes' | 'skipped'>[]): number =>
  steps.reduce((sum, { plannedMinutes, skipped }) => sum + (skipped ? 0 : (plannedMinutes ?? 0)), 0);
