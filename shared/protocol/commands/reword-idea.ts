import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: the group reads an answer like this. The writer's own words are kept as they are. */
export const rewordIdeaSchema = z.strictObject({
  type: z.literal('rewordIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
  /** The edition of the writer's words that this was made from. */
  edition: z.int().min(0),
  /** Null: in the writer's own words again. */
  wording: z
    .strictObject({ text: z.string().max(LIMITS.wireText), explanation: z.string().max(LIMITS.wireText) })
    .nullable(),
});
export type RewordIdea = z.infer<typeof rewordIdeaSchema>;
