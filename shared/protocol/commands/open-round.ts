import { z } from 'zod';
import { candidateIdSchema, roundIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';
import { methodSchema } from '../../domain/voting/methods.ts';
import { secondGuessSchema } from '../../domain/voting/round.ts';
import { subjectSchema } from '../../domain/vocabulary.ts';

/** Facilitator: voting is open, on what the subject holds now (or, after an earlier round, on what that one was about). */
export const openRoundSchema = z.strictObject({
  type: z.literal('openRound'),
  stepId: stepIdSchema,
  roundId: roundIdSchema,
  method: methodSchema,
  /** `priorities` in a final vote, one of the other two in a question. */
  subject: subjectSchema,
  /** Only these; all when left out. */
  candidateIds: z.array(candidateIdSchema).min(1).max(LIMITS.candidatesPerRound).optional(),
  /** A closed round of this step: its candidates are voted on again, and the two are shown side by side. */
  follows: roundIdSchema.optional(),
  /** Two of the session's groups guess how the other votes. */
  secondGuess: secondGuessSchema.optional(),
});
export type OpenRound = z.infer<typeof openRoundSchema>;
