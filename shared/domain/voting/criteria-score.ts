// The weighted score of a candidate on several criteria, exact. voting.md §2: rescale on the scale to 0–1 (cost reversed), weights sum to 1.
import { addFractions, fraction, fractionOfDecimal, timesFraction, ZERO, type Fraction } from './fractions.ts';
import type { MethodOf } from './methods.ts';
import { rangeOfScale } from './scales.ts';

/** Mean of a candidate on a criterion, in the units of the scale; null when nobody judged it. */
export type CriterionMean = Fraction | null;

/**
 * Weights divided by their sum, as exact fractions of the numbers people typed. All nought: every criterion weighs the same.
 * @param weights 0 or more
 */
export function normalisedWeights(weights: readonly number[]): Fraction[] {
  const exact = weights.map(fractionOfDecimal);
  const sum = exact.reduce(addFractions, ZERO);
  if (sum.over === 0n) return exact.map(() => fraction(1, exact.length));
  return exact.map((weight) => timesFraction(weight, { over: sum.under, under: sum.over }));
}

/** A mean on 0–1: 0 is the worst end of the scale, which for a cost is the high one. */
export function rescaled(method: MethodOf<'criteria'>, mean: Fraction, isCost: boolean): Fraction {
  const { least, most } = rangeOfScale(method.scale);
  const { over, under } = mean;
  const from = isCost ? BigInt(most) * under - over : over - BigInt(least) * under;
  return { over: from, under: under * BigInt(most - least) };
}

/**
 * Weighted sum on 0–1.
 * @param means in the order of the criteria
 * @returns null when a criterion that weighs something has no mean
 */
export function weightedScore(
  method: MethodOf<'criteria'>,
  weights: readonly Fraction[],
  means: readonly CriterionMean[],
): Fraction | null {
  let sum = ZERO;
  for (const [at, { isCost }] of method.criteria.entries()) {
    const weight = weights[at] ?? ZERO;
    if (weight.over === 0n) continue;
    const mean = means[at] ?? null;
    if (mean === null) return null;
    sum = addFractions(sum, timesFraction(weight, rescaled(method, mean, isCost)));
  }
  return sum;
}
