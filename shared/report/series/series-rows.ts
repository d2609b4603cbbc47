// The report of a series as flat rows, each of one kind: what its tables for spreadsheets are made of, so that they cannot say different things.
import { labelsOf } from '../labels.ts';
import type { ReportIdea } from '../report-model.ts';
import { seriesLabelsOf } from './series-labels.ts';
import type { ReportedPart, SeriesQuestion, SeriesReport } from './series-model.ts';

/** The columns, in order. `score` and what follows from it are shares of 0 to 1. */
export const SERIES_COLUMNS = [
  'kind',
  'questionNumber',
  'question',
  'method',
  'rank',
  'theme',
  'score',
  'voters',
  'raisedIn',
  'ofSessions',
  'rankBySession',
  'scoreBySession',
  'bestRank',
  'worstRank',
  'session',
  'place',
  'date',
  'group',
  'raised',
  'difference',
  'calledThere',
  'text',
  'explanation',
  'seeded',
  'reworded',
  'original',
  'questions',
  'seats',
  'standing',
] as const;
export type SeriesColumn = (typeof SERIES_COLUMNS)[number];

/** What a row is about; each is a sheet of the workbook too. */
export const SERIES_KINDS = ['combined', 'bySession', 'tooFew', 'answer', 'looseAnswer', 'bridge', 'session'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

export type SeriesRow = { readonly kind: SeriesKind } & {
  readonly [Column in Exclude<SeriesColumn, 'kind'>]?: string | number | null;
};

/** How a number that need not be whole is written. */
type Decimal = (value: number) => string | number;

/** All rows: what was found first, then the sessions beside each other, the words, what comes back, and who was there. */
export function seriesRows(series: SeriesReport, decimal: Decimal): SeriesRow[] {
  const { questions, bridges, sessions } = series;
  return [
    ...questions.flatMap((question) => question.parts.flatMap((part) => combinedRows(series, question, part, decimal))),
    ...questions.flatMap((question) => question.parts.flatMap((part) => sideBySide(series, question, part, decimal))),
    ...questions.flatMap((question) =>
      question.tooFew.map((id): SeriesRow => ({ kind: 'tooFew', ...asked(question), ...sessionOf(series, id) })),
    ),
    ...questions.flatMap((question) => answerRows(series, question)),
    ...bridges.map((bridge): SeriesRow => ({
      kind: 'bridge',
      theme: bridge.title,
      questions: bridge.questions.join(', '),
      raisedIn: bridge.sessions,
      ofSessions: sessions.length,
    })),
    ...sessions.map(({ sessionId, date, group, seats, isInterim }): SeriesRow => ({
      kind: 'session',
      ...sessionOf(series, sessionId),
      date,
      group,
      seats,
      standing: labelsOf(series.language).csv.standing[isInterim ? 'interim' : 'final'],
    })),
  ];
}

const asked = ({ questionNumber, title }: SeriesQuestion) => ({ questionNumber, question: title });

function sessionOf({ sessions }: SeriesReport, sessionId: string) {
  const session = sessions.find((each) => each.sessionId === sessionId);
  return { session: session?.title ?? '', place: session?.place ?? '' };
}

const shareOf = (value: number | null, decimal: Decimal) => (value === null ? null : decimal(value));

function combinedRows(
  series: SeriesReport,
  question: SeriesQuestion,
  part: ReportedPart,
  decimal: Decimal,
): SeriesRow[] {
  const method = labelsOf(series.language).methods[part.method.type];
  return part.themes.map((theme) => ({
    kind: 'combined',
    ...asked(question),
    method,
    rank: theme.rank,
    theme: theme.title,
    score: shareOf(theme.value, decimal),
    voters: part.voters,
    raisedIn: theme.raisedIn,
    ofSessions: part.sessionIds.length,
    rankBySession: theme.bySession.rank,
    scoreBySession: shareOf(theme.bySession.value, decimal),
    bestRank: theme.ranksWithoutOne?.best ?? null,
    worstRank: theme.ranksWithoutOne?.worst ?? null,
  }));
}

/** Every theme in every session, against the series as a whole. */
function sideBySide(series: SeriesReport, question: SeriesQuestion, part: ReportedPart, decimal: Decimal): SeriesRow[] {
  const method = labelsOf(series.language).methods[part.method.type];
  const { raisedYes, raisedNo } = seriesLabelsOf(series.language).table;
  return part.themes.flatMap((theme) =>
    theme.sessions.map(({ sessionId, wasRaised, value }) => ({
      kind: 'bySession' as const,
      ...asked(question),
      method,
      theme: theme.title,
      ...sessionOf(series, sessionId),
      raised: wasRaised ? raisedYes : raisedNo,
      score: shareOf(value, decimal),
      difference: value === null || theme.value === null ? null : decimal(value - theme.value),
    })),
  );
}

function answerRows(series: SeriesReport, question: SeriesQuestion): SeriesRow[] {
  const { words } = labelsOf(series.language);
  const answer = ({ text, explanation, seeded, reworded, original }: ReportIdea) => ({
    text,
    explanation,
    ...(seeded === true ? { seeded: words.seeded } : {}),
    ...(reworded === true ? { reworded: words.reworded } : {}),
    ...(original ? { original: [original.text, original.explanation].filter((part) => part !== '').join(' ') } : {}),
  });
  return [
    ...question.themes.flatMap((theme) =>
      theme.origins.flatMap(({ sessionId, title, answers }) =>
        answers.map((idea): SeriesRow => ({
          kind: 'answer',
          ...asked(question),
          theme: theme.title,
          ...sessionOf(series, sessionId),
          ...(title === theme.title ? {} : { calledThere: title }),
          ...answer(idea),
        })),
      ),
    ),
    ...question.loose.flatMap(({ sessionId, answers }) =>
      answers.map((idea): SeriesRow => ({
        kind: 'looseAnswer',
        ...asked(question),
        ...sessionOf(series, sessionId),
        ...answer(idea),
      })),
    ),
  ];
}
