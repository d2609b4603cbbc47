import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these answers lie in the trash, with everything about them. */
export const trashIdeasSchema = z.strictObject({
  type: z.literal('trashIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
});
export type TrashIdeas = z.infer<typeof trashIdeasSchema>;
