import { describe, expect, it } from 'vitest';
import { countCharacters, isWorthSaying } from '../../../../client/ui/character-count.ts';

describe('countCharacters', () => {
  it.each([
    { length: 0, limit: 500, state: 'far', count: 500 },
    { length: 449, limit: 500, state: 'far', count: 51 },
    { length: 450, limit: 500, state: 'near', count: 50 },
    { length: 500, limit: 500, state: 'near', count: 0 },
    { length: 501, limit: 500, state: 'over', count: 1 },
    { length: 69, limit: 80, state: 'far', count: 11 },
    { length: 70, limit: 80, state: 'near', count: 10 },
    { length: 949, limit: 1_000, state: 'far', count: 51 },
  ] as const)('$length of $limit is $state with $count', ({ length, limit, state, count }) => {
    expect(countCharacters(length, limit)).toEqual({ state, count });
  });
});

describe('isWorthSaying', () => {
  it('speaks a handful of times while somebody types up to and over the limit, letter by letter', () => {
    const spoken = Array.from({ length: 520 }, (_, index) => index + 1).filter((length) =>
      isWorthSaying(length - 1, length, 500),
    );
    expect(spoken).toEqual([450, 460, 470, 480, 490, 500, 501]);
  });

  it('speaks when a pasted text jumps over the limit, and when it comes back under', () => {
    expect(isWorthSaying(0, 700, 500)).toBe(true);
    expect(isWorthSaying(700, 699, 500)).toBe(false);
    expect(isWorthSaying(501, 500, 500)).toBe(true);
    expect(isWorthSaying(460, 100, 500)).toBe(false);
  });
});
