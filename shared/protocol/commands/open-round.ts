import { z } from 'zod';
import { roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { methodSchema } from '../../domain/methods.ts';

/** Facilitator: voting on the clusters as they are now is open. */
export const openRoundSchema = z.strictObject({
  type: z.literal('openRound'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
  method: methodSchema,
});
export type OpenRound = z.infer<typeof openRoundSchema>;
