// Who of the facilitators is here, who has the lead, and what each is holding just now. It informs and never locks. Volatile: what is held
// is no fact, has no receipt, and is gone after a while. Only consoles hear of it.
import { z } from 'zod';
import { LIMITS } from '../domain/limits.ts';
import { actorIdSchema, clusterIdSchema, ideaIdSchema, pageIdSchema } from '../kernel/ids.ts';

/** `idea`: being dragged or edited; `title`, `explanation`: of a cluster, being typed. */
export const heldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('idea'), id: ideaIdSchema }),
  z.strictObject({ kind: z.literal('title'), id: clusterIdSchema }),
  z.strictObject({ kind: z.literal('explanation'), id: clusterIdSchema }),
]);
export type Held = z.infer<typeof heldSchema>;

/** Facilitator: all that this page holds now; an empty list lets go. Sent on change and again every 8 s; a page that says nothing for 20 s holds nothing. */
export const holdSchema = z.strictObject({ page: pageIdSchema, things: z.array(heldSchema).max(LIMITS.heldThings) });
export type Hold = z.infer<typeof holdSchema>;

/** To consoles: everybody who is at one now, and whoever has the lead. The whole list each time. */
export const handsSchema = z.strictObject({
  lead: actorIdSchema.nullable(),
  hands: z.array(
    z.strictObject({
      actorId: actorIdSchema,
      role: z.enum(['facilitator', 'coFacilitator', 'observer']),
      /** The function that the link was made for ("tafel 3"); empty for none. */
      name: z.string(),
      /** Tells facilitators apart, and stays the same for the whole session. */
      number: z.int().min(1),
      isHere: z.boolean(),
      holds: z.array(holdSchema),
    }),
  ),
});
export type Hands = z.infer<typeof handsSchema>;
export type Hand = Hands['hands'][number];
/** What is known of a facilitator beside the connection. */
export type Staff = Pick<Hand, 'actorId' | 'role' | 'name' | 'number'>;
