import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: participants and the screen see all answers of the step (open), or each only the own ones. */
export const setListSchema = z.strictObject({
  type: z.literal('setList'),
  stepId: stepIdSchema,
  open: z.boolean(),
});
export type SetList = z.infer<typeof setListSchema>;
