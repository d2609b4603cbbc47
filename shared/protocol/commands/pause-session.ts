import { z } from 'zod';
import { LIMITS } from '../../domain/limits.ts';

/**
 * Facilitator: the session pauses, with these words and this time to go on, or none. Nothing that a seat sends is taken meanwhile; it waits. Given
 * again it replaces the words and the time. A time that is over by now is left out. Nothing goes on by itself.
 */
export const pauseSessionSchema = z.strictObject({
  type: z.literal('pauseSession'),
  message: z.string().max(LIMITS.wireText),
  /** When the session will go on, by the server's clock (milliseconds since 1970). */
  until: z.int().nullable(),
});
export type PauseSession = z.infer<typeof pauseSessionSchema>;
