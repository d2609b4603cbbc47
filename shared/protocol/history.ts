// What facilitators did, newest first: read from the facts, so it is the same after a restart. Never anything of a participant.
import { z } from 'zod';
import { stepIdSchema } from '../kernel/ids.ts';
import { handsSchema } from './hands.ts';

export const historyRowSchema = z.strictObject({
  /** Number of the act's last fact; rows go down by it. */
  seq: z.int().min(1),
  /** Milliseconds since 1970, UTC. */
  at: z.int(),
  /** Whoever asks, the server itself, or another facilitator: by the function of the link, or by role and number. Never a person's name. */
  by: z.union([
    z.enum(['you', 'server']),
    handsSchema.shape.hands.element.pick({ role: true, name: true, number: true }),
  ]),
  kind: z.enum(['do', 'undo', 'redo']),
  /** The command that was done, undone or done again; `other` when no command leads to it. */
  what: z.string(),
  stepId: stepIdSchema.nullable(),
  /** How many answers it was about; null when it was not about answers. */
  answers: z.int().min(0).nullable(),
  /** Undo steps of whoever asks that take this act back, this one included; null when it cannot be taken back by undo. */
  undoSteps: z.int().min(1).nullable(),
  /** Who can take it back by undo now: whoever asks, only the colleague who did it, or nobody: it was undone already, or undo never takes it back or does no longer. */
  reach: z.enum(['you', 'other', 'none']),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

export const historyPageSchema = z.strictObject({
  rows: z.array(historyRowSchema),
  /** Ask for what is before this number; null at the beginning of the session. */
  before: z.int().min(1).nullable(),
});
export type HistoryPage = z.infer<typeof historyPageSchema>;
