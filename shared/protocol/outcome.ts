import { z } from 'zod';
import { rejectionSchema } from './rejection.ts';

/** The answer to a command. `rev`: the revision of the sender's own audience that includes the effect. */
export const outcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('accepted'), rev: z.int().min(0) }),
  z.strictObject({ status: z.literal('rejected'), rejection: rejectionSchema }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
