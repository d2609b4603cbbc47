import { z } from 'zod';

/** Facilitator: the pause is over. */
export const resumeSessionSchema = z.strictObject({ type: z.literal('resumeSession') });
export type ResumeSession = z.infer<typeof resumeSessionSchema>;
