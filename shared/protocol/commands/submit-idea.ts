import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { helpMarkSchema } from '../../domain/help-mark.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Seat: a new answer. The browser mints the id, so that a resend is the same answer. */
export const submitIdeaSchema = z.strictObject({
  type: z.literal('submitIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
  text: z.string().max(LIMITS.wireText),
  explanation: z.string().max(LIMITS.wireText),
  /** How a duo seat typed it. Refused where the session does not ask; left out where the seat is no duo seat (any more). */
  mark: helpMarkSchema.optional(),
  /** The writer was told that the name of the group may stand beside it. Without this it stays anonymous, whatever the step says when it arrives. */
  withGroup: z.literal(true).optional(),
});
export type SubmitIdea = z.infer<typeof submitIdeaSchema>;
