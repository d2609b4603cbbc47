import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the step is passed over, or not any more. It keeps all that is in it, and opening it takes it in again. */
export const setSkippedSchema = z.strictObject({
  type: z.literal('setSkipped'),
  stepId: stepIdSchema,
  skipped: z.boolean(),
});
export type SetSkipped = z.infer<typeof setSkippedSchema>;
