// Runs in a thread of its own, so that a console never waits for another question's suggestions.
import { parentPort } from 'node:worker_threads';
import { workOut } from './work-out.ts';
import type { SuggestAnswer, SuggestAsk } from './suggester.ts';

parentPort?.on('message', ({ id, work, own }: SuggestAsk) => {
  let answer: SuggestAnswer;
  try {
    answer = { id, result: workOut(work, own) };
  } catch (error) {
    // The stack only: a message could hold words of an answer.
    answer = { id, failed: error instanceof Error ? error.name : 'Error' };
  }
  parentPort?.postMessage(answer, []);
});
