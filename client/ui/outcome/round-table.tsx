import { useTranslation } from '../../i18n/use-translation.tsx';
import { ResultTable } from '../result-table.tsx';
import type { ResultRow } from '../result-table.tsx';
import { numbersIn } from './numbers.ts';
import { bandsOf, endsOf, fullBar, roundRows } from './round-rows.ts';
import type { ClosedRound } from './round-rows.ts';

interface RoundTableProps {
  readonly round: ClosedRound;
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** Another order than that of the ranks: then bands are not shown, because their rows no longer stand together. */
  readonly sorted?: (rows: readonly ResultRow[]) => readonly ResultRow[];
}

/** The rows of a round in the language of the page. */
export const useRoundRows = (round: ClosedRound): readonly ResultRow[] => {
  const { t, i18n } = useTranslation();
  return roundRows(round, t, numbersIn(i18n.language));
};

/** The table of a closed round of any method: the distribution, the bar and the number of each candidate. */
export const RoundTable = ({ round, caption, isCaptionHidden = false, sorted }: RoundTableProps) => {
  const { t } = useTranslation();
  const rows = useRoundRows(round);
  const maximum = fullBar(round.method);
  const ends = endsOf(round.method, t);
  return (
    <>
      <ResultTable
        caption={caption}
        isCaptionHidden={isCaptionHidden}
        columns={{
          rank: t('results.rank'),
          title: t('results.theme'),
          value: t(`results.columns.${round.method.type}`),
        }}
        rows={sorted === undefined ? rows : sorted(rows)}
        bands={sorted === undefined ? bandsOf(round, t) : []}
        {...(maximum === undefined ? {} : { maximum })}
      />
      {ends !== null && <p className="text-muted">{ends}</p>}
    </>
  );
};
