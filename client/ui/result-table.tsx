import { cx } from '../lib/cx.ts';

export interface ResultRow {
  readonly id: string;
  /** "1", "2". Leave out in a distribution. */
  readonly rank?: string;
  /** A small word under the rank: "gedeeld". */
  readonly rankNote?: string;
  readonly title: string;
  /** The length of the bar, as a share of the largest possible (`maximum`). */
  readonly value: number;
  /** The number in words, the bar is only a picture of it: "12 stippen, 24 %". */
  readonly valueText: string;
  /** A remark under the title. */
  readonly detail?: string;
}

interface ResultTableProps {
  readonly caption: string;
  /** The caption is for the ear only, where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: { readonly rank?: string; readonly title: string; readonly value: string };
  readonly rows: readonly ResultRow[];
  /** The value of a full bar; without it the largest of the rows. */
  readonly maximum?: number;
}

const CELL = 'py-3 align-top';

// Words stay whole in the narrow columns, except where the page is a phone with the largest letters (a rem grows with them).
const NARROW = '[overflow-wrap:break-word] @max-[7rem]:wrap-anywhere';
// Where three columns have no room beside each other the rank stands before the title.
const RANK_COLUMN = '@max-[16rem]:hidden';
const RANK_IN_TITLE = 'hidden @max-[16rem]:inline';

const Bar = ({ share }: { readonly share: number }) => (
  <div aria-hidden className="mt-2 h-[0.7em] w-full rounded-pill border-[1.5px] border-line bg-sunken">
    <div
      className="h-full rounded-pill bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none"
      style={{ inlineSize: `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%` }}
    />
  </div>
);

/** Ranked results or a distribution: a plain table with a bar under each title; the number stands in text. The same on paper, on the screen and for the ear. */
export const ResultTable = ({ caption, isCaptionHidden = false, columns, rows, maximum }: ResultTableProps) => {
  const full = maximum ?? Math.max(0, ...rows.map((row) => row.value));
  return (
    <table className="w-full border-collapse text-start">
      <caption className={cx(isCaptionHidden ? 'sr-only' : 'pb-2 text-start font-bold')}>{caption}</caption>
      <thead>
        <tr className="border-b-[1.5px] border-line text-start text-muted">
          {columns.rank !== undefined && (
            <th scope="col" className={cx(NARROW, RANK_COLUMN, 'w-px py-2 pe-4 text-start font-normal')}>
              {columns.rank}
            </th>
          )}
          <th scope="col" className="py-2 text-start font-normal">
            {columns.title}
          </th>
          <th scope="col" className={cx(NARROW, 'w-px py-2 ps-4 text-end font-normal')}>
            {columns.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-b-[1.5px] border-line last:border-b-0">
            {columns.rank !== undefined && (
              <td className={cx(CELL, NARROW, RANK_COLUMN, 'pe-4')}>
                <span className="text-lg font-bold">{row.rank}</span>
                {row.rankNote !== undefined && <span className="block text-sm text-muted">{row.rankNote}</span>}
              </td>
            )}
            <th scope="row" className={cx(CELL, 'text-start')}>
              <span className="text-lg font-bold">
                {row.rank !== undefined && <span className={RANK_IN_TITLE}>{row.rank}. </span>}
                {row.title}
              </span>
              {row.rankNote !== undefined && (
                <span className={cx(RANK_IN_TITLE, 'text-sm font-normal text-muted')}> {row.rankNote}</span>
              )}
              {row.detail !== undefined && <span className="block font-normal text-muted">{row.detail}</span>}
              <Bar share={full === 0 ? 0 : row.value / full} />
            </th>
            <td className={cx(CELL, NARROW, 'ps-4 text-end text-lg font-bold')}>{row.valueText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
