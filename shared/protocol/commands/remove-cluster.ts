import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the cluster is no more; its ideas are loose again. */
export const removeClusterSchema = z.strictObject({
  type: z.literal('removeCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
});
export type RemoveCluster = z.infer<typeof removeClusterSchema>;
