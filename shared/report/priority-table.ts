// The priority list as a table for the clipboard: HTML for word processors, mail and spreadsheets, tabs for everything else.
import { guarded } from './formula-guard.ts';
import { languageTag, numberText, percentText } from './format.ts';
import type { ReportModel } from './report-model.ts';
import { prioritySheets, type SheetColumn } from './report-sheets.ts';

/** Both say the same; whoever pastes takes what they can hold. */
export type ClipboardTable = { readonly html: string; readonly text: string };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/**
 * The priorities of all questions as one table, numbers as the report writes them; null when there are none yet.
 * @param model a valid report model
 */
export function priorityTable(model: ReportModel): ClipboardTable | null {
  const { language } = model.session;
  const sheet = prioritySheets(model).find(({ id }) => id === 'priorities');
  if (sheet === undefined) return null;
  const written = (value: string | number | null, column: SheetColumn | undefined): string => {
    if (value === null) return '';
    if (typeof value === 'string') return guarded(value);
    return column?.kind === 'share' ? percentText(language, value) : numberText(language, value, 2);
  };
  const head = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((cells) => cells.map((value, index) => written(value, sheet.columns[index])));
  const lines = (name: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${name}>${escaped(cell).replaceAll('\n', '<br>')}</${name}>`).join('')}</tr>`;
  const html = `<table lang="${languageTag(language)}"><thead>${lines('th', head)}</thead><tbody>${rows
    .map((cells) => lines('td', cells))
    .join('')}</tbody></table>`;
  // A line end or a tab within a cell would be a new row or column wherever it is pasted.
  const text = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\t\n]+/g, ' ')).join('\t')).join('\n');
  return { html, text };
}
