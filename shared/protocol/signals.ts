// What a browser tells that is not a command: no receipt, no fact, gone after a while.
import { z } from 'zod';
import { stepIdSchema } from '../kernel/ids.ts';
import { draftSchema } from './mine.ts';
import { rejectionSchema } from './rejection.ts';
import { LIMITS } from '../domain/limits.ts';

/** Sent on change and again every 10 s while typing; a seat that says nothing for 15 s is not typing. */
export const presenceSchema = z.strictObject({ stepId: stepIdSchema, typing: z.boolean(), ready: z.boolean() });
export type Presence = z.infer<typeof presenceSchema>;

export const saveDraftSchema = z.strictObject({
  ...draftSchema.shape,
  text: z.string().max(LIMITS.wireText),
  explanation: z.string().max(LIMITS.wireText),
  rev: z.int().min(1),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

/** The answer to a draft: kept (the higher of the two revisions is kept), or why not. */
export const draftOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('kept'), rev: z.int().min(0) }),
  z.strictObject({ status: z.literal('rejected'), rejection: rejectionSchema }),
]);
export type DraftOutcome = z.infer<typeof draftOutcomeSchema>;

/** The last message before the server closes a socket. */
export const byeSchema = z.strictObject({
  reason: z.enum(['restart', 'tooSlow', 'revoked', 'sessionDeleted', 'tooManyDevices', 'flooding']),
  /** Milliseconds to wait before coming back. */
  retryAfter: z.int().min(0),
});
export type Bye = z.infer<typeof byeSchema>;
