// Ranking criteria again with other weights of the ballots: thousands of times, so in floats.
import { placesOf } from './ballots.ts';
import type { Candidate, ChoiceOf } from './choice.ts';
import { normalisedWeights } from './criteria-score.ts';
import { numberOf } from './fractions.ts';
import { weighedSums, type RankByWeights } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import { rangeOfScale } from './scales.ts';
import { ranksOf } from './shared-ranks.ts';

/** Scores run from 0 to 1; closer than this they differ by rounding only (means of up to 5,000 whole answers don't come this close). */
const STEPS = 1e10;

/** The ranks by weighted score, without the quorum: that is a matter of the count itself. */
export function rankByCriteria(
  method: MethodOf<'criteria'>,
  candidates: readonly Candidate[],
  votes: readonly ChoiceOf<'criteria'>[],
): RankByWeights {
  const places = placesOf(candidates);
  const columns = new Map(method.criteria.map(({ criterionId }, at) => [criterionId, at]));
  const { least, most } = rangeOfScale(method.scale);
  const wide = method.criteria.length;
  const cells = votes.map(({ values }) =>
    values.flatMap(({ candidateId, criterionId, value }) => {
      const [at, column] = [places.get(candidateId), columns.get(criterionId)];
      if (at === undefined || column === undefined) return [];
      const worth = method.criteria[column]?.isCost ? most - value : value - least;
      return [{ cell: at * wide + column, worth }];
    }),
  );
  const rowOf = (list: (typeof cells)[number], amount: (worth: number) => number): Float64Array => {
    const row = new Float64Array(candidates.length * wide);
    for (const { cell, worth } of list) row[cell] = amount(worth);
    return row;
  };
  const sums = weighedSums(cells.map((list) => rowOf(list, (worth) => worth)));
  const counts = weighedSums(cells.map((list) => rowOf(list, () => 1)));
  const shares = normalisedWeights(method.criteria.map(({ weight }) => weight)).map(numberOf);
  return (weights) => {
    const [sum, n] = [sums(weights), counts(weights)];
    const scores = candidates.map((_, at) => {
      let score = 0;
      for (const [column, share] of shares.entries()) {
        const judges = n[at * wide + column] ?? 0;
        if (share > 0 && judges === 0) return null;
        if (share > 0) score += (share * (sum[at * wide + column] ?? 0)) / judges / (most - least);
      }
      return Math.round(score * STEPS);
    });
    return ranksOf(scores, (a, b) => b - a);
  };
}
