import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these answers are out of the trash again, where they were. */
export const restoreIdeasSchema = z.strictObject({
  type: z.literal('restoreIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
});
export type RestoreIdeas = z.infer<typeof restoreIdeasSchema>;
