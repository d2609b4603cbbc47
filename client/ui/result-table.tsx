import { cx } from '../lib/cx.ts';
import { Distribution } from './outcome/distribution.tsx';
import type { Slot } from './outcome/distribution.tsx';

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
  /** What the number rests on, under the remark: how many votes, how many without an opinion. */
  readonly basis?: string;
  /** How many gave each value. */
  readonly distribution?: readonly Slot[];
}

/** Rows beside each other that belong together, with the words that say why. */
export interface ResultBand {
  readonly ids: readonly string[];
  readonly note: string;
}

interface ResultTableProps {
  readonly caption: string;
  /** The caption is for the ear only, where a heading above says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: { readonly rank?: string; readonly title: string; readonly value: string };
  readonly rows: readonly ResultRow[];
  /** The value of a full bar; without it the largest of the rows. */
  readonly maximum?: number;
  /** Only where the rows stand in the order of their ranks. */
  readonly bands?: readonly ResultBand[];
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

interface PartProps {
  readonly columns: ResultTableProps['columns'];
  readonly rows: readonly ResultRow[];
  readonly full: number;
  readonly most: number;
}

const Row = ({ row, columns, full, most }: Omit<PartProps, 'rows'> & { readonly row: ResultRow }) => (
  <tr className="border-b-[1.5px] border-line last:border-b-0">
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
      {row.basis !== undefined && <span className="block font-normal text-muted">{row.basis}</span>}
      {row.distribution !== undefined && <Distribution about={row.title} slots={row.distribution} most={most} />}
      <Bar share={full === 0 ? 0 : row.value / full} />
    </th>
    <td className={cx(CELL, NARROW, 'ps-4 text-end text-lg font-bold')}>{row.valueText}</td>
  </tr>
);

/** The rows in parts: those of a band together, all between two bands together. */
function inParts(
  rows: readonly ResultRow[],
  bands: readonly ResultBand[],
): { readonly band: ResultBand | null; readonly rows: readonly ResultRow[] }[] {
  const parts: { band: ResultBand | null; rows: ResultRow[] }[] = [];
  for (const row of rows) {
    const band = bands.find(({ ids }) => ids.includes(row.id)) ?? null;
    const last = parts.at(-1);
    if (last === undefined || last.band !== band) parts.push({ band, rows: [row] });
    else last.rows.push(row);
  }
  return parts;
}

/** A band has a thick line beside it and its words above it, as the head of its rows, so that it is seen and heard. */
const BAND = 'border-s-[5px] border-s-accent [&_td:first-child]:ps-3 [&_th:first-child]:ps-3';

const Body = ({ band, ...part }: PartProps & { readonly band: ResultBand | null }) => (
  <tbody className={cx('border-b-[1.5px] border-line last:border-b-0', band !== null && BAND)}>
    {band !== null && (
      <tr className="border-b-[1.5px] border-line">
        <th
          scope="rowgroup"
          colSpan={part.columns.rank === undefined ? 2 : 3}
          className="bg-sunken py-2 pe-2 text-start font-normal"
        >
          {band.note}
        </th>
      </tr>
    )}
    {part.rows.map((row) => (
      <Row key={row.id} row={row} columns={part.columns} full={part.full} most={part.most} />
    ))}
  </tbody>
);

/** Ranked results or a distribution: a plain table with a bar under each title; the number stands in text. The same on paper, on the screen and for the ear. */
export const ResultTable = ({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  maximum,
  bands = [],
}: ResultTableProps) => {
  const full = maximum ?? Math.max(0, ...rows.map((row) => row.value));
  const most = Math.max(0, ...rows.flatMap(({ distribution = [] }) => distribution.map(({ count }) => count)));
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
      {inParts(rows, bands).map((part) => (
        <Body key={part.rows[0]?.id} {...part} columns={columns} full={full} most={most} />
      ))}
    </table>
  );
};
