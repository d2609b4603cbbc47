// The report as one flat table: one header row and one kind of thing per row, so that a filter on the first column gives a clean list. The
// session stands on every row, so that the files of several sessions can be pasted under one another. Two dialects:
// - `dutch` opens in a Dutch Excel by a double click: UTF-8 with a byte order mark, `;`, CRLF, the decimal sign of the report's language;
// - `plain` is for other programs: UTF-8 without a mark, `,`, CRLF, a decimal point (RFC 4180).
import Papa from 'papaparse';
import type { Language } from '../domain/vocabulary.ts';
import { CSV_COLUMNS } from './csv-columns.ts';
import type { Decimal, Row } from './csv-row.ts';
import { momentText } from './format.ts';
import { FORMULA } from './formula-guard.ts';
import { labelsOf } from './labels.ts';
import { printable } from './printable.ts';
import type { ReportModel } from './report-model.ts';
import { priorityRowsOf, reportRows } from './report-rows.ts';

export type CsvDialect = 'dutch' | 'plain';

/**
 * Renders the report as CSV text; the Dutch dialect with its byte order mark.
 * @param model a valid report model
 */
export const renderCsv = (model: ReportModel, dialect: CsvDialect = 'dutch'): string =>
  csvOf(model, reportRows(model, decimalIn(model.session.language, dialect)), dialect);

/** The priority list alone, with the same columns as the whole report. */
export const renderPrioritiesCsv = (model: ReportModel): string =>
  csvOf(model, priorityRowsOf(model, decimalIn(model.session.language, 'dutch')), 'dutch');

/** How a number that need not be whole is written in a dialect, with four decimals at most. */
export const decimalIn =
  (language: Language, dialect: CsvDialect): Decimal =>
  (value) => {
    const text = String(Number(value.toFixed(4)));
    return language === 'nl' && dialect === 'dutch' ? text.replace('.', ',') : text;
  };

function csvOf(model: ReportModel, rows: readonly Row[], dialect: CsvDialect): string {
  const labels = labelsOf(model.session.language);
  const standing =
    model.standing === 'final'
      ? labels.csv.standing.final
      : `${labels.csv.standing.interim}, ${labels.csv.asOf(momentText(model.session.language, model.generatedAt))}`;
  const { title: session, place, date } = model.session;
  const everywhere = { session, place, date, standing };
  const lines = rows.map((row) => {
    const full = { ...row, kind: labels.csv.kinds[row.kind], ...everywhere };
    return CSV_COLUMNS.map((column) => {
      const value = full[column] ?? '';
      return typeof value === 'string' ? printable(value) : value;
    });
  });
  return csvText(
    CSV_COLUMNS.map((column) => labels.csv.columns[column]),
    lines,
    dialect,
  );
}

/** A table as CSV text, with its guard against formulas. @param lines printable texts and numbers, a cell for each field */
export function csvText(
  fields: readonly string[],
  lines: readonly (readonly (string | number)[])[],
  dialect: CsvDialect,
): string {
  const delimiter = dialect === 'dutch' ? ';' : ',';
  const text = Papa.unparse(
    { fields: [...fields], data: lines.map((line) => [...line]) },
    { delimiter, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `${dialect === 'dutch' ? '\uFEFF' : ''}${text}\r\n`;
}
