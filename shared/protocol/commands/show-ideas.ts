import { z } from 'zod';
import { ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: the group may see these answers: approved out of the inbox, or shown again. */
export const showIdeasSchema = z.strictObject({
  type: z.literal('showIdeas'),
  stepId: stepIdSchema,
  /** With the edition that was read: nobody shows words that the writer changed meanwhile. */
  ideas: z
    .array(z.strictObject({ ideaId: ideaIdSchema, edition: z.int().min(0) }))
    .min(1)
    .max(LIMITS.ideasPerJudgement),
});
export type ShowIdeas = z.infer<typeof showIdeasSchema>;
