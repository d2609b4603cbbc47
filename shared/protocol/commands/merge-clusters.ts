import { z } from 'zod';
import { clusterIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: these two clusters are one, under the title of the second (or of the first, when that has none). */
export const mergeClustersSchema = z.strictObject({
  type: z.literal('mergeClusters'),
  stepId: stepIdSchema,
  clusterId: clusterIdSchema,
  /** The one that stays; the answers of the other come behind its own. */
  into: clusterIdSchema,
});
export type MergeClusters = z.infer<typeof mergeClustersSchema>;
