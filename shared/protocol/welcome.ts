// Handshake and resume. The socket's session and role come from its one-time ticket, never from a message.
import { z } from 'zod';
import { epochSchema } from '../kernel/ids.ts';
import { audienceSchema } from '../domain/vocabulary.ts';
import { crowdSchema } from './crowd.ts';
import { cursorSchema, frameSchema } from './frame.ts';
import { mineSchema } from './mine.ts';
import { rejectionSchema } from './rejection.ts';

/** `auth` of the Socket.IO handshake. */
export const handshakeSchema = z.strictObject({ ticket: z.string().max(64), version: z.int() });
export type Handshake = z.infer<typeof handshakeSchema>;

export const helloSchema = z.strictObject({ cursor: cursorSchema.nullable() });
export type Hello = z.infer<typeof helloSchema>;

const common = {
  mine: mineSchema,
  crowd: crowdSchema,
  /** The server's clock when it answered (milliseconds since 1970): times that people wait for are shown by it, not by their own clock. */
  now: z.int(),
};
export const welcomeSchema = z.discriminatedUnion('kind', [
  /** Start over: `view` is the JSON text of a View, made once per revision and shared by all who join. */
  z.strictObject({
    kind: z.literal('snapshot'),
    audience: audienceSchema,
    epoch: epochSchema,
    rev: z.int().min(0),
    view: z.string(),
    ...common,
  }),
  /** Go on: what was missed, in order. */
  z.strictObject({ kind: z.literal('tail'), frames: z.array(frameSchema), ...common }),
  z.strictObject({ kind: z.literal('refused'), rejection: rejectionSchema }),
]);
export type Welcome = z.infer<typeof welcomeSchema>;
