// The common score of a round that was counted elsewhere: from its result, without its ballots, which a report below k does not hold.
import { unreachable } from '../../kernel/assert.ts';
import type { Candidate } from '../voting/choice.ts';
import type { CommonScore } from '../voting/common-score.ts';
import { normalisedWeights, weightedScore } from '../voting/criteria-score.ts';
import { fraction, nearestFraction, timesFraction } from '../voting/fractions.ts';
import type { Method, MethodOf } from '../voting/methods.ts';
import type { ResultRow, RoundResult } from '../voting/result.ts';
import { rangeOfScale } from '../voting/scales.ts';

type Counted = Pick<RoundResult, 'rows' | 'extra'>;

/**
 * The value from 0 to 1 of each candidate, in the order of `candidates`, exactly as `commonScores` has it from the ballots (a property test
 * compares them). Means are stored as decimals; times how many they are of, they are whole again. Means of Borda points are
 * stretched (borda.ts), so that of those the nearest simple fraction is taken.
 * @param candidates those of the round, in its order
 * @returns null where nobody judged the candidate, or the result does not hold it
 */
export function scoresOfResult(method: Method, candidates: readonly Candidate[], result: Counted): CommonScore[] {
  const rows = new Map(result.rows.map((row) => [row.candidateId, row]));
  const cast = result.rows.reduce((sum, { score }) => sum + (score ?? 0), 0);
  return candidates.map(({ candidateId }, at) => {
    const row = rows.get(candidateId);
    return row === undefined ? null : scoreOf(method, { row, at, cast, candidates: candidates.length, result });
  });
}

type Place = {
  readonly row: ResultRow;
  /** Its place among the candidates, and how many of those there are. */
  readonly at: number;
  readonly candidates: number;
  /** Sum of all scores: of dots, the dots that were given. */
  readonly cast: number;
  readonly result: Counted;
};

function scoreOf(method: Method, { row, at, candidates, cast, result }: Place): CommonScore {
  const places = BigInt(Math.max(1, candidates - 1));
  switch (method.type) {
    case 'dots':
      return row.n === 0 ? null : part(row.score ?? 0, cast);
    case 'pick':
      return part(row.voters, row.n);
    case 'budget':
      return part(whole(row.score, row.n), row.n * method.points);
    case 'yesNo':
      return part(row.figures.yes ?? 0, (row.figures.yes ?? 0) + (row.figures.no ?? 0));
    case 'rank':
      return row.score === null ? null : timesFraction(nearestFraction(row.score), { over: 1n, under: places });
    case 'scale': {
      const { least, most } = rangeOfScale(method.scale);
      return part(whole(row.score, 2 * row.n) - 2 * least * row.n, 2 * (most - least) * row.n);
    }
    case 'criteria':
      return weighed(method, row);
    case 'pairwise': {
      const wins = result.extra.type === 'pairwise' ? result.extra.wins : [];
      const [won, lost] = [sumOf(wins[at] ?? []), sumOf(wins.map((other) => other[at] ?? 0))];
      return part(2 * won, 2 * (won + lost));
    }
    default:
      return unreachable(method, 'method');
  }
}

function weighed(method: MethodOf<'criteria'>, row: ResultRow): CommonScore {
  const means = method.criteria.map(({ criterionId }) => {
    const judged = row.criteria?.find((each) => each.criterionId === criterionId);
    return judged === undefined ? null : part(whole(judged.mean, judged.n), judged.n);
  });
  return weightedScore(method, normalisedWeights(method.criteria.map(({ weight }) => weight)), means);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const part = (over: number, under: number): CommonScore => (under === 0 ? null : fraction(over, under));

/** The sum that a mean was made of. */
const whole = (mean: number | null, of: number): number => Math.round((mean ?? 0) * of);
