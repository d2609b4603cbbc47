import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { LIMITS } from '../../domain/limits.ts';

/**
 * Facilitator: everybody is told that the room goes on this many seconds from now. It informs; nothing closes by itself. Given again it
 * replaces the notice that stands, so "one minute more" is what is left and sixty.
 */
export const announceClosingSchema = z.strictObject({
  type: z.literal('announceClosing'),
  stepId: stepIdSchema,
  seconds: z.int().min(LIMITS.closingNoticeLeast).max(LIMITS.closingNoticeMost),
});
export type AnnounceClosing = z.infer<typeof announceClosingSchema>;
