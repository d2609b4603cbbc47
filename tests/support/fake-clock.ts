// A clock that stands still until a test turns it.
import type { Timing } from '../../client/sync/timing.ts';

export type FakeClock = Timing & {
  /** Moves on by so many milliseconds, ringing what is due on the way, in order. Promises are given room after each ring. */
  advance(ms: number): Promise<void>;
};

/** Lets everything that waits for promises only run to its end. */
export const flushPromises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createFakeClock(random: () => number = () => 0.5): FakeClock {
  let time = 1_800_000_000_000;
  let nextId = 0;
  const timers = new Map<number, { at: number; ring: () => void }>();
  const earliest = (until: number): [number, { at: number; ring: () => void }] | null => {
    let found: [number, { at: number; ring: () => void }] | null = null;
    for (const entry of timers) if (entry[1].at <= until && (!found || entry[1].at < found[1].at)) found = entry;
    return found;
  };
  return {
    now: () => time,
    random,
    schedule: (ms, ring) => {
      const id = nextId++;
      timers.set(id, { at: time + ms, ring });
      return () => timers.delete(id);
    },
    advance: async (ms) => {
      const until = time + ms;
      for (let due = earliest(until); due; due = earliest(until)) {
        const [id, { at, ring }] = due;
        timers.delete(id);
        time = Math.max(time, at);
        ring();
        await flushPromises();
      }
      time = until;
      await flushPromises();
    },
  };
}
