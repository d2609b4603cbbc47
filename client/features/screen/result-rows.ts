import type { Candidate } from '../../../shared/domain/methods.ts';
import { shareOf } from '../../../shared/domain/tally.ts';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';

export interface ResultRow {
  readonly id: string;
  readonly rank: number;
  /** Somebody else has the same rank. */
  readonly isShared: boolean;
  readonly title: string;
  readonly dots: number;
  readonly voters: number;
  /** Whole per cent of the dots given. */
  readonly percent: number;
  /** Length of the bar: part of the longest, 0 to 1. */
  readonly length: number;
}

/** Candidates by the alphabet of the session's language: an order that favours nothing. */
export const alphabetical = (candidates: readonly Candidate[], language: string): Candidate[] => {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return candidates.toSorted((a, b) => compare(a.title, b.title));
};

/** The rows of a result, in order of rank; equal ranks in the order of the candidates. */
export function resultRows({ tally, candidates }: Extract<RoundShape, { state: 'closed' }>): ResultRow[] {
  const titles = new Map(candidates.map(({ candidateId, title }) => [candidateId, title]));
  const most = Math.max(0, ...tally.rows.map((row) => row.points));
  return tally.rows.map((row) => ({
    id: row.candidateId,
    rank: row.rank,
    isShared: tally.rows.some((other) => other !== row && other.rank === row.rank),
    title: titles.get(row.candidateId) ?? '',
    dots: row.points,
    voters: row.voters,
    percent: Math.round((shareOf(tally, row) ?? 0) * 100),
    length: most === 0 ? 0 : row.points / most,
  }));
}
