// Bodies of the HTTP interface about series of sessions, for organisers.
import { z } from 'zod';
import { designSchema } from '../domain/design.ts';
import { LIMITS } from '../domain/limits.ts';
import { themeDecisionSchema } from '../domain/series/decisions.ts';
import { languageSchema, sessionStateSchema } from '../domain/vocabulary.ts';
import { decisionIdSchema, seriesIdSchema, sessionIdSchema } from '../kernel/ids.ts';

const title = z.string().trim().min(1).max(LIMITS.sessionTitle);

/** GET /api/series → list; POST /api/series answers a whole one (`seriesDocument`). */
export const seriesListItemSchema = z.strictObject({
  seriesId: seriesIdSchema,
  title: z.string(),
  language: languageSchema,
  sessions: z.int().min(0),
  /** Of those, sessions whose report is in the series. */
  kept: z.int().min(0),
});
export type SeriesListItem = z.infer<typeof seriesListItemSchema>;

/** POST /api/series. The language is that of the design. */
export const newSeriesBodySchema = z.strictObject({ title, design: designSchema });
export type NewSeriesBody = z.input<typeof newSeriesBodySchema>;

/** POST /api/series/:id/design: what new sessions get from now on. */
export const seriesDesignBodySchema = z.strictObject({ design: designSchema });
export type SeriesDesignBody = z.input<typeof seriesDesignBodySchema>;

const named = z.string();
const methodType = z.string().nullable();
/** See shared/domain/series/compare-designs.ts. */
export const designChangeSchema = z.union([
  z.strictObject({ type: z.enum(['added', 'removed', 'voteAdded', 'voteRemoved']), title: named }),
  z.strictObject({ type: z.literal('reworded'), from: named, title: named }),
  z.strictObject({ type: z.literal('method'), title: named, from: methodType, to: methodType }),
]);

/** POST /api/series/:id/sessions: a session with the design of the series. */
export const newSeriesSessionBodySchema = z.strictObject({
  title,
  place: z.string().trim().max(LIMITS.place).default(''),
  /** ISO date, or empty. */
  date: z.union([z.iso.date(), z.literal('')]).default(''),
  /** Who they are ("cliënten"); empty for none. */
  group: z.string().trim().max(LIMITS.groupName).default(''),
  retentionDays: z.int().min(0).max(LIMITS.retentionDaysMax).default(LIMITS.retentionDaysDefault),
});
export type NewSeriesSessionBody = z.input<typeof newSeriesSessionBodySchema>;

export const seriesSessionSchema = z.strictObject({
  sessionId: sessionIdSchema,
  /** `import`: it ran elsewhere, and only its report came in. */
  source: z.enum(['here', 'import']),
  /** Of the design; null when it came from elsewhere. */
  version: z.int().min(1).nullable(),
  title: z.string(),
  place: z.string(),
  date: z.string(),
  group: z.string(),
  /** Null when there is no session here (any more). */
  state: sessionStateSchema.nullable(),
  /** When its report came into the series, ISO time; null before that. */
  keptAt: z.string().nullable(),
});
export type SeriesSessionItem = z.infer<typeof seriesSessionSchema>;

export const seriesVersionSchema = z.strictObject({
  version: z.int().min(1),
  madeAt: z.string(),
  title: z.string(),
  questions: z.array(z.string()),
  /** What cannot be put together with sessions of the version before. */
  changes: z.array(designChangeSchema),
});
export type SeriesVersion = z.infer<typeof seriesVersionSchema>;

/** GET /api/series/:id, and the answer to whatever changes it. */
export const seriesDocumentSchema = z.strictObject({
  seriesId: seriesIdSchema,
  title: z.string(),
  language: languageSchema,
  /** Oldest first. */
  versions: z.array(seriesVersionSchema).min(1),
  sessions: z.array(seriesSessionSchema),
});
export type SeriesDocument = z.infer<typeof seriesDocumentSchema>;

/** POST /api/series/:id/keep: takes the reports of these closed sessions into the series, in the place of what was there of them. */
export const keepReportsBodySchema = z.strictObject({
  sessionIds: z.array(sessionIdSchema).min(1).max(LIMITS.sessionsPerSeries),
});
export type KeepReportsBody = z.infer<typeof keepReportsBodySchema>;

/**
 * PUT /api/series/:id/import with the JSON export of a session as the body (`application/octet-stream`) answers the document. A file that cannot come in is
 * refused with `badInput` and one problem: `message` is one of these, `path` is where in the file.
 */
export const IMPORT_TROUBLES = [
  'notJson',
  'design',
  'seriesReport',
  'otherFile',
  'otherVersion',
  'otherLanguage',
  'noQuestions',
  'damaged',
  'duplicate',
] as const;
export type ImportTrouble = (typeof IMPORT_TROUBLES)[number];

export const bookThemeSchema = z.strictObject({
  themeKey: z.string(),
  title: z.string(),
  origins: z.array(
    z.strictObject({
      sessionId: sessionIdSchema,
      clusterId: z.string(),
      /** As it is called in that session. */
      title: z.string(),
      answers: z.int().min(0),
      /** The first few answers. */
      examples: z.array(z.string()),
    }),
  ),
});
export type SeriesBookTheme = z.infer<typeof bookThemeSchema>;

export const bookQuestionSchema = z.strictObject({
  /** See `questionKey`. */
  question: z.string(),
  questionNumber: z.int().min(1),
  title: z.string(),
  themes: z.array(bookThemeSchema),
  /** Themes that look alike, by their keys; those most alike first. Nothing happens until somebody decides. */
  proposals: z.array(z.strictObject({ one: z.string(), other: z.string() })),
  /** Oldest first. */
  decisions: z.array(themeDecisionSchema),
});
export type SeriesBookQuestion = z.infer<typeof bookQuestionSchema>;

/** GET /api/series/:id/book, and the answer to a decision. */
export const seriesBookSchema = z.strictObject({
  title: z.string(),
  language: languageSchema,
  sessions: z.array(seriesSessionSchema.pick({ sessionId: true, title: true, place: true })),
  questions: z.array(bookQuestionSchema),
  /** False when the comparing failed: there may be more that look alike. */
  hasProposals: z.boolean(),
});
export type SeriesBook = z.infer<typeof seriesBookSchema>;

const themeKey = z.string().min(1).max(700);
/** POST /api/series/:id/book: what two themes of a question are to each other, or that the theme of one session is another one than its name says. */
export const decideThemesBodySchema = z.strictObject({
  question: z.string().min(1).max(700),
  decide: z.discriminatedUnion('kind', [
    /** The name of `into` stays. */
    z.strictObject({ kind: z.literal('same'), from: themeKey, into: themeKey }),
    z.strictObject({ kind: z.literal('different'), from: themeKey, into: themeKey }),
    z.strictObject({ kind: z.literal('apart'), sessionId: sessionIdSchema, clusterId: z.string().min(1).max(60) }),
  ]),
});
export type DecideThemesBody = z.infer<typeof decideThemesBodySchema>;
/** POST /api/series/:id/book/undo: as if it had not been decided; what was decided after it stays. */
export const undoDecisionBodySchema = z.strictObject({ decisionId: decisionIdSchema });
export type UndoDecisionBody = z.infer<typeof undoDecisionBodySchema>;

// GET /api/series/:id/report.:format has the combined report in each of REPORT_FORMATS.
