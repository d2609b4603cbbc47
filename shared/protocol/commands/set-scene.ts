import { z } from 'zod';
import { sceneSchema } from '../../domain/scene.ts';

/** Facilitator: the screen shows this, until another scene is chosen. A spotlight that is on goes out. */
export const setSceneSchema = z.strictObject({
  type: z.literal('setScene'),
  scene: sceneSchema,
});
export type SetScene = z.infer<typeof setSceneSchema>;
