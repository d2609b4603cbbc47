// When the time that is left is spoken: at most at five minutes, at one, and when it is over. A voice that counts down is a whip.

/** Seconds. */
const MARKS = [300, 60, 0] as const;

export type ClosingMarks = {
  /** Whether this number of seconds is to be spoken now. Call it as often as the number changes. */
  readonly isDue: (left: number) => boolean;
};

/** Each mark once; one that is ahead again, because a minute was added, comes again. */
export function createClosingMarks(): ClosingMarks {
  const spoken = new Set<number>();
  return {
    isDue: (left) => {
      for (const mark of MARKS) if (left > mark) spoken.delete(mark);
      const passed = MARKS.filter((mark) => left <= mark);
      const nearest = passed.at(-1);
      if (nearest === undefined || spoken.has(nearest)) return false;
      for (const mark of passed) spoken.add(mark);
      return true;
    },
  };
}
