import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: a new cluster at the end of the list, with these ideas in it. A title may be empty for now. */
export const createClusterSchema = z.strictObject({
  type: z.literal('createCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  title: z.string().max(LIMITS.wireText),
  ideaIds: z.array(ideaIdSchema).max(LIMITS.ideasPerMove),
});
export type CreateCluster = z.infer<typeof createClusterSchema>;
