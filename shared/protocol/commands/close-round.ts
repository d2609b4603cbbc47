import { z } from 'zod';
import { roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: voting ends and everybody sees the result. Cannot be undone. */
export const closeRoundSchema = z.strictObject({
  type: z.literal('closeRound'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
});
export type CloseRound = z.infer<typeof closeRoundSchema>;
