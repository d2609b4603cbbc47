/**
 * Lets at most `width` jobs run at once; the rest wait their turn. After a restart everybody asks for a welcome at the same moment,
 * and one large answer after another is sooner done than all of them at once.
 */
export function createGate(width: number): <T>(job: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      // The place is handed on rather than given up, so that nobody can slip in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
