// Files of what doesn't change, made once however many ask for them at the same time: a public page may be read by anybody.

/** Two PDFs of eight reports: at most some megabytes. */
const MOST_KEPT = 16;

export type FrozenFiles<T> = {
  /**
   * @param version what the file is of: another file has another one
   * @param make rejects where it can't be made; then the next who asks tries again
   */
  get(version: string, make: () => Promise<T>): Promise<T>;
};

export function createFrozenFiles<T>(most = MOST_KEPT): FrozenFiles<T> {
  const kept = new Map<string, Promise<T>>();
  return {
    get(version, make) {
      const known = kept.get(version);
      kept.delete(version);
      const file = known ?? make();
      kept.set(version, file);
      // The one that was asked for longest ago goes first.
      for (const old of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(old);
      }
      if (known === undefined)
        file.catch(() => {
          if (kept.get(version) === file) kept.delete(version);
        });
      return file;
    },
  };
}
