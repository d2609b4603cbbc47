// The number of ballots cast, published in steps: a number that moves with each ballot would tell who just voted (reliability.md §4.3).
const STEP = 5;
const PATIENCE = 10_000;

export type CastCounter = {
  /** The number to show: the last published one, unless it is time for the true one. */
  readonly shown: (cast: number, here: number, now: number) => number;
  /** A new round starts at nothing. */
  readonly reset: () => void;
};

/** Publishes a new number when five more were cast, when everybody here has voted, or after ten seconds. */
export function createCastCounter(): CastCounter {
  let published = 0;
  let changedAt: number | null = null;
  return {
    reset: () => {
      published = 0;
      changedAt = null;
    },
    shown: (cast, here, now) => {
      if (cast === published) {
        changedAt = null;
        return published;
      }
      changedAt ??= now;
      if (Math.abs(cast - published) >= STEP || cast >= here || now - changedAt >= PATIENCE) {
        published = cast;
        changedAt = null;
      }
      return published;
    },
  };
}
