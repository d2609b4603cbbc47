// The report of a series for spreadsheets: as sheets of a workbook (XLSX) and as one flat table (CSV), from the same rows.
import { momentText } from '../format.ts';
import { printable } from '../printable.ts';
import { csvText, decimalIn, type CsvDialect } from '../render-csv.ts';
import type { Sheet, SheetColumn } from '../report-sheets.ts';
import { seriesLabelsOf } from './series-labels.ts';
import type { SeriesReport } from './series-model.ts';
import { SERIES_COLUMNS, seriesRows, type SeriesColumn, type SeriesKind, type SeriesRow } from './series-rows.ts';

const QUESTION = ['questionNumber', 'question'] as const;
const SESSION = ['session', 'place'] as const;
const ANSWER = ['text', 'explanation', 'seeded', 'reworded', 'original'] as const;

type Plan = { readonly id: string; readonly kinds: readonly SeriesKind[]; readonly columns: readonly SeriesColumn[] };

const PLANS: readonly Plan[] = [
  {
    id: 'combined',
    kinds: ['combined'],
    columns: [
      ...QUESTION,
      'rank',
      'theme',
      'score',
      'raisedIn',
      'ofSessions',
      'rankBySession',
      'scoreBySession',
      'bestRank',
      'worstRank',
      'voters',
      'method',
    ],
  },
  {
    id: 'bySession',
    kinds: ['bySession'],
    columns: [...QUESTION, 'theme', ...SESSION, 'raised', 'score', 'difference', 'method'],
  },
  { id: 'tooFew', kinds: ['tooFew'], columns: [...QUESTION, ...SESSION] },
  {
    id: 'answer',
    kinds: ['answer', 'looseAnswer'],
    columns: [...QUESTION, 'theme', ...SESSION, 'calledThere', ...ANSWER],
  },
  { id: 'bridge', kinds: ['bridge'], columns: ['theme', 'questions', 'raisedIn', 'ofSessions'] },
  { id: 'session', kinds: ['session'], columns: [...SESSION, 'date', 'group', 'seats', 'standing'] },
];

/** In characters. What is not here is a number. */
const TEXTS: Partial<Record<SeriesColumn, number>> = {
  question: 40,
  method: 20,
  theme: 36,
  session: 30,
  place: 24,
  date: 14,
  group: 20,
  raised: 12,
  calledThere: 30,
  text: 60,
  explanation: 50,
  seeded: 16,
  reworded: 16,
  original: 50,
  questions: 16,
  standing: 20,
};
const SHARES: readonly SeriesColumn[] = ['score', 'scoreBySession', 'difference'];
const NUMBER_WIDTH = 14;

const asIs = (value: number): number => value;

/** The sheets that have something to tell, and last one about the series. Columns without anything in them are left out. */
export function seriesSheets(series: SeriesReport): Sheet[] {
  const { table, made } = seriesLabelsOf(series.language);
  const rows = seriesRows(series, asIs);
  const columnOf = (column: SeriesColumn): SheetColumn => ({
    title: table.columns[column],
    kind: TEXTS[column] !== undefined ? 'text' : SHARES.includes(column) ? 'share' : 'number',
    width: TEXTS[column] ?? NUMBER_WIDTH,
  });
  const planned = PLANS.flatMap(({ id, kinds, columns }): Sheet[] => {
    const own = rows.filter(({ kind }) => kinds.includes(kind));
    // A table without a row is a damaged file to Excel.
    if (own.length === 0) return [];
    const kept = columns.filter((column) => own.some((row) => valueOf(row, column) !== null));
    return [
      {
        id: `series_${id}`,
        name: table.sheets[id as keyof typeof table.sheets],
        columns: kept.map(columnOf),
        rows: own.map((row) => kept.map((column) => valueOf(row, column))),
      },
    ];
  });
  return [
    ...planned,
    {
      id: 'series_about',
      name: table.sheets.about,
      columns: [
        { title: table.item, kind: 'text', width: 24 },
        { title: table.value, kind: 'text', width: 80 },
      ],
      rows: [
        [table.series, printable(series.title) || null],
        [table.columns.standing, made(momentText(series.language, series.generatedAt))],
      ],
    },
  ];
}

function valueOf(row: SeriesRow, column: Exclude<SeriesColumn, 'kind'> | 'kind'): string | number | null {
  const value = column === 'kind' ? row.kind : row[column];
  if (typeof value !== 'string') return value ?? null;
  return value === '' ? null : printable(value);
}

/** One flat table with every kind of row; the series stands on every row. Dialects as in render-csv.ts. */
export function renderSeriesCsv(series: SeriesReport, dialect: CsvDialect = 'dutch'): string {
  const { table } = seriesLabelsOf(series.language);
  const rows = seriesRows(series, decimalIn(series.language, dialect));
  const lines = rows.map((row) => [
    ...SERIES_COLUMNS.map((column) => (column === 'kind' ? table.kinds[row.kind] : (valueOf(row, column) ?? ''))),
    printable(series.title),
  ]);
  return csvText([...SERIES_COLUMNS.map((column) => table.columns[column]), table.series], lines, dialect);
}
