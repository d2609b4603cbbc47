// Borda: m − 1 points for the first of m candidates down to 0 for the last; ties, and those not named, share the average of
// their places (averaged truncation). Source: voting.md §2.
import { addFractions, fraction, timesFraction, ZERO, type Fraction } from './fractions.ts';
import { NO_OPINION, type WeakOrder } from './weak-orders.ts';

export type BordaScore = {
  points: Fraction;
  /** Points per ballot that compared it with another; null when none did. */
  mean: Fraction | null;
};

/** Twice the points of each candidate on one ballot (whole numbers), and how many the ballot has an opinion on. */
function doubled({ levels }: WeakOrder): { points: number[]; size: number } {
  const onLevel: number[] = [];
  for (const level of levels) if (level !== NO_OPINION) onLevel[level] = (onLevel[level] ?? 0) + 1;
  const below: number[] = [];
  let size = 0;
  for (let level = onLevel.length - 1; level >= 0; level--) {
    below[level] = size;
    size += onLevel[level] ?? 0;
  }
  const points = levels.map((level) =>
    level === NO_OPINION ? 0 : 2 * (below[level] ?? 0) + (onLevel[level] ?? 1) - 1,
  );
  return { points, size };
}

/**
 * Borda points and means.
 *
 * A ballot with "geen mening" about some orders only the others, k of them. Its points k − 1 … 0 are stretched to m − 1 … 0, so that an opinion
 * weighs the same whatever else the voter did not know. A ballot with an opinion on one candidate compares nothing and counts for nothing.
 * @param size number of candidates, m
 */
export function bordaScores(orders: readonly WeakOrder[], size: number): BordaScore[] {
  // Sums by the number of candidates on the ballot, so that whole numbers do the work and fractions only the last step.
  const sums = new Map<number, { points: number[]; ballots: number[] }>();
  for (const order of orders) {
    const { points, size: on } = doubled(order);
    if (on < 2 && size > 1) continue;
    const sum = sums.get(on) ?? { points: points.map(() => 0), ballots: points.map(() => 0) };
    sums.set(on, sum);
    order.levels.forEach((level, i) => {
      if (level === NO_OPINION) return;
      sum.points[i] = (sum.points[i] ?? 0) + (points[i] ?? 0);
      sum.ballots[i] = (sum.ballots[i] ?? 0) + 1;
    });
  }
  return Array.from({ length: size }, (_, i) => scoreOf(sums, i, size));
}

function scoreOf(
  sums: ReadonlyMap<number, { points: number[]; ballots: number[] }>,
  i: number,
  size: number,
): BordaScore {
  let points = ZERO;
  let ballots = 0;
  for (const [on, sum] of sums) {
    // One candidate in all: nothing to stretch, and nought points.
    const stretch = on < 2 ? fraction(1, 2) : fraction(size - 1, 2 * (on - 1));
    points = addFractions(points, timesFraction(fraction(sum.points[i] ?? 0), stretch));
    ballots += sum.ballots[i] ?? 0;
  }
  return { points, mean: ballots === 0 ? null : timesFraction(points, fraction(1, ballots)) };
}
