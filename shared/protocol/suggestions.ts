// Suggestions for clustering, as a console gets them: computed on the server, proposed only, never done by themselves.
import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema } from '../kernel/ids.ts';

/** GET /api/sessions/:id/steps/:stepId/suggestions (facilitators). Ids only: the words stand in the view already. */
export const suggestionsSchema = z.strictObject({
  /** Piles among the loose answers, best first. */
  piles: z.array(
    z.strictObject({
      ideaIds: z.array(ideaIdSchema).min(2),
      /** Names to choose from, best first; may be empty. */
      names: z.array(z.string()),
    }),
  ),
  /** For loose answers: the clusters that they may belong to, best first, at most three. */
  places: z.array(z.strictObject({ ideaId: ideaIdSchema, clusterIds: z.array(clusterIdSchema).min(1).max(3) })),
  /** Answers that say nearly the same in nearly the same letters, most alike first. */
  duplicates: z.array(z.strictObject({ first: ideaIdSchema, second: ideaIdSchema })),
});
export type Suggestions = z.infer<typeof suggestionsSchema>;
