// Runs in a thread of its own, so that a console never waits for another question's suggestions.
import { parentPort } from 'node:worker_threads';
import { lexiconWith } from './lexicons.ts';
import { suggestionsOf } from './suggestions-of.ts';
import type { SuggestAnswer, SuggestAsk } from './suggester.ts';

parentPort?.on('message', ({ id, board, own }: SuggestAsk) => {
  let answer: SuggestAnswer;
  try {
    answer = { id, suggestions: suggestionsOf(board, lexiconWith(board.language, own)) };
  } catch (error) {
    // The stack only: a message could hold words of an answer.
    answer = { id, failed: error instanceof Error ? error.name : 'Error' };
  }
  parentPort?.postMessage(answer, []);
});
