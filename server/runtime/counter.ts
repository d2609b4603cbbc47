// Counts in a thread of its own what would keep everybody waiting: every statistic and a thousand resamplings of 500 ballots on 30 candidates
// take a few tenths of a second (docs/decisions/0020-counting.md), in which no other session would get an answer.
import { Worker } from 'node:worker_threads';
import { countBallots, type CountInput } from '../domain/count-round.ts';
import type { RoundCount } from '../domain/facts.ts';

export type CountBallots = (input: CountInput) => Promise<RoundCount>;

/** Up to so many ballots times candidates it is done at once: starting a thread would take longer. */
const SMALL = 1_000;

/** Counts on this thread. */
export const countHere: CountBallots = (input) => Promise.resolve(countBallots(input));

/**
 * Counts small rounds here and large ones in a thread that lives as long as the count.
 * @param onFailed a thread could not be had, or died: the round is counted here after all, because it must be counted
 */
export function createCounter(onFailed: (error: unknown) => void): CountBallots {
  // From source there is no file that a thread could start with; the build makes it.
  const isBuilt = import.meta.url.endsWith('.js');
  return async (input) => {
    if (!isBuilt || input.ballots.length * input.candidates.length <= SMALL) return countHere(input);
    try {
      return await countInThread(input);
    } catch (error) {
      onFailed(error);
      return countHere(input);
    }
  };
}

function countInThread(input: CountInput): Promise<RoundCount> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./count-worker.js', import.meta.url), { workerData: input });
    worker.once('message', (count: RoundCount) => resolve(count));
    worker.once('error', reject);
    // After an answer this changes nothing any more.
    worker.once('exit', (code) => reject(new Error(`the counting thread ended with ${code}`)));
  });
}
