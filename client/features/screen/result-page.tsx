import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { Distribution } from '../../ui/outcome/distribution.tsx';
import type { TablePage } from '../../ui/outcome/fact-table.tsx';
import { bandsOf, fullBar } from '../../ui/outcome/round-rows.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import { useRoundRows } from '../../ui/outcome/round-table.tsx';
import type { ResultRow } from '../../ui/result-table.tsx';

const HEAD = 'py-[0.2em] font-normal whitespace-nowrap text-muted';
// A telephone has room for the number only; who looks along there has the whole table on the own page.
const WIDE_ONLY = 'max-[699px]:hidden';

const Bar = ({ length }: { readonly length: number }) => (
  <div aria-hidden className="mt-[0.2em] h-[0.6em] rounded-pill border-[1.5px] border-line bg-sunken">
    <div
      className="h-full rounded-pill bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
      style={{ inlineSize: `${Math.round(Math.min(1, Math.max(0, length)) * 1000) / 10}%` }}
    />
  </div>
);

interface RowProps {
  readonly row: ResultRow;
  readonly isHidden: boolean;
  /** Beside it stands the line of a band. */
  readonly isBound: boolean;
  readonly full: number;
  readonly most: number;
  readonly hasSlots: boolean;
}

const Row = ({ row, isHidden, isBound, full, most, hasSlots }: RowProps) => (
  <tr data-fit="" className={cx('border-t-[1.5px] border-line', isHidden && 'invisible')}>
    <td className={cx('py-[0.2em] pe-[0.8em] align-top', isBound && 'border-s-[0.25em] border-s-accent ps-[0.5em]')}>
      <span className="text-[1.2em] font-bold">{row.rank}</span>
      {row.rankNote !== undefined && (
        <span className="block w-[6em] leading-tight text-muted max-[699px]:hidden">{row.rankNote}</span>
      )}
    </td>
    <th scope="row" className="py-[0.2em] pe-[0.8em] text-start align-top leading-snug [overflow-wrap:break-word]">
      <span className="block text-[1.2em]">{row.title}</span>
      <span className={cx('block font-normal text-muted', WIDE_ONLY)}>
        {row.basis === undefined ? row.detail : `${row.detail ?? ''} · ${row.basis}`}
      </span>
      <Bar length={full === 0 ? 0 : row.value / full} />
    </th>
    {hasSlots && (
      <td className={cx('w-px pb-[0.2em] align-bottom', WIDE_ONLY)}>
        {row.distribution !== undefined && (
          <div className="w-max max-w-[24em] [&>*]:mt-0">
            <Distribution about={row.title} slots={row.distribution} most={most} isLow />
          </div>
        )}
      </td>
    )}
    <td className="py-[0.2em] ps-[0.8em] text-end align-top text-[1.2em] font-bold whitespace-nowrap">
      {row.valueText}
    </td>
  </tr>
);

const Head = ({ round, hasSlots }: { readonly round: ClosedRound; readonly hasSlots: boolean }) => {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col" className={cx(HEAD, 'w-px pe-[0.8em] text-start')}>
          {t('screen.results.columns.rank')}
        </th>
        <th scope="col" className={cx(HEAD, 'text-start')}>
          {t('screen.results.columns.theme')}
        </th>
        {hasSlots && (
          <th scope="col" className={cx(HEAD, 'text-start', WIDE_ONLY)}>
            {t('results.distribution')}
          </th>
        )}
        <th scope="col" className={cx(HEAD, 'w-px ps-[0.8em] text-end')}>
          {t(`results.columns.${round.method.type}`)}
        </th>
      </tr>
    </thead>
  );
};

interface ResultPageProps {
  readonly round: ClosedRound;
  readonly page: TablePage;
}

/** The rows of a result that are on the screen now: place, theme, how often chosen, number. The same numbers stand on everybody's own page. */
export const ResultPage = ({ round, page: { from, fits } }: ResultPageProps) => {
  const { t } = useTranslation();
  const all = useRoundRows(round);
  const bands = bandsOf(round, t);
  const full = fullBar(round.method) ?? Math.max(0, ...all.map(({ value }) => value));
  const counts = all.flatMap(({ distribution = [] }) => distribution.map(({ count }) => count));
  const rows = all.slice(from);
  const bandOf = (row: ResultRow | undefined) => bands.find(({ ids }) => row !== undefined && ids.includes(row.id));
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{t('screen.results.title')}</caption>
      <Head round={round} hasSlots={counts.length > 0} />
      {rows.map((row, index) => {
        const band = bandOf(row);
        const isFirst = band !== undefined && band !== bandOf(rows[index - 1]);
        return (
          <tbody key={row.id}>
            {isFirst && (
              <tr className={cx('border-t-[1.5px] border-line', index >= fits && 'invisible')}>
                <th
                  scope="rowgroup"
                  colSpan={counts.length > 0 ? 4 : 3}
                  className="border-s-[0.25em] border-s-accent bg-sunken px-[0.5em] py-[0.1em] text-start font-normal"
                >
                  {band.note}
                </th>
              </tr>
            )}
            <Row
              row={row}
              isHidden={index >= fits}
              isBound={band !== undefined}
              full={full}
              most={Math.max(0, ...counts)}
              hasSlots={counts.length > 0}
            />
          </tbody>
        );
      })}
    </table>
  );
};
