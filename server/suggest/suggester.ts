// Asks for suggestions in a worker thread; one at a time, the newest board of a question only.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import type { Suggestions } from '../../shared/protocol/suggestions.ts';
import { lexiconWith } from './lexicons.ts';
import { suggestionsOf, type SuggestBoard } from './suggestions-of.ts';

export type SuggestAsk = { readonly id: number; readonly board: SuggestBoard; readonly own: readonly OwnConcept[] };
export type SuggestAnswer =
  { readonly id: number; readonly suggestions: Suggestions } | { readonly id: number; readonly failed: string };

export type Suggester = {
  /**
   * Suggestions for the board of a question as it is now. Consoles that ask for the same board share one answer.
   * @param own concepts of the organiser, in the language of the board
   * @throws Error when it failed or took too long; the board itself is untouched by that
   */
  suggest(stepId: StepId, board: SuggestBoard, own: readonly OwnConcept[]): Promise<Suggestions>;
  close(): Promise<void>;
};

/** Longer than 5,000 answers take on a slow machine (clustering.md 8: 1.2 s). */
const LONGEST_MS = 20_000;
/** The thread goes when nobody asked for this long. */
const IDLE_MS = 60_000;

type Waiting = { readonly done: (suggestions: Suggestions) => void; readonly fail: (error: Error) => void };
type Known = { readonly key: string; readonly answer: Promise<Suggestions> };

const workerFile = new URL('suggest-worker.js', import.meta.url);

/** Run from source there is no built thread to start: then the work is done here. */
export const createSuggester = (): Suggester => keepNewest(existsSync(workerFile) ? inThread() : inPlace());

type Engine = { ask(board: SuggestBoard, own: readonly OwnConcept[]): Promise<Suggestions>; close(): Promise<void> };

const inPlace = (): Engine => ({
  ask: (board, own) => Promise.resolve().then(() => suggestionsOf(board, lexiconWith(board.language, own))),
  close: () => Promise.resolve(),
});

function inThread(): Engine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let nextId = 0;
  let idle: NodeJS.Timeout | undefined;

  function stop(why: Error): Promise<unknown> {
    clearTimeout(idle);
    const gone = worker;
    worker = null;
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
    return gone?.terminate() ?? Promise.resolve();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = new Worker(workerFile);
    started.unref();
    started.on('message', (answer: SuggestAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('suggestions' in answer) asked?.done(answer.suggestions);
      else asked?.fail(new Error(answer.failed));
    });
    started.on('error', (error) => {
      if (worker === started) void stop(error);
    });
    worker = started;
    return started;
  }

  return {
    ask: (board, own) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        const limit = setTimeout(() => void stop(new Error('suggestions took too long')), LONGEST_MS);
        const settle = (): void => {
          clearTimeout(limit);
          clearTimeout(idle);
          idle = setTimeout(() => void stop(new Error('idle')), IDLE_MS).unref();
        };
        waiting.set(id, {
          done: (suggestions) => (settle(), resolve(suggestions)),
          fail: (error) => (clearTimeout(limit), reject(error)),
        });
        clearTimeout(idle);
        running().postMessage({ id, board, own } satisfies SuggestAsk, []);
      }),
    close: async () => void (await stop(new Error('stopped'))),
  };
}

/** The last answer of each question is shared while its board stays the same, and forgotten after a minute: it holds people's words. */
function keepNewest(engine: Engine): Suggester {
  const known = new Map<StepId, Known>();
  return {
    suggest: (stepId, board, own) => {
      const key = createHash('sha256')
        .update(JSON.stringify([board, own]))
        .digest('base64');
      const before = known.get(stepId);
      if (before?.key === key) return before.answer;
      const entry: Known = { key, answer: engine.ask(board, own) };
      const forget = (): void => {
        if (known.get(stepId) === entry) known.delete(stepId);
      };
      known.set(stepId, entry);
      entry.answer.catch(forget);
      setTimeout(forget, IDLE_MS).unref();
      return entry.answer;
    },
    close: () => {
      known.clear();
      return engine.close();
    },
  };
}
