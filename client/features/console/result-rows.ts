import type { TFunction } from 'i18next';
import { shareOf } from '../../../shared/domain/tally.ts';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';
import type { ResultRow } from '../../ui/result-table.tsx';

export type ClosedRound = Extract<RoundShape, { state: 'closed' }>;

/** The rows of a closed round: dots, share, number of voters, and ranks that are shared where the dots are equal. */
export function resultRows(round: ClosedRound, t: TFunction): ResultRow[] {
  const titles = new Map(round.candidates.map((candidate) => [candidate.candidateId, candidate.title]));
  const perRank = new Map<number, number>();
  for (const row of round.tally.rows) perRank.set(row.rank, (perRank.get(row.rank) ?? 0) + 1);
  return round.tally.rows.map((row) => {
    const share = shareOf(round.tally, row);
    const title = titles.get(row.candidateId) ?? '';
    return {
      id: row.candidateId,
      rank: String(row.rank),
      ...((perRank.get(row.rank) ?? 0) > 1 ? { rankNote: t('console.results.shared') } : {}),
      title: title === '' ? t('console.vote.untitled') : title,
      value: row.points,
      valueText:
        share === null
          ? t('console.results.dots', { count: row.points })
          : t('console.results.dotsShare', { count: row.points, share: Math.round(share * 100) }),
      detail: t('console.results.voters', { count: row.voters }),
    };
  });
}
