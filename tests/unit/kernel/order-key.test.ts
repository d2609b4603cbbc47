import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrderKey } from '../../../shared/kernel/by-order-key.ts';
import { keyBetween, keysBetween } from '../../../shared/kernel/order-key.ts';

const isSorted = (keys: readonly string[]): boolean => keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key);

describe('order keys', () => {
  it('lie strictly between their neighbours, wherever one is put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 80 }), (places) => {
        const list: string[] = [];
        for (const place of places) {
          const index = place % (list.length + 1);
          list.splice(index, 0, keyBetween(list[index - 1] ?? null, list[index] ?? null));
        }
        expect(isSorted(list)).toBe(true);
        expect(new Set(list).size).toBe(list.length);
      }),
    );
  });

  it('for many at once lie in order, strictly between their neighbours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (at, count, isLast) => {
          const list = keysBetween(null, null, 61);
          const [before, after] = [list[at] ?? null, isLast ? null : (list[at + 1] ?? null)];
          const keys = keysBetween(before, after, count);
          expect(keys).toHaveLength(count);
          expect(isSorted([...(before ? [before] : []), ...keys, ...(after ? [after] : [])])).toBe(true);
        },
      ),
    );
    expect(keysBetween(null, null, 0)).toEqual([]);
  });

  it('2,000 appended, or put in front, stay short', () => {
    let [last, first]: [string | null, string | null] = [null, null];
    for (let n = 0; n < 2_000; n++) {
      last = keyBetween(last, null);
      first = keyBetween(null, first);
    }
    expect(last?.length).toBeLessThanOrEqual(5);
    expect(first?.length).toBeLessThanOrEqual(5);
    expect(Math.max(...keysBetween(null, null, 2_000).map((key) => key.length))).toBeLessThanOrEqual(5);
  });

  it('squeezed into one spot 200 times still fit in a message', () => {
    let after = keyBetween('a0', null);
    for (let n = 0; n < 200; n++) after = keyBetween('a0', after);
    expect(after > 'a0').toBe(true);
    expect(after.length).toBeLessThan(50);
  });

  it('a neighbour that does not lie behind the other is taken as the end, never as an error', () => {
    expect(keyBetween('a1', 'a1') > 'a1').toBe(true);
    expect(keyBetween('a2', 'a1') > 'a2').toBe(true);
    expect(keysBetween('a2', 'a1', 3).every((key) => key > 'a2')).toBe(true);
  });

  it('sort by code unit, like SQLite and JavaScript both do', () => {
    const list = keysBetween(null, null, 200).map((orderKey) => ({ orderKey }));
    expect(list.toReversed().sort(byOrderKey)).toEqual(list);
    expect(byOrderKey({ orderKey: 'Zz' }, { orderKey: 'a0' })).toBe(-1);
    expect(byOrderKey({ orderKey: 'a0' }, { orderKey: 'a0' })).toBe(0);
  });
});
