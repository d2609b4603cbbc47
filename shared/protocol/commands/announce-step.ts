import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/**
 * Facilitator: everybody is told that this step comes, and goes there a moment later (three seconds, unless the server is set up otherwise). At
 * once where there is nothing to leave: before the first step, and during a pause. Given again for another step it replaces what was told.
 */
export const announceStepSchema = z.strictObject({ type: z.literal('announceStep'), stepId: stepIdSchema });
export type AnnounceStep = z.infer<typeof announceStepSchema>;
