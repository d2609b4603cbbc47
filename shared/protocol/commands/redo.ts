import { z } from 'zod';

/** Facilitator: does again what was last taken back by this same facilitator. */
export const redoSchema = z.strictObject({
  type: z.literal('redo'),
});
export type Redo = z.infer<typeof redoSchema>;
