import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these answers stand by themselves again, in the cluster where they lay under another. */
export const partIdeasSchema = z.strictObject({
  type: z.literal('partIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
});
export type PartIdeas = z.infer<typeof partIdeasSchema>;
