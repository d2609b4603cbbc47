import type { ReactNode } from 'react';
import { cx } from '../../lib/cx.ts';

export interface FactRow {
  readonly id: string;
  readonly title: ReactNode;
  readonly cells: readonly ReactNode[];
}

/** The part of a long table that is on the screen now. */
export interface TablePage {
  readonly from: number;
  /** How many rows there is room for. */
  readonly fits: number;
}
export const WHOLE: TablePage = { from: 0, fits: Infinity };

interface FactTableProps {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The name of the first column, and of those of the cells. */
  readonly head: readonly [first: string, ...cells: string[]];
  readonly rows: readonly FactRow[];
  /** Rows from this one on keep their room and are not seen: the screen never scrolls. */
  readonly fits?: number;
}

// Few columns fit on a telephone with letters of the usual size, many only on a desk. Else each row is a block, with the names of the columns before the values.
const FEW = {
  block: '@max-[19rem]:block',
  away: '@max-[19rem]:hidden',
  label: 'hidden @max-[19rem]:inline',
  start: '@max-[19rem]:text-start @max-[19rem]:ps-0',
};
const MANY = {
  block: '@max-[32rem]:block',
  away: '@max-[32rem]:hidden',
  label: 'hidden @max-[32rem]:inline',
  start: '@max-[32rem]:text-start @max-[32rem]:ps-0',
};
const FEW_CELLS = 3;

/** A plain table of names and values: the same data as a picture beside it. */
export const FactTable = ({ caption, isCaptionHidden = false, head, rows, fits = Infinity }: FactTableProps) => {
  const [first, ...names] = head;
  const size = names.length > FEW_CELLS ? MANY : FEW;
  return (
    <div className="@container">
      <table className={cx('w-full border-collapse text-start', size.block)}>
        <caption className={cx(isCaptionHidden ? 'sr-only' : 'pb-1 text-start font-bold', size.block)}>
          {caption}
        </caption>
        <thead className={size.away}>
          <tr className="border-b-[1.5px] border-line text-muted">
            <th scope="col" className="py-1.5 text-start align-bottom font-normal">
              {first}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="py-1.5 ps-4 text-end align-bottom font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={size.block}>
          {rows.map((row, place) => (
            <tr
              key={row.id}
              data-fit=""
              className={cx('border-b-[1.5px] border-line last:border-b-0', size.block, place >= fits && 'invisible')}
            >
              <th
                scope="row"
                className={cx('py-1.5 text-start align-top font-bold [overflow-wrap:anywhere]', size.block)}
              >
                {row.title}
              </th>
              {row.cells.map((cell, index) => (
                <td
                  key={names[index] ?? index}
                  className={cx('py-1.5 ps-4 text-end align-top', size.block, size.start)}
                >
                  <span className={cx('text-muted', size.label)}>{names[index]}: </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
