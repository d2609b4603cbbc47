import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { helpMarkSchema } from '../../domain/help-mark.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Seat: an own answer reads like this. */
export const changeIdeaSchema = z.strictObject({
  type: z.literal('changeIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
  text: z.string().max(LIMITS.wireText),
  explanation: z.string().max(LIMITS.wireText),
  /** As in `submitIdea`; null takes the mark away, absent leaves it as it is. */
  mark: helpMarkSchema.nullable().optional(),
});
export type ChangeIdea = z.infer<typeof changeIdeaSchema>;
