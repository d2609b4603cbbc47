import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the step stands behind `after` (null: the first place). Where the room is does not change. */
export const moveStepSchema = z.strictObject({
  type: z.literal('moveStep'),
  stepId: stepIdSchema,
  after: stepIdSchema.nullable(),
});
export type MoveStep = z.infer<typeof moveStepSchema>;
