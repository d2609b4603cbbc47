import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: nobody but their writers and the facilitators sees these answers. Out of the inbox: set aside. */
export const hideIdeasSchema = z.strictObject({
  type: z.literal('hideIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
});
export type HideIdeas = z.infer<typeof hideIdeasSchema>;
