import { LEAST_VOTERS, noDissentBecause } from '../../../shared/domain/voting/bounds.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Distribution } from './distribution.tsx';
import { cx } from '../../lib/cx.ts';
import { WHOLE } from './fact-table.tsx';
import type { TablePage } from './fact-table.tsx';
import { distributionOf, titlesOf } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

interface DissentPartProps {
  readonly round: ClosedRound;
  readonly page?: TablePage;
}

/** What to talk about, the most divided first, with how people chose. */
export const DissentPart = ({ round, page = WHOLE }: DissentPartProps) => {
  const { t } = useTranslation();
  const { method, result } = round;
  const titles = titlesOf(round, t);
  const why = noDissentBecause(method, result);
  if (why !== null) return <p data-spoken="">{t(`outcome.dissent.${why}`, { least: LEAST_VOTERS })}</p>;
  if (result.dissent.length === 0) return <p data-spoken="">{t('outcome.dissent.none')}</p>;
  const rows = result.dissent
    .slice(page.from)
    .flatMap((id) => result.rows.find(({ candidateId }) => candidateId === id) ?? []);
  const slots = rows.map((row) => distributionOf(method, row, t) ?? []);
  const most = Math.max(0, ...slots.flat().map(({ count }) => count));
  return (
    <ol start={page.from + 1} className="flex list-decimal flex-col gap-3 ps-[1.6em]">
      {rows.map(({ candidateId }, index) => (
        <li key={candidateId} data-fit="" className={cx(index >= page.fits && 'invisible')}>
          <bdi className="font-bold">{titles.get(candidateId)}</bdi>
          {(slots[index] ?? []).length > 0 && (
            <Distribution about={titles.get(candidateId) ?? ''} slots={slots[index] ?? []} most={most} />
          )}
        </li>
      ))}
    </ol>
  );
};
