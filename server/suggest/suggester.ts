// Asks for suggestions in a worker thread; one at a time, the newest board of a question only.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { must } from '../../shared/kernel/assert.ts';
import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import type { Suggestions } from '../../shared/protocol/suggestions.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';
import type { LikePair } from './engine/near-duplicates.ts';
import type { ThemeText } from './engine/like-themes.ts';
import type { SuggestBoard } from './suggestions-of.ts';
import { workOut } from './work-out.ts';

/** Themes of the questions of a series, question by question. */
export type SeriesThemes = { readonly language: Language; readonly questions: readonly (readonly ThemeText[])[] };
/** What the thread can be asked, by kind. */
export type SuggestWork =
  { readonly kind: 'board'; readonly board: SuggestBoard } | { readonly kind: 'themes'; readonly themes: SeriesThemes };
/** What it answers, by kind. */
export type SuggestResult = { readonly board: Suggestions; readonly themes: readonly (readonly LikePair[])[] };

export type SuggestAsk = { readonly id: number; readonly work: SuggestWork; readonly own: readonly OwnConcept[] };
export type SuggestAnswer =
  { readonly id: number; readonly result: Partial<SuggestResult> } | { readonly id: number; readonly failed: string };

export type Suggester = {
  /**
   * Suggestions for the board of a question as it is now. Consoles that ask for the same board share one answer.
   * @param own concepts of the organiser, in the language of the board
   * @throws Error when it failed or took too long; the board itself is untouched by that
   */
  suggest(stepId: StepId, board: SuggestBoard, own: readonly OwnConcept[]): Promise<Suggestions>;
  /**
   * Themes of a series that look alike, of each question in the order of the questions.
   * @throws Error as `suggest`
   */
  likeThemes(themes: SeriesThemes, own: readonly OwnConcept[]): Promise<readonly (readonly LikePair[])[]>;
  close(): Promise<void>;
};

/** Longer than 5,000 answers take on a slow machine (clustering.md 8: 1.2 s). */
const LONGEST_MS = 20_000;
/** The thread goes when nobody asked for this long. */
const IDLE_MS = 60_000;

type Waiting = { readonly done: (result: Partial<SuggestResult>) => void; readonly fail: (error: Error) => void };
type Known = { readonly key: string; readonly answer: Promise<Suggestions> };

const workerFile = new URL('suggest-worker.js', import.meta.url);

/** Run from source there is no built thread to start: then the work is done here. */
export const createSuggester = (): Suggester => keepNewest(existsSync(workerFile) ? inThread() : inPlace());

type Engine = {
  ask(work: SuggestWork, own: readonly OwnConcept[]): Promise<Partial<SuggestResult>>;
  close(): Promise<void>;
};

const inPlace = (): Engine => ({
  ask: (work, own) => Promise.resolve().then(() => workOut(work, own)),
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
      if ('result' in answer) asked?.done(answer.result);
      else asked?.fail(new Error(answer.failed));
    });
    started.on('error', (error) => {
      if (worker === started) void stop(error);
    });
    worker = started;
    return started;
  }

  return {
    ask: (work, own) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        const limit = setTimeout(() => void stop(new Error('suggestions took too long')), LONGEST_MS);
        const settle = (): void => {
          clearTimeout(limit);
          clearTimeout(idle);
          idle = setTimeout(() => void stop(new Error('idle')), IDLE_MS).unref();
        };
        waiting.set(id, {
          done: (result) => (settle(), resolve(result)),
          fail: (error) => (clearTimeout(limit), reject(error)),
        });
        clearTimeout(idle);
        running().postMessage({ id, work, own } satisfies SuggestAsk, []);
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
      const entry: Known = {
        key,
        answer: engine.ask({ kind: 'board', board }, own).then((result) => must(result.board, 'suggestions')),
      };
      const forget = (): void => {
        if (known.get(stepId) === entry) known.delete(stepId);
      };
      known.set(stepId, entry);
      entry.answer.catch(forget);
      setTimeout(forget, IDLE_MS).unref();
      return entry.answer;
    },
    likeThemes: async (themes, own) =>
      must((await engine.ask({ kind: 'themes', themes }, own)).themes, 'pairs of themes'),
    close: () => {
      known.clear();
      return engine.close();
    },
  };
}
