import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { phaseSchema } from '../../domain/vocabulary.ts';

/** Facilitator: the step is in this phase. Going back loses nothing. */
export const setPhaseSchema = z.strictObject({
  type: z.literal('setPhase'),
  stepId: stepIdSchema,
  phase: phaseSchema,
});
export type SetPhase = z.infer<typeof setPhaseSchema>;
