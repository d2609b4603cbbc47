import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { stepChangeSchema } from '../../domain/step-change.ts';

/**
 * Facilitator: these parts of the step are so now, in this session; the design that it came from stays as it is. `was`: the same parts as the facilitator saw
 * them when they began; refused when a colleague made one of them something else meanwhile.
 */
export const editStepSchema = z.strictObject({
  type: z.literal('editStep'),
  stepId: stepIdSchema,
  change: stepChangeSchema,
  was: stepChangeSchema.optional(),
});
export type EditStep = z.infer<typeof editStepSchema>;
