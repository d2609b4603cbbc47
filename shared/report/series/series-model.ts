// Several sessions as one report, as data: what every format of a combined report is rendered from, and itself the JSON export.
// The texts and numbers are those of the reports of the sessions; nothing in here comes from anywhere else.
import { z } from 'zod';
import { methodSchema } from '../../domain/voting/methods.ts';
import { languageSchema } from '../../domain/vocabulary.ts';
import { reportIdeaSchema } from '../report-model.ts';

const share = z.number().min(0).max(1).nullable();
const rank = z.int().min(1).nullable();

/** Where a theme stands in one session. `value` is null where nobody was asked about it, or nobody judged it. */
const inSessionSchema = z.strictObject({ sessionId: z.string(), wasRaised: z.boolean(), value: share });

export const combinedThemeSchema = z.strictObject({
  themeKey: z.string(),
  title: z.string(),
  /** Shared ranks, weighted by participants; null without a score. */
  rank,
  /** Weighted by participants, 0 to 1. */
  value: share,
  /** The same with every session weighing as much. */
  bySession: z.strictObject({ rank, value: share }),
  /** In how many of the sessions of this part the theme was there. */
  raisedIn: z.int().min(0),
  /** Best and worst rank when one session is left out; null where there are too few. */
  ranksWithoutOne: z.strictObject({ best: z.int().min(1), worst: z.int().min(1) }).nullable(),
  /** In the order of the sessions of the part. */
  sessions: z.array(inSessionSchema),
});
export type ReportedTheme = z.infer<typeof combinedThemeSchema>;

export const combinedPartSchema = z.strictObject({
  method: methodSchema,
  sessionIds: z.array(z.string()).min(1),
  /** Ballots that chose something, over these sessions. */
  voters: z.int().min(1),
  /** Whether the order by participants and the one by session differ. */
  ordersDiffer: z.boolean(),
  /** By rank. */
  themes: z.array(combinedThemeSchema),
});
export type ReportedPart = z.infer<typeof combinedPartSchema>;

/** A theme with where it came from, and the words under it. */
export const bookThemeSchema = z.strictObject({
  themeKey: z.string(),
  title: z.string(),
  origins: z
    .array(z.strictObject({ sessionId: z.string(), title: z.string(), answers: z.array(reportIdeaSchema) }))
    .min(1),
});

export const seriesQuestionSchema = z.strictObject({
  questionNumber: z.int().min(1),
  title: z.string(),
  /** The sessions that had this question, in the order of the series. */
  sessionIds: z.array(z.string()).min(1),
  themes: z.array(bookThemeSchema),
  /** Answers that stand in no theme, of the sessions that have any. */
  loose: z.array(z.strictObject({ sessionId: z.string(), answers: z.array(reportIdeaSchema).min(1) })),
  /** One for each kind of method; none when nothing was voted. */
  parts: z.array(combinedPartSchema),
  /** Sessions that voted on it with fewer than k ballots that chose something: those votes count in nothing here. */
  tooFew: z.array(z.string()),
});
export type SeriesQuestion = z.infer<typeof seriesQuestionSchema>;

export const seriesReportSchema = z.strictObject({
  format: z.literal('versnelling-series-report'),
  version: z.literal(1),
  /** ISO time, UTC. */
  generatedAt: z.iso.datetime(),
  title: z.string(),
  language: languageSchema,
  /** A session counts in a question from this many ballots on: the highest that one of the sessions asks for. */
  k: z.int().min(1),
  sessions: z.array(
    z.strictObject({
      sessionId: z.string(),
      title: z.string(),
      place: z.string(),
      date: z.string(),
      /** Who they were, in the organiser's words; empty for none. */
      group: z.string(),
      seats: z.int().min(0),
      /** Not closed yet: its numbers may still change. */
      isInterim: z.boolean(),
    }),
  ),
  questions: z.array(seriesQuestionSchema),
  /** Names that return in more than one question or session; those in most questions first. */
  bridges: z.array(
    z.strictObject({ title: z.string(), questions: z.array(z.int().min(1)).min(1), sessions: z.int().min(1) }),
  ),
});
export type SeriesReport = z.infer<typeof seriesReportSchema>;
