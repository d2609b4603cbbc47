// Pick n: dots with one on each. Counted as dots are, voting.md §2.
import { isAbstention, noOpinionsOf, onlyRanked, votesOf, type Counted } from './ballots.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import { BAND_DRAWS, rankBySums } from './honest-ranking.ts';
import type { MethodOf } from './methods.ts';
import { pointMatrix, pointRows, pointsCast, type PointBallot } from './points.ts';
import { overlap } from './stats/concentration.ts';

/** A ballot of picks as one of points. */
export const asPoints = ({ picked, noOpinion }: ChoiceOf<'pick'>): PointBallot => ({
  points: picked.map((candidateId) => ({ candidateId, points: 1 })),
  noOpinion,
});

/**
 * Counts picks. `score` is how often it was picked, `share` its part of all picks, `breadth` the part of `n` that picked it.
 * @param choices valid ballots
 */
export function countPicks(
  method: MethodOf<'pick'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const votes = votesOf('pick', choices).map(asPoints);
  const rows = pointRows(candidates, votes, noOpinionsOf(candidates, choices), 1);
  const cast = pointsCast(votes);
  const given = pointMatrix(candidates, votes);
  const shared = overlap(given, method.most);
  return {
    rows,
    extra: {
      type: 'pick',
      cast,
      unused: choices.filter((choice) => !isAbstention(choice)).length * method.most - cast,
      overlap: shared,
    },
    consensus: { measure: 'overlap', value: shared, n: votes.length },
    resampling: { ballots: votes.length, rankOf: onlyRanked(rows, rankBySums(given)), draws: BAND_DRAWS },
  };
}
