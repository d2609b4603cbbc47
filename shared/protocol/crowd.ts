// Numbers about the room: thinned, volatile, never per person. Participants get the first two only.
import { z } from 'zod';

export const crowdSchema = z.strictObject({
  /** Seats with a connected device now. */
  here: z.int().min(0),
  /** Of those, not ready yet in this step. */
  busy: z.int().min(0),
  detail: z
    .strictObject({
      /** Seats given out in all. */
      seats: z.int().min(0),
      typing: z.int().min(0),
      /** Seats that answered (or evaluated) in this step at least once. */
      answered: z.int().min(0),
      ready: z.int().min(0),
      /** Seats here that have words in the box, not sent in yet, and are not typing just now. */
      unsent: z.int().min(0),
      /** Seats here that have not typed, sent or said anything in this step yet. */
      notStarted: z.int().min(0),
      ideas: z.int().min(0),
      /** In the phase `check`: seats with answers in a cluster, and how many of them said something about each of those. */
      check: z.strictObject({ done: z.int().min(0), of: z.int().min(0) }).optional(),
      /** In the phase `sort`: seats that sorted a handful. */
      sorted: z.int().min(0).optional(),
    })
    .nullable(),
  /** Consoles only, and only when there are any: interpreters who are connected, and how many of them are ready for the next step. */
  interpreters: z.strictObject({ here: z.int().min(1), ready: z.int().min(0) }).optional(),
  /** Consoles only: screens that are connected. */
  screens: z.int().min(0).optional(),
  /** Ballots in the open round, published in steps; null when no round is open. */
  cast: z.int().min(0).nullable(),
});
export type Crowd = z.infer<typeof crowdSchema>;
