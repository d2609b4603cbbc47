import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: collecting does not close yet after all; the notice goes. */
export const cancelClosingSchema = z.strictObject({ type: z.literal('cancelClosing'), stepId: stepIdSchema });
export type CancelClosing = z.infer<typeof cancelClosingSchema>;
