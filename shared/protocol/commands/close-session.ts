import { z } from 'zod';

/** Facilitator: the session ends for good; who wrote or voted what is destroyed. */
export const closeSessionSchema = z.strictObject({
  type: z.literal('closeSession'),
});
export type CloseSession = z.infer<typeof closeSessionSchema>;
