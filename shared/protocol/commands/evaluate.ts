import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { ratingSchema, recommendSchema } from '../../domain/evaluation.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Seat: the own evaluation reads like this; sending again replaces it. */
export const evaluateSchema = z.strictObject({
  type: z.literal('evaluate'),
  stepId: stepIdSchema,
  rating: ratingSchema.nullable(),
  recommend: recommendSchema.nullable(),
  remark: z.string().max(LIMITS.wireText),
});
export type Evaluate = z.infer<typeof evaluateSchema>;
