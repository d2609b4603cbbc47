import type { Cell, Column, Table } from '../../../shared/report/document.ts';
import { textOf } from './outline.ts';

/** A dash that stands for "no number", and an empty cell: nothing to say. */
const isSilent = (text: string): boolean => /^[–-]?$/.test(text.trim());

const said = (cell: Cell, column: Column | undefined, isHeader: boolean): string[] => {
  const text = textOf(cell.text);
  if (isSilent(text)) return [];
  return [isHeader || column === undefined ? text : `${column.title}: ${text}`];
};

/** A row of a table as somebody would say it: "Rang: 1, Een vast gezicht, Aandeel: 50%." The small lines of its cells come after it. */
export function spokenRow(
  { columns, rowHeader }: Pick<Table, 'columns' | 'rowHeader'>,
  cells: readonly Cell[],
): string {
  const line = cells.flatMap((cell, index) => said(cell, columns[index], index === rowHeader));
  const notes = cells.flatMap(({ note }) => (note === undefined ? [] : [textOf(note)]));
  return [`${line.join(', ')}.`, ...notes].join('\n');
}
