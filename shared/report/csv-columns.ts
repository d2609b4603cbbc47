// The columns and the kinds of row of the report as a table (CSV), and the sheets of a workbook (XLSX), in order. Their names are labels.
export const CSV_COLUMNS = [
  'kind',
  'questionNumber',
  'step',
  'round',
  'method',
  'group',
  'rank',
  'cluster',
  'clusterExplanation',
  'text',
  'explanation',
  'seeded',
  'reworded',
  'original',
  'score',
  'scoreMeans',
  'share',
  'voters',
  'votes',
  'noOpinion',
  'ballots',
  'abstentions',
  'unused',
  'present',
  'answered',
  'number',
  'mean',
  'session',
  'place',
  'date',
  'standing',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** What a row is about: the first column, to filter by. */
export const CSV_KINDS = [
  'priority',
  'idea',
  'looseIdea',
  'round',
  'roundRow',
  'groupRow',
  'guessRow',
  'step',
  'seats',
  'paperSeats',
  'helpMark',
  'check',
  'leftOut',
  'evaluation',
  'rating',
  'recommend',
  'remark',
] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

/** The sheets of the report as a workbook. */
export const SHEET_IDS = [
  'priorities',
  'answers',
  'results',
  'groups',
  'guesses',
  'rounds',
  'counts',
  'evaluation',
  'about',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];
