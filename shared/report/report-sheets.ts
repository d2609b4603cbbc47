// The report as sheets of a workbook: the rows of the CSV report, each kind with the columns that it has, so that the two cannot differ.
import type { CsvColumn, CsvKind, SheetId } from './csv-columns.ts';
import type { Row } from './csv-row.ts';
import { dayText, momentText } from './format.ts';
import { editionLabelsOf } from './labels-edition.ts';
import { labelsOf, type ReportLabels } from './labels.ts';
import { printable } from './printable.ts';
import type { ReportModel } from './report-model.ts';
import { priorityRowsOf, reportRows } from './report-rows.ts';

/** `share`: 0 to 1, to show as per cents. */
export type SheetColumn = {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'share';
  readonly width: number;
};

/** One table. An empty cell is null. Texts are clean of what XML cannot hold, and otherwise as they were written. */
export type Sheet = {
  /** ASCII letters and `_`. */
  readonly id: string;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

type Plan = {
  readonly kinds: readonly CsvKind[];
  readonly columns: readonly CsvColumn[];
  /** Left out when no row has them. */
  readonly optional?: readonly CsvColumn[];
};

const QUESTION = ['questionNumber', 'step'] as const;
const VOTED = [
  'rank',
  'cluster',
  'clusterExplanation',
  'score',
  'scoreMeans',
  'share',
  'mean',
  'voters',
  'votes',
  'noOpinion',
] as const;

const PLANS: Readonly<Record<Exclude<SheetId, 'about'>, Plan>> = {
  priorities: {
    kinds: ['priority'],
    columns: [
      ...QUESTION,
      'rank',
      'cluster',
      'clusterExplanation',
      'score',
      'scoreMeans',
      'share',
      'voters',
      'number',
      'round',
      'method',
      'reference',
    ],
  },
  remarks: { kinds: ['introduction', 'comment'], columns: ['kind', ...QUESTION, 'text'] },
  answers: {
    kinds: ['idea', 'looseIdea'],
    columns: [
      ...QUESTION,
      'rank',
      'reference',
      'cluster',
      'text',
      'explanation',
      'group',
      'seeded',
      'reworded',
      'original',
    ],
    optional: ['group', 'seeded', 'reworded', 'original'],
  },
  results: { kinds: ['roundRow'], columns: [...QUESTION, 'round', 'method', ...VOTED] },
  groups: {
    kinds: ['groupRow'],
    columns: [...QUESTION, 'round', 'method', 'group', 'ballots', 'abstentions', ...VOTED],
  },
  guesses: {
    kinds: ['guessRow'],
    columns: [...QUESTION, 'round', 'group', 'cluster', 'score', 'scoreMeans', 'mean', 'votes'],
  },
  rounds: {
    kinds: ['round'],
    columns: [...QUESTION, 'round', 'method', 'present', 'ballots', 'abstentions', 'number', 'unused'],
    optional: ['unused'],
  },
  counts: {
    kinds: ['step', 'seats', 'paperSeats', 'helpMark', 'check', 'leftOut'],
    columns: ['kind', ...QUESTION, 'text', 'present', 'answered', 'number', 'share'],
    optional: ['text', 'share'],
  },
  evaluation: {
    kinds: ['evaluation', 'rating', 'recommend', 'remark'],
    columns: ['kind', 'step', 'text', 'number', 'mean'],
  },
};

const TEXTS: Partial<Record<CsvColumn, number>> = {
  kind: 30,
  step: 40,
  method: 20,
  group: 24,
  cluster: 36,
  clusterExplanation: 44,
  reference: 16,
  text: 60,
  explanation: 50,
  seeded: 16,
  reworded: 16,
  original: 50,
  scoreMeans: 24,
};
/** In characters; a number's column is as wide as its title needs, for the arrow of the filter stands beside it. */
const NUMBER_WIDTH = 14;

/** Numbers stay numbers, not rounded: a workbook counts on with them. */
const asIs = (value: number): number => value;

/** All sheets of a report that have something to tell, the priorities first. There is always the last one, about the session. */
export function reportSheets(model: ReportModel): Sheet[] {
  const labels = labelsOf(model.session.language);
  const rows = reportRows(model, asIs);
  const ids = Object.keys(PLANS) as (keyof typeof PLANS)[];
  return [...ids.flatMap((id) => planned(id, rows, labels)), about(model, labels)];
}

/** The priority list alone, and what session it is of. */
export function prioritySheets(model: ReportModel): Sheet[] {
  const labels = labelsOf(model.session.language);
  return [...planned('priorities', priorityRowsOf(model, asIs), labels), about(model, labels)];
}

function planned(id: keyof typeof PLANS, all: readonly Row[], labels: ReportLabels): Sheet[] {
  const { kinds, columns, optional = [] } = PLANS[id];
  const rows = all.filter(({ kind }) => kinds.includes(kind));
  // A table without a row is a damaged file to Excel.
  if (rows.length === 0) return [];
  const kept = columns.filter((column) => !optional.includes(column) || rows.some((row) => isFilled(row[column])));
  const valueOf = (row: Row, column: CsvColumn): string | number | null => {
    const value = column === 'kind' ? labels.csv.kinds[row.kind] : row[column];
    if (typeof value !== 'string') return value ?? null;
    return value === '' ? null : printable(value);
  };
  const columnOf = (column: CsvColumn): SheetColumn => ({
    title: labels.csv.columns[column],
    kind: TEXTS[column] !== undefined ? 'text' : column === 'share' ? 'share' : 'number',
    width: TEXTS[column] ?? NUMBER_WIDTH,
  });
  return [
    {
      id,
      name: labels.sheets.names[id],
      columns: kept.map(columnOf),
      rows: rows.map((row) => kept.map((column) => valueOf(row, column))),
    },
  ];
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function about({ edition, session, standing, generatedAt }: ReportModel, labels: ReportLabels): Sheet {
  const { columns } = labels.csv;
  const texts = editionLabelsOf(session.language);
  const moment = momentText(session.language, generatedAt);
  const lines: [string, string][] = [
    [columns.session, session.title],
    [columns.place, session.place],
    [columns.date, session.date === '' ? '' : dayText(session.language, session.date)],
    [columns.standing, standing === 'final' ? labels.closed(moment) : labels.interim(moment)],
    ...(edition === undefined ? [] : [[texts.forWhom, texts.audience[edition.audience]] as [string, string]]),
  ];
  return {
    id: 'about',
    name: labels.sheets.names.about,
    columns: [
      { title: labels.sheets.item, kind: 'text', width: 24 },
      { title: labels.sheets.value, kind: 'text', width: 80 },
    ],
    rows: lines.map(([item, value]) => [item, value === '' ? null : printable(value)]),
  };
}
