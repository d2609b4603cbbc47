// Cuts off who sends faster than any page does. At packet level, before anything is parsed: parsing is what a flood costs.
import type { Socket as Engine } from 'engine.io';
import { LIMITS } from '../../shared/domain/limits.ts';

const WINDOW_MS = 1_000;
/** Five times what a seat may send for long; above it, it is no page of ours. */
export const SEAT_FLOOD = LIMITS.seatPerSecond * 5;
const CONSOLE_FLOOD = LIMITS.consolePerSecond * 5;

type Counter = { most: number; count: number; since: number; onFlood: () => void };
const counters = new WeakMap<object, Counter>();

/** Starts counting at the first packet, before anybody is known. */
export function guardAgainstFlood(connection: Engine): void {
  const counter: Counter = {
    most: SEAT_FLOOD,
    count: 0,
    since: performance.now(),
    onFlood: () => connection.close(true),
  };
  counters.set(connection, counter);
  connection.on('packet', ({ type }: { type: string }) => {
    if (type !== 'message') return;
    const now = performance.now();
    if (now - counter.since > WINDOW_MS) {
      counter.since = now;
      counter.count = 0;
    }
    counter.count += 1;
    if (counter.count > counter.most) counter.onFlood();
  });
}

/** Now it is known who it is: a facilitator may send more, and there is somebody to say goodbye to. */
export function knowFlooder(connection: object, isConsole: boolean, onFlood: () => void): void {
  const counter = counters.get(connection);
  if (!counter) return;
  if (isConsole) counter.most = CONSOLE_FLOOD;
  counter.onFlood = onFlood;
}
