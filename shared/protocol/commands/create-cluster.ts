import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: a new cluster with these ideas in it. A title may be empty for now. Splitting a cluster is this, with some of its ideas. */
export const createClusterSchema = z.strictObject({
  type: z.literal('createCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  title: z.string().max(LIMITS.wireText),
  ideaIds: z.array(ideaIdSchema).max(LIMITS.ideasPerMove),
  /** The cluster it stands behind; absent for the last place, which is also where it comes when that cluster is gone. */
  after: clusterIdSchema.optional(),
});
export type CreateCluster = z.infer<typeof createClusterSchema>;
