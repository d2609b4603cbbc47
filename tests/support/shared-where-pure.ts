// The pool of the unit tests. Files without a document share a process, one after the other: domain, laws and server keep nothing between files, and starting
// a process and reading the program again is half of what a small file takes. A file with a document has a process of its own: a page keeps much of itself
// (stores, timers, the place of the focus) that the next one would find.
import { ForksPoolWorker } from 'vitest/node';

type Options = ConstructorParameters<typeof ForksPoolWorker>[0];
type Task = { readonly context: { readonly environment: { readonly name: string } } };

const NAME = 'shared-where-pure';

class SharedWherePure extends ForksPoolWorker {
  override readonly name = NAME;
  readonly #isPure: boolean;

  constructor(options: Options) {
    super(options);
    this.#isPure = options.environment.name === 'node';
  }

  /** Whether this process may go on with the file of `task`. */
  canReuse(task: Task): boolean {
    return this.#isPure && task.context.environment.name === 'node';
  }
}

/** For `pool` in vitest.config.ts, where `isolate` is false. */
export const sharedWherePure = {
  name: NAME,
  createPoolWorker: (options: Options): ForksPoolWorker => new SharedWherePure(options),
};
