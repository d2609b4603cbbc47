// What everybody in the play needs: words, counts, time, and a way to be stopped.
import { setTimeout as delay } from 'node:timers/promises';
import type { Counts } from './counts.ts';
import type { Words } from './words.ts';

export type Stage = {
  readonly words: Words;
  readonly counts: Counts;
  /** Prints a line of progress. */
  readonly say: (line: string) => void;
  /** As fast as the server acknowledges, instead of at the pace of people. */
  readonly isFast: boolean;
  /** Ends every wait: Ctrl+C, or the server is gone. */
  readonly signal: AbortSignal;
};

/** A wait of between so many seconds at a human pace; none when fast. */
export async function pause({ isFast, signal }: Stage, random: () => number, from: number, to: number): Promise<void> {
  signal.throwIfAborted();
  if (isFast) return;
  await delay((from + (to - from) * random()) * 1_000, undefined, { signal });
}

/** Calls back every so many seconds at a human pace, while the work lasts. */
export async function whileWorking<T>(
  { isFast }: Stage,
  seconds: number,
  tell: () => void,
  work: Promise<T>,
): Promise<T> {
  const timer = isFast ? undefined : setInterval(tell, seconds * 1_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
