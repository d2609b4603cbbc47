import { z } from 'zod';
import { epochSchema } from '../kernel/ids.ts';
import { audienceSchema } from '../domain/vocabulary.ts';
import { viewEventSchema } from './view-events.ts';

/**
 * What one audience learns in one tick. `from` is the revision it follows on; the new revision is `from + events.length`.
 * A frame whose `from` is not ours means that we missed something: ask for a welcome again.
 */
export const frameSchema = z.strictObject({
  audience: audienceSchema,
  epoch: epochSchema,
  from: z.int().min(0),
  events: z.array(viewEventSchema),
});
export type Frame = z.infer<typeof frameSchema>;

/** Where a browser is: resume answers the tail after it, or a snapshot. */
export const cursorSchema = z.strictObject({ audience: audienceSchema, epoch: epochSchema, rev: z.int().min(0) });
export type Cursor = z.infer<typeof cursorSchema>;

/** Every 5 s: the newest revision, so that a lost last frame is noticed. */
export const headSchema = cursorSchema;
export type Head = Cursor;
