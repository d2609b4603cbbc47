import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the step is not in this session any more. Only while nobody was there and nothing is in it; else it can be skipped. */
export const removeStepSchema = z.strictObject({ type: z.literal('removeStep'), stepId: stepIdSchema });
export type RemoveStep = z.infer<typeof removeStepSchema>;
