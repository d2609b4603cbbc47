// Which answers of others are on the page. What arrives while somebody reads waits behind a button: text never moves under one's eyes.

export interface Held {
  /** Ids in the order of the page; an answer that was taken back keeps its place until the next time that new ones are shown. */
  readonly shown: readonly string[];
  /** New ones of others, not on the page yet. */
  readonly waiting: readonly string[];
}

/**
 * What is on the page and what waits.
 * @param placed what was put on the page before, in order
 * @param present all answers there are now
 * @param own answers of the reader: they wait for nothing, and come last, where they move nothing
 */
export function holdBack(placed: readonly string[], present: readonly string[], own: ReadonlySet<string>): Held {
  const known = new Set(placed);
  const fresh = present.filter((id) => !known.has(id)).toSorted();
  return {
    shown: [...placed, ...fresh.filter((id) => own.has(id))],
    waiting: fresh.filter((id) => !own.has(id)),
  };
}

/** The page after "toon": the new ones first, right under the button; what was taken back goes. */
export function showAll({ shown, waiting }: Held, present: readonly string[]): readonly string[] {
  const still = new Set(present);
  return [...waiting, ...shown.filter((id) => still.has(id))];
}
