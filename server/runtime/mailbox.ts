// One thing at a time, in order. Commands that wait together are handed over together (group commit); a task runs alone.

export type MailboxItem<C> =
  { readonly kind: 'command'; readonly command: C } | { readonly kind: 'task'; readonly run: () => Promise<void> };

export type Mailbox<C> = {
  readonly command: (command: C) => void;
  /** Runs after everything that came before, and before everything that comes after. */
  readonly task: <T>(run: () => Promise<T>) => Promise<T>;
  /** Resolves when everything that is in it now is done. */
  readonly idle: () => Promise<void>;
};

/** At most this many commands in one transaction, so that the first of them does not wait long. */
const MOST = 200;
/** Pause after a drain before the next, so that a crowd shares one commit (architecture.md: 5–20 ms). */
const PAUSE = 8;

/**
 * @param drain handles a batch; must not throw
 * @param now a clock in milliseconds
 */
export function createMailbox<C>(drain: (commands: readonly C[]) => Promise<void>, now: () => number): Mailbox<C> {
  const queue: MailboxItem<C>[] = [];
  let running = false;
  let lastDrain = Number.NEGATIVE_INFINITY;

  const run = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      if (next.kind === 'task') {
        await next.run();
        continue;
      }
      const batch = [next.command];
      while (queue[0]?.kind === 'command' && batch.length < MOST) {
        const following = queue.shift();
        if (following?.kind === 'command') batch.push(following.command);
      }
      await drain(batch);
      lastDrain = now();
    }
    running = false;
  };

  const wake = (): void => {
    if (running) return;
    running = true;
    const elapsed = now() - lastDrain;
    // The clock of a test may stand still; then there is no pause to keep.
    if (elapsed >= PAUSE || elapsed < 0) queueMicrotask(() => void run());
    else setTimeout(() => void run(), PAUSE - elapsed);
  };

  const task = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ kind: 'task', run: () => work().then(resolve, reject) });
      wake();
    });

  return {
    command: (command) => {
      queue.push({ kind: 'command', command });
      wake();
    },
    task,
    idle: () => task(async () => undefined),
  };
}
