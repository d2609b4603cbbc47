// Says now and then how many answers arrived. A voice that speaks each of them is never done, and one that speaks while somebody types is in the way.

const APART_MS = 15_000;
const QUIET_AFTER_KEY_MS = 2_000;

interface ArrivalSummaryParts {
  readonly now: () => number;
  /** Starts a timer; answers the way to stop it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
  /** Speaks: how many arrived since the last time, and how many there are in all. */
  readonly say: (arrived: number, total: number) => void;
}

export interface ArrivalSummary {
  readonly arrived: (count: number, total: number) => void;
  /** A key was struck: be silent for a while. */
  readonly typed: () => void;
  readonly close: () => void;
}

/** At most one summary each 15 s, none within 2 s after a key stroke. Time and voice come from outside, so that a test can hold them. */
export function createArrivalSummary({ now, later, say }: ArrivalSummaryParts): ArrivalSummary {
  let unsaid = 0;
  let total = 0;
  let saidAt = now();
  let typedAt = -Infinity;
  let cancel: (() => void) | null = null;

  const schedule = (): void => {
    cancel?.();
    cancel = null;
    if (unsaid === 0) return;
    const at = Math.max(saidAt + APART_MS, typedAt + QUIET_AFTER_KEY_MS);
    cancel = later(speak, Math.max(0, at - now()));
  };
  const speak = (): void => {
    cancel = null;
    saidAt = now();
    say(unsaid, total);
    unsaid = 0;
  };
  return {
    arrived: (count, totalNow) => {
      unsaid += count;
      total = totalNow;
      if (cancel === null) schedule();
    },
    typed: () => {
      typedAt = now();
      schedule();
    },
    close: () => cancel?.(),
  };
}
