// Whether the ballot that the server has is the one that was sent from here.

/** Whether two pieces of data say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [first, second] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    first.length === second.size && first.every(([key, value]) => second.has(key) && isSame(value, second.get(key)))
  );
}
