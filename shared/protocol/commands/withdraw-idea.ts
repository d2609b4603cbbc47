import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Seat: an own answer is taken back. */
export const withdrawIdeaSchema = z.strictObject({
  type: z.literal('withdrawIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
});
export type WithdrawIdea = z.infer<typeof withdrawIdeaSchema>;
