// Bodies about what a session lets others read: the sheet that people take home, and the report at a public address.
import { z } from 'zod';
import { LIMITS } from '../domain/limits.ts';

/** An address that an organiser chose: small letters, digits and single dashes between them. */
export const CHOSEN_ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const ADDRESS_LEAST = 4;
export const ADDRESS_MOST = 40;
/** Of either kind: chosen, or 128 random bits. Anything else has no page. */
export const ANY_ADDRESS = /^[\w-]{4,40}$/;

/** GET /api/sessions/:id/take-home (organiser, facilitator and co-facilitator). POST by the first two. */
export const takeHomeWordsSchema = z.strictObject({
  /** What happens with the outcome; empty for the words that promise nothing. */
  next: z.string().trim().max(LIMITS.takeHomeNext),
});
export type TakeHomeWords = z.infer<typeof takeHomeWordsSchema>;
// GET /api/sessions/:id/take-home.pdf for the same; GET /api/sessions/:id/take-home.json for everybody who was there too, once the session is closed.

/** POST /api/sessions/:id/publication (organiser): makes the report public as it is now. `address`: a chosen one, or null for one that nobody can guess. */
export const publishBodySchema = z.strictObject({
  address: z.string().min(ADDRESS_LEAST).max(ADDRESS_MOST).regex(CHOSEN_ADDRESS).nullable(),
});
export type PublishBody = z.infer<typeof publishBodySchema>;

/** GET, and the answer to POST and DELETE, of the same: what is public, or was last. */
export const publicationInfoSchema = z.strictObject({
  state: z.enum(['never', 'public', 'withdrawn']),
  /** Whole; empty for never. */
  url: z.string(),
  /** Where addresses of this server begin. */
  base: z.string(),
  /** The chosen part of it; null for one that nobody can guess. */
  chosen: z.string().nullable(),
  /** ISO time; null for never. */
  publishedAt: z.string().nullable(),
});
export type PublicationInfo = z.infer<typeof publicationInfoSchema>;
