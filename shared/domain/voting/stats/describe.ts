// Figures that describe a list of answers. Pure arithmetic on numbers; which answers go in is decided where the ballots are counted.

/** Arithmetic mean; null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ordinary median: the middle value, or halfway between the two middle ones; null for an empty list. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const squares = (values: readonly number[]): number => {
  const middle = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
};

/** Standard deviation of a sample, divided by n − 1; null below two values. */
export const standardDeviation = (values: readonly number[]): number | null =>
  values.length < 2 ? null : Math.sqrt(squares(values) / (values.length - 1));

/** Standard deviation of exactly these values, divided by n; null for an empty list. */
export const populationDeviation = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.sqrt(squares(values) / values.length);

/**
 * Population deviation over half the range of the scale: 0 when all say the same, 1 when half of them stand at each end
 * (own normalisation, voting.md §2).
 * @param range highest minus lowest value of the scale, above 0
 */
export function normalisedDeviation(values: readonly number[], range: number): number | null {
  const deviation = populationDeviation(values);
  return deviation === null || range <= 0 ? null : deviation / (range / 2);
}

/**
 * How many gave each value of a scale with steps of one.
 * @returns one count a value, from `lowest` up to `highest`; what lies outside is not counted
 */
export function frequenciesOf(values: readonly number[], lowest: number, highest: number): number[] {
  const counts = Array.from({ length: Math.max(0, highest - lowest + 1) }, () => 0);
  for (const value of values) {
    const at = value - lowest;
    if (counts[at] !== undefined) counts[at] += 1;
  }
  return counts;
}

/**
 * Interpolated median: the median M, moved within its step by how many lie below and above it, M − ½ + (n/2 − below) / at M.
 * Where nobody gave M itself (it lies between two answers) it is M. Source: University of Michigan, Office of the Registrar, "The
 * Interpolated Median".
 * @param frequencies counts a value, from `lowest` up in steps of one
 * @returns null when nobody answered
 */
export function interpolatedMedian(frequencies: readonly number[], lowest = 1): number | null {
  const n = frequencies.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  let below = 0;
  for (const [at, count] of frequencies.entries()) {
    const until = below + count;
    if (until * 2 > n) {
      // Exactly half lie below: the median is halfway to the nearest step below that somebody gave, and nobody gave what is between.
      const previous = frequencies.slice(0, at).findLastIndex((other) => other > 0);
      return lowest + (below * 2 === n ? (previous + at) / 2 : at - 0.5 + (n / 2 - below) / count);
    }
    below = until;
  }
  return null;
}

/**
 * Share of the answers in the top or the bottom steps of a scale.
 * @param steps how many steps, 2 for "top 2"
 * @returns 0 to 1; null when nobody answered
 */
export function endShare(frequencies: readonly number[], end: 'top' | 'bottom', steps = 2): number | null {
  const n = frequencies.reduce((sum, count) => sum + count, 0);
  const part = end === 'top' ? frequencies.slice(-steps) : frequencies.slice(0, steps);
  return n === 0 ? null : part.reduce((sum, count) => sum + count, 0) / n;
}
