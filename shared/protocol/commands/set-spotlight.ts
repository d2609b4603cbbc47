import { z } from 'zod';
import { spotlightSchema } from '../../domain/scene.ts';

/** Facilitator: this answer or cluster stands in the spotlight, on the screen and on the page of whoever may see it; null: nothing does. */
export const setSpotlightSchema = z.strictObject({
  type: z.literal('setSpotlight'),
  spotlight: spotlightSchema.nullable(),
});
export type SetSpotlight = z.infer<typeof setSpotlightSchema>;
