import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the cluster stands here in the order. */
export const moveClusterSchema = z.strictObject({
  type: z.literal('moveCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  /** The cluster it stands behind, or null for the first place. */
  after: clusterIdSchema.nullable(),
});
export type MoveCluster = z.infer<typeof moveClusterSchema>;
