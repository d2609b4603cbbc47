import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these ideas are in this cluster, in the order named. */
export const moveIdeasSchema = z.strictObject({
  type: z.literal('moveIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
  /** The cluster they go to, or null to make them loose. */
  to: clusterIdSchema.nullable(),
  /** The idea they stand behind in that cluster; null for the first place, absent for the last. */
  after: ideaIdSchema.nullable().optional(),
});
export type MoveIdeas = z.infer<typeof moveIdeasSchema>;
