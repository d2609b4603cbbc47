// A budget: everybody divides the same number of points, all of them. voting.md §2, row "Budget".
import { noOpinionsOf, onlyRanked, ratio, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice } from './choice.ts';
import { compareFractions, fraction } from './fractions.ts';
import { BAND_DRAWS, rankBySums } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import { opinionMatrix, pointMatrix } from './points.ts';
import type { ResultRow } from './result.ts';
import { ranksOf } from './shared-ranks.ts';
import { overlap } from './stats/concentration.ts';
import { mean, median, standardDeviation } from './stats/describe.ts';

/**
 * Counts budgets. `score` is the mean, on which the rank rests (compared as fractions): it counts who gave nothing as 0, and leaves out who has no opinion
 * here, so that nobody's "geen mening" pulls a candidate down.
 * The distribution lists the amounts that were given, 0 among them, from low to high.
 * @param choices valid ballots
 */
export function countBudgets(
  method: MethodOf<'budget'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const votes = votesOf('budget', choices);
  const given = pointMatrix(candidates, votes);
  const could = opinionMatrix(candidates, votes);
  const noOpinions = noOpinionsOf(candidates, choices);
  const columns = candidates.map((_, at) => given.flatMap((row, vote) => (could[vote]?.[at] ? [row[at] ?? 0] : [])));
  const totals = columns.map((column) => column.reduce((sum, points) => sum + points, 0));
  const means = columns.map((column, at) => (column.length === 0 ? null : fraction(totals[at] ?? 0, column.length)));
  const ranks = ranksOf(means, (a, b) => compareFractions(b, a));
  const rows = candidates.map(({ candidateId }, at): ResultRow => {
    const column = columns[at] ?? [];
    const funded = column.filter((points) => points > 0).length;
    return {
      candidateId,
      rank: ranks[at] ?? null,
      score: mean(column),
      n: column.length,
      noOpinion: noOpinions[at] ?? 0,
      voters: funded,
      distribution: amountsOf(column),
      figures: {
        share: ratio(totals[at] ?? 0, votes.length * method.points),
        mean: mean(column),
        median: median(column),
        standardDeviation: standardDeviation(column),
        fundedShare: ratio(funded, column.length),
      },
    };
  });
  const opinions = could.map((row) => row.map((has) => (has ? 1 : 0)));
  const shared = overlap(given, method.points);
  return {
    rows,
    extra: { type: 'budget', overlap: shared },
    consensus: { measure: 'overlap', value: shared, n: votes.length },
    resampling: { ballots: votes.length, rankOf: onlyRanked(rows, rankBySums(given, opinions)), draws: BAND_DRAWS },
  };
}

function amountsOf(points: readonly number[]): { value: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const amount of points) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([value, count]) => ({ value, count }));
}
