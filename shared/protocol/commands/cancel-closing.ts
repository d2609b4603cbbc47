import { z } from 'zod';
import { stepIdSchema } from '../../kernel/ids.ts';

/** Facilitator: the room does not go on yet after all; the notice goes. */
export const cancelClosingSchema = z.strictObject({ type: z.literal('cancelClosing'), stepId: stepIdSchema });
export type CancelClosing = z.infer<typeof cancelClosingSchema>;
