import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: the cluster has this short explanation. `was`: as with `renameCluster`. */
export const explainClusterSchema = z.strictObject({
  type: z.literal('explainCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  explanation: z.string().max(LIMITS.wireText),
  was: z.string().max(LIMITS.wireText).optional(),
});
export type ExplainCluster = z.infer<typeof explainClusterSchema>;
