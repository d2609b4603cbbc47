import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: the cluster has this title. */
export const renameClusterSchema = z.strictObject({
  type: z.literal('renameCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  title: z.string().max(LIMITS.wireText),
});
export type RenameCluster = z.infer<typeof renameClusterSchema>;
