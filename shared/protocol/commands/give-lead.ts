import { z } from 'zod';
import { actorIdSchema } from '../../kernel/ids.ts';

/** Facilitator: this one of the facilitators who are connected has the lead from now on, the sender or another. It shows on every console and locks nothing. */
export const giveLeadSchema = z.strictObject({ type: z.literal('giveLead'), to: actorIdSchema });
export type GiveLead = z.infer<typeof giveLeadSchema>;
