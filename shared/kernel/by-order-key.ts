// Apart from the making of keys, because a participant's page sorts and never makes a place.

/** Sorts by order key. Who needs one order on every page even for equal keys (loose ideas of the room) sorts by id after it. */
export function byOrderKey(a: { orderKey: string }, b: { orderKey: string }): number {
  return a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0;
}
