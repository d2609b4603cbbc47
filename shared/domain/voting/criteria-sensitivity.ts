// Would the top 3 be another one if a weight were a little different? voting.md §2: each weight moves by a tenth of the whole, up and down.
import type { CandidateId } from '../../kernel/ids.ts';
import { weightedScore, normalisedWeights, type CriterionMean } from './criteria-score.ts';
import type { Candidate } from './choice.ts';
import { addFractions, compareFractions, fraction, timesFraction, ZERO, type Fraction } from './fractions.ts';
import type { MethodOf } from './methods.ts';
import type { RoundResult } from './result.ts';
import { ranksOf } from './shared-ranks.ts';

type Sensitivity = Extract<RoundResult['extra'], { type: 'criteria' }>['sensitivity'];

const TOP = 3;
const ONE = fraction(1);

/**
 * Who leaves and enters the top 3 (everybody ranked 1 to 3) when a weight moves; nobody means that it stands.
 * @param means per candidate and criterion
 * @param isRanked whether each candidate reached its quorum
 * @returns for each criterion a tenth up and a tenth down; empty with one criterion, whose weight can't move
 */
export function sensitivityOf(
  method: MethodOf<'criteria'>,
  candidates: readonly Candidate[],
  means: readonly (readonly CriterionMean[])[],
  isRanked: readonly boolean[],
): Sensitivity {
  if (method.criteria.length < 2) return [];
  const weights = normalisedWeights(method.criteria.map(({ weight }) => weight));
  const topOf = (chosen: readonly Fraction[]): CandidateId[] => {
    const scores = means.map((row, at) => (isRanked[at] ? weightedScore(method, chosen, row) : null));
    const ranks = ranksOf(scores, (a, b) => compareFractions(b, a));
    return candidates.flatMap(({ candidateId }, at) => ((ranks[at] ?? Infinity) <= TOP ? [candidateId] : []));
  };
  const now = topOf(weights);
  return method.criteria.flatMap(({ criterionId }, at) =>
    [1, -1].map((tenths) => {
      const moved = topOf(moveWeight(weights, at, fraction(tenths, 10)));
      return {
        criterionId,
        change: tenths / 10,
        leave: now.filter((candidateId) => !moved.includes(candidateId)),
        enter: moved.filter((candidateId) => !now.includes(candidateId)),
      };
    }),
  );
}

/**
 * One weight moved, kept within 0 and 1, and the others divided by what they are together, so that all still add up to 1.
 * @param weights that add up to 1
 */
export function moveWeight(weights: readonly Fraction[], at: number, change: Fraction): Fraction[] {
  const wanted = addFractions(weights[at] ?? ZERO, change);
  const moved = compareFractions(wanted, ZERO) < 0 ? ZERO : compareFractions(wanted, ONE) > 0 ? ONE : wanted;
  const rest = addFractions(ONE, timesFraction(moved, fraction(-1)));
  const others = weights.map((weight, i) => (i === at ? ZERO : weight)).reduce(addFractions, ZERO);
  // One criterion had all the weight: what it gives up is shared by the others.
  const share = (weight: Fraction): Fraction =>
    others.over === 0n
      ? fraction(1, weights.length - 1)
      : timesFraction(weight, { over: others.under, under: others.over });
  return weights.map((weight, i) => (i === at ? moved : timesFraction(rest, share(weight))));
}
