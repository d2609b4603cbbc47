/**
 * Gives back `value` when it is present.
 * @param value what must be there
 * @param what names the missing thing in the error
 * @throws Error when `value` is null or undefined: that is a bug, never bad input
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}

/** Stands in the default branch of a switch over a union: the compiler refuses a forgotten case, and so does the program. */
export function unreachable(value: never, what = 'value'): never {
  throw new Error(`unreachable ${what}: ${JSON.stringify(value)}`);
}
