// Counting whole points on candidates, which dots and picks have in common (a pick is one point).
import type { CandidateId } from '../../kernel/ids.ts';
import { addAt, placesOf, ratio } from './ballots.ts';
import type { Candidate } from './choice.ts';
import type { ResultRow } from './result.ts';
import { ranksOf } from './shared-ranks.ts';

export type PointBallot = {
  readonly points: readonly { readonly candidateId: CandidateId; readonly points: number }[];
  readonly noOpinion: readonly CandidateId[];
};

/** Points of each ballot (rows) on each candidate (columns, in their order). */
export function pointMatrix(candidates: readonly Candidate[], ballots: readonly PointBallot[]): number[][] {
  const places = placesOf(candidates);
  return ballots.map(({ points }) => {
    const given = candidates.map(() => 0);
    for (const item of points) addAt(given, places.get(item.candidateId), item.points);
    return given;
  });
}

/** Per ballot and candidate: whether the ballot could have said something about it, that is, has no "geen mening" on it. */
export function opinionMatrix(candidates: readonly Candidate[], ballots: readonly PointBallot[]): boolean[][] {
  return ballots.map(({ noOpinion }) => {
    const without = new Set(noOpinion);
    return candidates.map(({ candidateId }) => !without.has(candidateId));
  });
}

/**
 * Rows of a count of points: the rank rests on the points in all; breadth never breaks a tie. Whole numbers, so ties are exact.
 * @param ballots those that chose something
 * @param noOpinions per candidate, over all ballots
 * @param most the most points that one ballot can give a candidate: the distribution runs from 0 to it
 */
export function pointRows(
  candidates: readonly Candidate[],
  ballots: readonly PointBallot[],
  noOpinions: readonly number[],
  most: number,
): ResultRow[] {
  const given = pointMatrix(candidates, ballots);
  const could = opinionMatrix(candidates, ballots);
  const columns = candidates.map((_, at) =>
    given.flatMap((row, ballot) => (could[ballot]?.[at] ? [row[at] ?? 0] : [])),
  );
  const totals = columns.map((column) => column.reduce((sum, points) => sum + points, 0));
  const cast = totals.reduce((sum, total) => sum + total, 0);
  const judged = columns.map((column, at) => (column.length === 0 ? null : (totals[at] ?? 0)));
  const ranks = ranksOf(judged, (a, b) => b - a);
  return candidates.map(({ candidateId }, at) => {
    const column = columns[at] ?? [];
    const voters = column.filter((points) => points > 0).length;
    return {
      candidateId,
      rank: ranks[at] ?? null,
      score: judged[at] ?? null,
      n: column.length,
      noOpinion: noOpinions[at] ?? 0,
      voters,
      distribution: Array.from({ length: most + 1 }, (_, value) => ({
        value,
        count: column.filter((points) => points === value).length,
      })),
      figures: { share: ratio(totals[at] ?? 0, cast), breadth: ratio(voters, column.length) },
    };
  });
}

/** Points given in all. */
export const pointsCast = (ballots: readonly PointBallot[]): number =>
  ballots.reduce((sum, { points }) => sum + points.reduce((part, item) => part + item.points, 0), 0);
