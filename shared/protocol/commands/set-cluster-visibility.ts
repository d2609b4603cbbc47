import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { clustersVisibleToSchema } from '../../domain/vocabulary.ts';

/** Facilitator: who sees the clusters of the step. */
export const setClusterVisibilitySchema = z.strictObject({
  type: z.literal('setClusterVisibility'),
  stepId: stepIdSchema,
  to: clustersVisibleToSchema,
});
export type SetClusterVisibility = z.infer<typeof setClusterVisibilitySchema>;
