import { z } from 'zod';

/** Facilitator: takes back the last clustering act of this same facilitator. */
export const undoSchema = z.strictObject({
  type: z.literal('undo'),
});
export type Undo = z.infer<typeof undoSchema>;
