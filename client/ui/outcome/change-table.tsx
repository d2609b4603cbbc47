import { changesOf, isAmongFewer } from '../../../shared/domain/voting/before-after.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { FactTable, WHOLE } from './fact-table.tsx';
import type { TablePage } from './fact-table.tsx';
import { titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

/** "2 plaatsen omhoog"; an arrow goes before it, for the eye. */
function changeWords(change: number | null, t: TFunction): { arrow: string; words: string } {
  if (change === null) return { arrow: '', words: t('outcome.change.unknown') };
  if (change === 0) return { arrow: '=', words: t('outcome.change.same') };
  return change > 0
    ? { arrow: '▲', words: t('outcome.change.up', { count: change }) }
    : { arrow: '▼', words: t('outcome.change.down', { count: -change }) };
}

interface ChangeTableProps {
  readonly before: ClosedRound;
  readonly now: ClosedRound;
  readonly page?: TablePage;
}

/** The places in two votes about the same, and what changed. */
export const ChangeTable = ({ before, now, page = WHOLE }: ChangeTableProps) => {
  const { t } = useTranslation();
  const titles = titlesOf(now, t);
  const place = (rank: number | null): string => (rank === null ? t('outcome.change.noRank') : String(rank));
  return (
    <>
      <FactTable
        caption={t('outcome.change.caption', { before: before.number, now: now.number })}
        head={[t('results.theme'), t('outcome.change.before'), t('outcome.change.now'), t('outcome.change.change')]}
        fits={page.fits}
        rows={changesOf(before.result, now.result)
          .slice(page.from)
          .map((row) => {
            const { arrow, words } = changeWords(row.change, t);
            return {
              id: row.candidateId,
              title: titles.get(row.candidateId) ?? '',
              cells: [
                place(row.before),
                place(row.now),
                <span key="change">
                  <span aria-hidden>{arrow}</span> {words}
                </span>,
              ],
            };
          })}
      />
      {isAmongFewer(before.result, now.result) && <p className="text-muted">{t('outcome.change.among')}</p>}
    </>
  );
};
