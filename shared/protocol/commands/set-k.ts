import { z } from 'zod';
import { K_LEAST, K_MOST } from '../../domain/limits.ts';

/** Facilitator: nothing is broken down below this many ballots. It may only go up. */
export const setKSchema = z.strictObject({ type: z.literal('setK'), k: z.int().min(K_LEAST).max(K_MOST) });
export type SetK = z.infer<typeof setKSchema>;
