// The columns and the kinds of row of the CSV report, in the order in which they stand there. Their names are labels.
export const CSV_COLUMNS = [
  'kind',
  'questionNumber',
  'step',
  'round',
  'rank',
  'cluster',
  'clusterExplanation',
  'text',
  'explanation',
  'points',
  'share',
  'voters',
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
  'step',
  'check',
  'evaluation',
  'rating',
  'recommend',
  'remark',
] as const;
export type CsvKind = (typeof CSV_KINDS)[number];
