import { z } from 'zod';
import { roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { choiceSchema, guessSchema } from '../../domain/voting/choice.ts';

/**
 * Seat: the own ballot reads like this. Not a fact: it goes to the ballot box, leaves no receipt, and its key is its idempotency:
 * a ballot with a `rev` that is not higher than the one kept changes nothing.
 */
export const castBallotSchema = z.strictObject({
  type: z.literal('castBallot'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
  choice: choiceSchema,
  /** In a round with a second guess, from a seat of one of its two groups; else null. */
  guess: guessSchema.nullable(),
  /** Counts up with every change of this seat's ballot, across its devices. */
  rev: z.int().min(1),
});
export type CastBallot = z.infer<typeof castBallotSchema>;
