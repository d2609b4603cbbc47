// Versions of a session's report: what was chosen and handed on, kept as it was.
import { z } from 'zod';
import { reportVersionIdSchema } from '../kernel/ids.ts';
import { audienceSchema } from './choices/parts.ts';
import { reportChoicesSchema } from './report-choices.ts';

/** Characters, and versions of one session. */
export const LONGEST_VERSION_NAME = 120;
export const MOST_VERSIONS = 50;

/** POST /api/sessions/:id/report-versions: makes one of the report as it stands now. */
export const newReportVersionBodySchema = z.strictObject({
  name: z.string().trim().min(1).max(LONGEST_VERSION_NAME),
  choices: reportChoicesSchema,
});
export type NewReportVersionBody = z.infer<typeof newReportVersionBodySchema>;

/**
 * GET /api/sessions/:id/report-versions: the newest first. DELETE …/:versionId takes one away. GET …/:versionId/report.:format gives it as a file,
 * …/choices what was chosen.
 */
export const reportVersionItemSchema = z.strictObject({
  versionId: reportVersionIdSchema,
  name: z.string(),
  audience: audienceSchema,
  /** ISO time, UTC. */
  madeAt: z.iso.datetime(),
  standing: z.enum(['interim', 'final']),
  /** The place in the log of the session that it rests on. */
  revision: z.int().min(0),
});
export type ReportVersionItem = z.infer<typeof reportVersionItemSchema>;
