import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { titleOf, type Cell, type Column, type Table } from '../../../shared/report/document.ts';
import { printable } from '../../../shared/report/printable.ts';
import { cx } from '../../lib/cx.ts';
import { inOrder } from './outline.ts';
import { ReportText } from './report-words.tsx';
import { spokenRow } from './spoken-row.ts';

/** Tables of up to this many rows are not split over printed pages; longer ones would leave half a page blank. */
const KEEP_TOGETHER = 12;

/** Drawn, not coloured: so it is printed without "background colours" too. It only repeats the number beside it. */
const Bar = ({ share }: { readonly share: number }) => (
  <svg aria-hidden focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none">
    <rect width={(share * 100).toFixed(1)} height="10" fill="currentColor" />
  </svg>
);

interface CellProps {
  readonly cell: Cell;
  readonly kind: Column['kind'];
  /** The name of the column, to stand before the value where there is no room for columns. */
  readonly label: string;
  readonly isHeader: boolean;
}

const TableCell = ({ cell: { text, note, bar }, kind, label, isHeader }: CellProps) => {
  const small = note !== undefined && (
    <span className="report-small">
      <ReportText text={note} />
    </span>
  );
  if (isHeader)
    return (
      <th scope="row">
        <ReportText text={text} />
        {small}
      </th>
    );
  return (
    <td data-kind={kind} data-label={printable(label)}>
      {bar === undefined ? (
        <ReportText text={text} />
      ) : (
        <>
          <span>
            <ReportText text={text} />
          </span>
          <Bar share={bar} />
        </>
      )}
      {small}
    </td>
  );
};

/** Whether the content is wider than the box, now and when either changes size. */
function useIsWider(box: RefObject<HTMLElement | null>): boolean {
  const [isWider, setIsWider] = useState(false);
  const measure = useCallback(() => {
    const element = box.current;
    if (element !== null) setIsWider(element.scrollWidth > element.clientWidth);
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver !== 'function') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [box, measure]);
  return isWider;
}

/**
 * A table with its caption and the name of each row. Where it is wider than the page it scrolls in a box of its own, which then has a name and can be
 * reached by the keyboard; where it fits, that would only be one more stop.
 */
export const ReportTable = ({ caption, columns, rowHeader, rows }: Omit<Table, 'type'>) => {
  const captionId = useId();
  const box = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(box);
  return (
    <div
      ref={box}
      className={cx('report-scroll', rows.length <= KEEP_TOGETHER && 'report-keep')}
      {...(isWider ? { role: 'region', 'aria-labelledby': captionId, tabIndex: 0 } : {})}
    >
      <table>
        <caption id={captionId} data-spoken="">
          {printable(caption)}
        </caption>
        <thead>
          <tr>
            {inOrder(columns).map(({ key, item: column }) => (
              <th key={key} scope="col" data-kind={column.kind}>
                <ReportText text={[titleOf(column)]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows).map(({ key, item: cells }) => (
            <tr key={key} data-spoken={spokenRow({ columns, rowHeader }, cells)}>
              {inOrder(cells).map(({ key: place, item: cell }, index) => (
                <TableCell
                  key={place}
                  cell={cell}
                  kind={columns[index]?.kind ?? 'text'}
                  label={columns[index]?.title ?? ''}
                  isHeader={index === rowHeader}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
