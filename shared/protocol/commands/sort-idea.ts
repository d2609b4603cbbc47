import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Seat: I would put this answer with this cluster; saying it again replaces it. */
export const sortIdeaSchema = z.strictObject({
  type: z.literal('sortIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
  /** Null: with none of these. */
  clusterId: clusterIdSchema.nullable(),
});
export type SortIdea = z.infer<typeof sortIdeaSchema>;
