import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';
import { designStepSchema } from '../../domain/design.ts';

/** Facilitator: this session has one more step, behind `after` (null: the first place). The design that it came from stays as it is. */
export const addStepSchema = z.strictObject({
  type: z.literal('addStep'),
  stepId: stepIdSchema,
  step: designStepSchema,
  after: stepIdSchema.nullable(),
});
export type AddStep = z.infer<typeof addStepSchema>;
