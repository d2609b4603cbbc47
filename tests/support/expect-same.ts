// For laws that compare whole views after every command: thousands of comparisons of large objects, of which at most one is worth a report.
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

/** The same as `expect(actual).toEqual(expected)`, and many times quicker where they are equal: only what is not strictly the same is looked at closely. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
