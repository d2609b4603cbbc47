// Reads values of unknown shape: kept in the browser, or answered by a proxy. By hand, because a schema library would be a sixth of all that a
// participant's page downloads, for a handful of values. What the server gets is checked by schemas, there.

/** Whether it is an object whose fields can be read. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether it is a whole number within a range, both ends included. */
export const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** The value when it is one of a closed set, else null. */
export const oneOf = <T extends string | number | null>(set: readonly T[], value: unknown): T | null =>
  set.find((each) => each === value) ?? null;

/** Every item read, or null when it is no array or one item cannot be read. */
export function readAll<T>(value: unknown, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map(read);
  return items.every((item) => item !== null) ? items : null;
}
