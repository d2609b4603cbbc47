import { z } from 'zod';
import { roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the open round does not count; its ballots are destroyed unread. */
export const voidRoundSchema = z.strictObject({
  type: z.literal('voidRound'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
});
export type VoidRound = z.infer<typeof voidRoundSchema>;
