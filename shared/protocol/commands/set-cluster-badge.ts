import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { clusterBadgeSchema } from '../../domain/cluster-badge.ts';

/** Facilitator: the cluster has this drawing (with a colour) beside its title, or none. */
export const setClusterBadgeSchema = z.strictObject({
  type: z.literal('setClusterBadge'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  badge: clusterBadgeSchema.nullable(),
});
export type SetClusterBadge = z.infer<typeof setClusterBadgeSchema>;
