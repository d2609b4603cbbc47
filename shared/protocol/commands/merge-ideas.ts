import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these answers say the same as that one. They lie under it from now on, every one in its own words. */
export const mergeIdeasSchema = z.strictObject({
  type: z.literal('mergeIdeas'),
  stepId: stepIdSchema,
  ideaIds: z.array(ideaIdSchema).min(1).max(LIMITS.ideasPerMove),
  /** The answer that is shown for all of them; it stays where it stands. */
  into: ideaIdSchema,
});
export type MergeIdeas = z.infer<typeof mergeIdeasSchema>;
