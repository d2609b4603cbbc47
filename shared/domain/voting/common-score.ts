// One value from 0 to 1 for each candidate, whatever the method: what groups are compared on (voting.md §3) and sessions are combined on (§4).
// Exact fractions, because orders are made of it.
import { unreachable } from '../../kernel/assert.ts';
import { placesOf, votesOf } from './ballots.ts';
import { bordaScores } from './borda.ts';
import type { Candidate, Choice } from './choice.ts';
import { normalisedWeights, weightedScore } from './criteria-score.ts';
import { fraction, timesFraction, type Fraction } from './fractions.ts';
import type { Method, MethodOf } from './methods.ts';
import { halfWins } from './pairwise.ts';
import { opinionMatrix, pointMatrix, type PointBallot } from './points.ts';
import { halvesByCandidate } from './scale.ts';
import { rangeOfScale } from './scales.ts';
import { weakOrders } from './weak-orders.ts';

/** A value from 0 to 1; null when nobody judged the candidate. */
export type CommonScore = Fraction | null;

/**
 * The value of each candidate, in their order:
 * - dots: its share of the dots cast · budget: its mean share of the budget
 * - pick: the share of voters who picked it · yes/no: the share of yes
 * - rank: Borda points over those of a first place · pairwise: the share of its comparisons that it won, equal for half
 * - scale: (mean − least) / (most − least) · criteria: the weighted score
 *
 * "Geen mening" and abstentions are in no denominator.
 * @param choices valid ballots
 */
export function commonScores(
  method: Method,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): CommonScore[] {
  switch (method.type) {
    case 'dots':
      return sharesOfCast(candidates, votesOf('dots', choices));
    case 'pick': {
      const votes = votesOf('pick', choices).map(({ picked, noOpinion }) => ({
        points: picked.map((candidateId) => ({ candidateId, points: 1 })),
        noOpinion,
      }));
      return meanPoints(candidates, votes, 1);
    }
    case 'budget':
      return meanPoints(candidates, votesOf('budget', choices), method.points);
    case 'yesNo':
      return yesShares(candidates, choices);
    case 'rank': {
      const scores = bordaScores(weakOrders(candidates, votesOf('rank', choices)), candidates.length);
      const first = fraction(1, Math.max(1, candidates.length - 1));
      return scores.map(({ mean }) => (mean === null ? null : timesFraction(mean, first)));
    }
    case 'scale':
      return onScale(method, halvesByCandidate(candidates, votesOf('scale', choices)));
    case 'criteria':
      return weighed(method, candidates, choices);
    case 'pairwise': {
      const wins = halfWins(candidates, votesOf('pairwise', choices));
      return wins.map((row, i) => {
        const won = sumOf(row);
        return part(won, won + sumOf(wins.map((other) => other[i] ?? 0)));
      });
    }
    default:
      return unreachable(method, 'method');
  }
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const part = (over: number, under: number): CommonScore => (under === 0 ? null : fraction(over, under));

/** Per candidate: the points of the ballots that could say something about it, and how many those are. */
function columnsOf(candidates: readonly Candidate[], votes: readonly PointBallot[]) {
  const given = pointMatrix(candidates, votes);
  const could = opinionMatrix(candidates, votes);
  return candidates.map((_, at) => {
    const column = given.flatMap((row, vote) => (could[vote]?.[at] ? [row[at] ?? 0] : []));
    return { points: sumOf(column), voters: column.length };
  });
}

function sharesOfCast(candidates: readonly Candidate[], votes: readonly PointBallot[]): CommonScore[] {
  const columns = columnsOf(candidates, votes);
  const cast = sumOf(columns.map(({ points }) => points));
  return columns.map(({ points, voters }) => (voters === 0 ? null : part(points, cast)));
}

const meanPoints = (candidates: readonly Candidate[], votes: readonly PointBallot[], most: number): CommonScore[] =>
  columnsOf(candidates, votes).map(({ points, voters }) => part(points, voters * most));

/** How many said yes and no, per candidate. */
export function yesAndNo(candidates: readonly Candidate[], choices: readonly Choice[]): { yes: number; no: number }[] {
  const places = placesOf(candidates);
  const counts = candidates.map(() => ({ yes: 0, no: 0 }));
  for (const { candidateId, answer } of votesOf('yesNo', choices).flatMap(({ answers }) => answers)) {
    const count = counts[places.get(candidateId) ?? -1];
    if (count !== undefined) count[answer] += 1;
  }
  return counts;
}

const yesShares = (candidates: readonly Candidate[], choices: readonly Choice[]): CommonScore[] =>
  yesAndNo(candidates, choices).map(({ yes, no }) => part(yes, yes + no));

function onScale({ scale }: MethodOf<'scale'>, columns: readonly (readonly number[])[]): CommonScore[] {
  const { least, most } = rangeOfScale(scale);
  return columns.map((halves) => part(sumOf(halves) - 2 * least * halves.length, 2 * (most - least) * halves.length));
}

function weighed(method: MethodOf<'criteria'>, candidates: readonly Candidate[], choices: readonly Choice[]) {
  const values = votesOf('criteria', choices).flatMap((vote) => vote.values);
  const weights = normalisedWeights(method.criteria.map(({ weight }) => weight));
  return candidates.map(({ candidateId }) => {
    const means = method.criteria.map(({ criterionId }) => {
      const given = values.filter((item) => item.candidateId === candidateId && item.criterionId === criterionId);
      return part(sumOf(given.map(({ value }) => value)), given.length);
    });
    return weightedScore(method, weights, means);
  });
}
