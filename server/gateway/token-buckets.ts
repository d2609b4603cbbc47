// Token buckets by name: a burst, and so many a second after that. Per person, not per socket: more tabs give no more room.

export type Allowance = { readonly burst: number; readonly perSecond: number };

export type TokenBuckets = {
  /**
   * Takes tokens when they are there.
   * @returns 0 when taken, or the milliseconds until they will be there
   */
  take(name: string, allowance: Allowance, cost?: number): number;
};

type Bucket = { level: number; at: number; fullAt: number };
const SWEEP_MS = 60_000;

/** @param now milliseconds, from a clock that only moves forward */
export function createTokenBuckets(now: () => number = () => performance.now()): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  let sweptAt = now();
  const sweep = (at: number): void => {
    if (at - sweptAt < SWEEP_MS) return;
    sweptAt = at;
    // A full bucket says nothing that a new one would not.
    for (const [name, { fullAt }] of buckets) if (fullAt <= at) buckets.delete(name);
  };
  return {
    take(name, { burst, perSecond }, cost = 1) {
      const at = now();
      sweep(at);
      const known = buckets.get(name);
      const level = known ? Math.min(burst, known.level + ((at - known.at) / 1_000) * perSecond) : burst;
      const left = level >= cost ? level - cost : level;
      buckets.set(name, { level: left, at, fullAt: at + ((burst - left) / perSecond) * 1_000 });
      return level >= cost ? 0 : Math.ceil(((cost - level) / perSecond) * 1_000);
    },
  };
}
