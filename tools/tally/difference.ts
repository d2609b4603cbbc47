// Where two results differ. Figures may differ in their last digits: logarithms are not rounded alike on every machine.

/** Relative, and absolute around nought. */
const TOLERANCE = 1e-9;

/**
 * Compares two pieces of JSON.
 * @returns the path of the first difference, such as `rows.2.score`; null when they agree
 */
export function firstDifference(published: unknown, counted: unknown, path = ''): string | null {
  if (typeof published === 'number' && typeof counted === 'number') return isClose(published, counted) ? null : path;
  if (!isObject(published) || !isObject(counted)) return published === counted ? null : path;
  if (Array.isArray(published) !== Array.isArray(counted)) return path;
  for (const key of new Set([...Object.keys(published), ...Object.keys(counted)])) {
    const found = firstDifference(published[key], counted[key], path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
