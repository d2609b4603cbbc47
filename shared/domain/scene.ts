// What the facilitator lets the room see: the scene of the screen, and what stands in the spotlight on everybody's page.
import { z } from 'zod';
import { clusterIdSchema, ideaIdSchema, stepIdSchema } from '../kernel/ids.ts';
import { LIMITS } from './limits.ts';

/** From 1. What is turned too far shows the last page that there is: how much fits, only the screen knows. */
const pageSchema = z.int().min(1).max(LIMITS.scenePages);

/** What the screen shows. All but `message` is made of what the screen may know anyway. */
export const sceneSchema = z.discriminatedUnion('type', [
  /** It follows the session. */
  z.strictObject({ type: z.literal('automatic') }),
  /** How to come in. */
  z.strictObject({ type: z.literal('lobby') }),
  z.strictObject({ type: z.literal('question') }),
  z.strictObject({ type: z.literal('counts') }),
  z.strictObject({ type: z.literal('answers'), page: pageSchema }),
  z.strictObject({ type: z.literal('clusters'), page: pageSchema }),
  z.strictObject({ type: z.literal('results'), page: pageSchema }),
  /** The facilitator's own words. */
  z.strictObject({ type: z.literal('message'), text: z.string().max(LIMITS.wireText) }),
  /** Nothing, for a moment in which nobody has to look. */
  z.strictObject({ type: z.literal('black') }),
]);
export type Scene = z.infer<typeof sceneSchema>;

/** One thing that everybody looks at. */
export const spotlitSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('idea'), ideaId: ideaIdSchema }),
  z.strictObject({ type: z.literal('cluster'), clusterId: clusterIdSchema }),
]);
export type Spotlit = z.infer<typeof spotlitSchema>;

export const spotlightSchema = z.strictObject({
  stepId: stepIdSchema,
  on: spotlitSchema,
  /** Of the answers in a cluster, on the screen; everybody else has all of them on one page. */
  page: pageSchema,
});
export type Spotlight = z.infer<typeof spotlightSchema>;
