import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';
import { verdictSchema } from '../../domain/member-check.ts';

/** Seat: this is what I say about where my own answer stands; saying it again replaces it. */
export const checkIdeaSchema = z.strictObject({
  type: z.literal('checkIdea'),
  stepId: stepIdSchema,
  ideaId: ideaIdSchema,
  /** The cluster that was looked at: a verdict is never about one that the owner has not seen. */
  clusterId: clusterIdSchema,
  verdict: verdictSchema,
  /** A few words of explanation, or empty. Not kept with `fits`. */
  words: z.string().max(LIMITS.wireText),
});
export type CheckIdea = z.infer<typeof checkIdeaSchema>;
