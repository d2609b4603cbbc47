import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: everybody goes to this step. The first one makes the session live. Going back is the same command. */
export const openStepSchema = z.strictObject({
  type: z.literal('openStep'),
  stepId: stepIdSchema,
});
export type OpenStep = z.infer<typeof openStepSchema>;
