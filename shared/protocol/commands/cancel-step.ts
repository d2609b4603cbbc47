import { z } from 'zod';

/** Facilitator: the step that was told does not come after all. */
export const cancelStepSchema = z.strictObject({ type: z.literal('cancelStep') });
export type CancelStep = z.infer<typeof cancelStepSchema>;
