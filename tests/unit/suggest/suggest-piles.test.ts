import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../../server/suggest/engine/average-link.ts';
import { labelChips } from '../../../server/suggest/engine/label-chips.ts';
import { extendedLexicon } from '../../../server/suggest/engine/lexicon.ts';
import { DUPLICATE_FROM, nearDuplicates } from '../../../server/suggest/engine/near-duplicates.ts';
import { pileRanker } from '../../../server/suggest/engine/rank-piles.ts';
import { letterPoints, likeness, spaceOf } from '../../../server/suggest/engine/space.ts';
import { suggestPiles } from '../../../server/suggest/engine/suggest-piles.ts';
import { lexiconOf } from '../../../server/suggest/lexicons.ts';

const dutch = lexiconOf('nl');
const texts = [
  'steeds dezelfde begeleider over de vloer',
  'niet elke week een ander gezicht',
  'een vast persoon die mij kent',
  'de bus rijdt niet in het weekend',
  'vervoer naar de dagbesteding',
  'taxi komt vaak te laat',
  'xyzzy',
];

/** Nearer to each other than this, two means are a tie that rounding decides: also of numbers that all differ. */
const TIE = 1e-6;

/** Joining the nearest pair again and again, without any cleverness. Null where a tie decides. */
function slowAverageLink(similarity: readonly (readonly number[])[], cut: number): number[][] | null {
  let groups = similarity.map((_, index) => [index]);
  for (;;) {
    let best: { readonly a: number; readonly b: number; readonly value: number } | null = null;
    let second = -Infinity;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const pairs = (groups[a] ?? []).flatMap((x) => (groups[b] ?? []).map((y) => similarity[x]?.[y] ?? 0));
        const value = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
        if (best === null || value > best.value) {
          second = best?.value ?? second;
          best = { a, b, value };
        } else second = Math.max(second, value);
      }
    }
    if (best === null) break;
    if (Math.abs(best.value - (1 - cut)) < TIE) return null;
    if (best.value < 1 - cut) break;
    if (best.value - second < TIE) return null;
    const { a, b } = best;
    groups = [...groups.filter((_, index) => index !== a && index !== b), [...(groups[a] ?? []), ...(groups[b] ?? [])]];
  }
  return groups.filter((group) => group.length > 1).map((group) => group.toSorted((x, y) => x - y));
}

describe('suggested piles', () => {
  it('puts together what means the same in other words, and leaves alone what is like nothing', () => {
    const piles = suggestPiles(spaceOf(texts, dutch)).map(({ members }) => members);
    const with0 = piles.find((members) => members.includes(0)) ?? [];
    expect(with0).toEqual(expect.arrayContaining([0, 2]));
    expect(with0).not.toContain(4);
    expect(piles.find((members) => members.includes(3))).toEqual(expect.arrayContaining([3, 4, 5]));
    expect(piles.flat()).not.toContain(6);
  });

  it('is the same every time, and puts an answer in one pile at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...texts, '', 'bus taxi', 'geld', '🙂', 'السلام'), { maxLength: 25 }),
        (list) => {
          const once = suggestPiles(spaceOf(list, dutch));
          expect(suggestPiles(spaceOf(list, dutch))).toEqual(once);
          const placed = once.flatMap(({ members }) => members);
          expect(new Set(placed).size).toBe(placed.length);
          for (const { members, cohesion } of once) {
            expect(members.length).toBeGreaterThan(1);
            expect(cohesion).toBeGreaterThan(0);
            expect(cohesion).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });

  it('joins as joining the nearest pair each time does', () => {
    const n = 12;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), {
          minLength: (n * (n - 1)) / 2,
          maxLength: (n * (n - 1)) / 2,
        }),
        (values) => {
          const matrix = new Float32Array(n * n);
          const rows = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
          let next = 0;
          for (let a = 0; a < n; a++) {
            for (let b = a + 1; b < n; b++) {
              const value = Math.fround((values[next++] ?? 0) / 100_000);
              matrix[a * n + b] = matrix[b * n + a] = value;
              (rows[a] ?? [])[b] = (rows[b] ?? [])[a] = value;
            }
          }
          const sorted = (groups: number[][]) => groups.toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
          const slow = slowAverageLink(rows, 0.45);
          fc.pre(slow !== null);
          expect(sorted(averageLink(matrix, n, 0.45))).toEqual(sorted(slow));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('measures likeness between 0 and 1, equal to itself', () => {
    const { points } = spaceOf(texts, dutch);
    for (const one of points) {
      for (const other of points) {
        const value = likeness(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
        expect(likeness(other, one)).toBeCloseTo(value, 12);
      }
    }
  });
});

describe('one answer at a time', () => {
  const space = spaceOf(texts, dutch);
  it('ranks the pile that it belongs to first', () => {
    const ranked = pileRanker(space, [
      { pileId: 'vast', members: [0, 2] },
      { pileId: 'vervoer', members: [3, 4] },
      { pileId: 'leeg', members: [] },
    ])(5, 3);
    expect(ranked[0]?.pileId).toBe('vervoer');
    expect(ranked.map(({ pileId }) => pileId)).not.toContain('leeg');
  });

  it('proposes nothing for an answer that is like nothing', () => {
    expect(pileRanker(space, [{ pileId: 'vast', members: [0, 1, 2] }])(6, 3)).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it('finds the same words with typing errors, fillers and in another order, and no strangers', () => {
    const list = [
      'goed vervoer naar het ziekenhuis',
      'goet vervoer naar t ziekenhuis graag',
      'meer bankjes in het park',
    ];
    const pairs = nearDuplicates(letterPoints(list));
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
    expect(pairs[0]?.likeness).toBeGreaterThanOrEqual(DUPLICATE_FROM);
  });
});

describe('names for a pile', () => {
  it('names the concept that covers it, then its most central answer', () => {
    const chips = labelChips(spaceOf(texts, dutch), dutch, [3, 4, 5], texts);
    expect(chips[0]).toBe('Vervoer');
    expect(chips.slice(1).some((chip) => texts.includes(chip))).toBe(true);
  });

  it('gives a word back as it was written', () => {
    const list = ['één café in de wijk', 'een café erbij', 'iets heel anders', 'nog iets'];
    const chips = labelChips(spaceOf(list, { ...dutch, concepts: [] }), { ...dutch, concepts: [] }, [0, 1], list);
    expect(chips.some((chip) => chip.toLowerCase().includes('café'))).toBe(true);
  });
});

describe('the lexicon', () => {
  it('takes in what an organiser adds, under a known name and a new one', () => {
    const extra = [
      { name: 'vervoer', words: ['boot'], beginnings: [], parts: [] },
      { name: 'Kunst', words: [], beginnings: ['beeldhouw'], parts: [] },
    ];
    const longer = extendedLexicon(dutch, extra);
    expect(longer.concepts).toHaveLength(dutch.concepts.length + 1);
    const { concepts } = spaceOf(['met de boot', 'beeldhouwen'], longer);
    const named = concepts.map((set) => [...set].map((index) => longer.concepts[index]?.name));
    expect(named[0]).toContain('Vervoer');
    expect(named[1]).toEqual(['Kunst']);
  });

  it.each(['nl', 'en'] as const)('of %s has some forty concepts, each under one name', (language) => {
    const names = lexiconOf(language).concepts.map(({ name }) => name.toLowerCase());
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });
});
