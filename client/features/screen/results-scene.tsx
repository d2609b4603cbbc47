import { useTranslation } from 'react-i18next';
import type { RoundShape } from '../../../shared/protocol/shapes.ts';
import { cx } from '../../lib/cx.ts';
import { resultRows } from './result-rows.ts';
import type { ResultRow } from './result-rows.ts';
import { useFitting } from './use-fitting.ts';

const HEAD = 'py-[0.2em] font-normal whitespace-nowrap text-muted';
// A telephone has room for the dots only; who looks along there has the whole table on the own page.
const WIDE_ONLY = 'max-[699px]:hidden';
const NUMBER = 'ps-[0.8em] text-end text-[1.2em] font-bold whitespace-nowrap';

const Bar = ({ length }: { readonly length: number }) => (
  <div aria-hidden className="h-[1em] rounded-pill border-[1.5px] border-line bg-sunken">
    <div
      className="h-full rounded-pill bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
      style={{ inlineSize: `${Math.round(length * 1000) / 10}%` }}
    />
  </div>
);

const Row = ({ row, isHidden }: { readonly row: ResultRow; readonly isHidden: boolean }) => {
  const { t } = useTranslation();
  return (
    <tr data-fit="" className={cx('border-t-[1.5px] border-line', isHidden && 'invisible')}>
      <td className="py-[0.2em] pe-[0.8em] whitespace-nowrap">
        <span className="text-[1.2em] font-bold">{row.rank}</span>
        {row.isShared && <span className="ms-[0.4em] text-muted max-[699px]:hidden">{t('screen.results.shared')}</span>}
      </td>
      <th scope="row" className="py-[0.2em] pe-[0.8em] text-start leading-snug [overflow-wrap:break-word]">
        <span className="text-[1.2em]">{row.title}</span>
      </th>
      <td className={cx('w-[36%]', WIDE_ONLY)}>
        <Bar length={row.length} />
      </td>
      <td className={NUMBER}>{row.dots}</td>
      <td className={cx(NUMBER, WIDE_ONLY)}>{t('screen.results.percent', { percent: row.percent })}</td>
      <td className={cx(NUMBER, WIDE_ONLY)}>{row.voters}</td>
    </tr>
  );
};

/** The head names the columns once, so that the rows are numbers only. */
const Head = () => {
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
        <th scope="col" className={cx(HEAD, 'text-start', WIDE_ONLY)}>
          {t('screen.results.columns.bar')}
        </th>
        {(['dots', 'share', 'voters'] as const).map((column) => (
          <th key={column} scope="col" className={cx(HEAD, 'w-px ps-[0.8em] text-end', column !== 'dots' && WIDE_ONLY)}>
            {t(`screen.results.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

/** The outcome of a round: rank, dots, share, people. The same numbers stand on everybody's own page. */
export const ResultsScene = ({ round }: { readonly round: Extract<RoundShape, { state: 'closed' }> }) => {
  const { t } = useTranslation();
  const { box, fits } = useFitting<HTMLDivElement>();
  const rows = resultRows(round);
  const { ballots, abstentions } = round.tally;
  const hidden = Math.max(0, rows.length - fits);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[0.5em]">
      <p className="text-[1.2em]">
        {round.number > 1 && `${t('screen.round', { number: round.number })} · `}
        {t('screen.results.voters', { count: ballots })}
        {abstentions > 0 && ` · ${t('screen.results.abstained', { count: abstentions })}`}
      </p>
      <div ref={box} className="min-h-[12em] flex-1 basis-0 overflow-hidden max-[699px]:basis-auto">
        <table className="w-full border-collapse">
          <caption className="sr-only">{t('screen.results.title')}</caption>
          <Head />
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.id} row={row} isHidden={index >= fits} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="min-h-[1.5em] text-muted">{hidden > 0 && t('screen.cluster.moreThemes', { count: hidden })}</p>
    </div>
  );
};
