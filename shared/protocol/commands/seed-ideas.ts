import { z } from 'zod';
import { entryIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/** Facilitator: these answers are put into the question beforehand. A long list comes in several of these, with one `importId`: one undo takes all of them back. */
export const seedIdeasSchema = z.strictObject({
  type: z.literal('seedIdeas'),
  stepId: stepIdSchema,
  importId: entryIdSchema,
  ideas: z
    .array(
      z.strictObject({
        ideaId: ideaIdSchema,
        text: z.string().max(LIMITS.wireText),
        explanation: z.string().max(LIMITS.wireText),
      }),
    )
    .min(1)
    .max(LIMITS.seedsPerBatch),
});
export type SeedIdeas = z.infer<typeof seedIdeasSchema>;
