import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: the cluster has this title. `was`: the title that the facilitator saw when they began to type; refused when a colleague gave it another meanwhile. */
export const renameClusterSchema = z.strictObject({
  type: z.literal('renameCluster'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  title: z.string().max(LIMITS.wireText),
  was: z.string().max(LIMITS.wireText).optional(),
});
export type RenameCluster = z.infer<typeof renameClusterSchema>;
