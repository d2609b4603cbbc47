import { z } from 'zod';
import { roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { methodSchema } from '../../domain/voting/methods.ts';

/**
 * Facilitator: everybody has more to give in the open round: more dots, picks, places or pairs. Never less than before: whether that would
 * cut somebody's ballot is not to be known while the round is open, and a refusal that depended on it would tell.
 */
export const changeRoundSchema = z.strictObject({
  type: z.literal('changeRound'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
  method: methodSchema,
});
export type ChangeRound = z.infer<typeof changeRoundSchema>;
