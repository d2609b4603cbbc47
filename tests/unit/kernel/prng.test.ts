import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32, prng, shuffled } from '../../../shared/kernel/prng.ts';

describe('hash32', () => {
  // Fowler, Noll and Vo's own vectors for 32-bit FNV-1a.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is as published', (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });
});

describe('prng', () => {
  const some = (seed: number, count: number) => {
    const random = prng(seed);
    return Array.from({ length: count }, () => random());
  };

  it('gives the same numbers for the same seed, and others for another', () => {
    expect(some(7, 50)).toEqual(some(7, 50));
    expect(some(7, 50)).not.toEqual(some(8, 50));
  });

  it('gives numbers from 0 up to 1, evenly enough for an order', () => {
    const numbers = some(2_026, 10_000);
    expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((n) => Math.floor(n * 10) === i).length);
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('shuffled', () => {
  it('keeps what there is, and leaves the list that was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const before = [...items];
        const after = shuffled(items, prng(seed));
        expect(items).toEqual(before);
        expect(after.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    );
  });

  it('favours no place: over 6,000 seeds each order of three comes about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6_000; seed++) {
      const order = shuffled(['a', 'b', 'c'], prng(hash32(`seat ${seed}`))).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
