import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { anonymitySchema } from '../../domain/vocabulary.ts';

/**
 * Facilitator: this stands beside the answers of the step. Back to nothing is always possible, and for all of them; the name of a group only while
 * nobody wrote.
 */
export const setAnonymitySchema = z.strictObject({
  type: z.literal('setAnonymity'),
  stepId: stepIdSchema,
  to: anonymitySchema,
});
export type SetAnonymity = z.infer<typeof setAnonymitySchema>;
