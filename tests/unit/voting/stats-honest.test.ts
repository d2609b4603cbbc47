// Bands, fragility and the cut: what so many voters can and can't tell apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  cutTied,
  fragilityOf,
  rankByBallots,
  rankBySums,
  weighedSums,
} from '../../../shared/domain/voting/honest-ranking.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { idFor } from '../../support/ids.ts';

const ids = (count: number): CandidateId[] =>
  ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count).map((name) => idFor<CandidateId>(name));
const names = (list: readonly string[]): string =>
  list.map((id) => ['a', 'b', 'c', 'd', 'e', 'f'].find((name) => idFor<CandidateId>(name) === id) ?? '?').join('');
const repeat = (times: number, row: readonly number[]): number[][] => Array.from({ length: times }, () => [...row]);
const bandNames = (rows: readonly (readonly number[])[], seed = 7, draws = 400): string[] =>
  (
    bandsOf({ candidateIds: ids(rows[0]?.length ?? 0), ballots: rows.length, rankOf: rankBySums(rows), seed, draws })
      ?.bands ?? []
  ).map(names);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
  .chain(([n, k]) =>
    fc.array(fc.array(fc.nat({ max: 3 }), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  );

describe('bands', () => {
  it('part what everybody agrees on, and keep together what chance decided', () => {
    expect(bandNames(repeat(20, [3, 2, 1]))).toEqual(['a', 'b', 'c']);
    expect(bandNames([...repeat(11, [1, 0, 0]), ...repeat(10, [0, 1, 0])])).toEqual(['ab', 'c']);
    expect(bandNames(repeat(8, [2, 2]))).toEqual(['ab']);
  });

  it('tell more apart with more voters who say the same', () => {
    const some = [...repeat(6, [1, 0]), ...repeat(4, [0, 1])];
    expect(bandNames(some)).toEqual(['ab']);
    expect(bandNames(Array.from({ length: 40 }, () => some).flat())).toEqual(['a', 'b']);
  });

  it('are transitive: a is not told apart from b, nor b from c, so all three share one', () => {
    // Sums 12, 9 and 6 of nine voters: whatever the ends are to each other, the neighbours are not told apart.
    const rows = [...repeat(4, [3, 0, 1]), ...repeat(3, [0, 3, 0]), ...repeat(2, [0, 0, 1])];
    const bands = bandNames(rows, 3);
    expect(bands.join('')).toHaveLength(3);
    expect(bands).toEqual(['abc']);
  });

  it('hold every ranked candidate once, in the order as counted, and are the same for the same seed', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), (rows, seed) => {
        const rankOf = rankBySums(rows);
        const ranks = [...rankOf(new Uint16Array(rows.length).fill(1))];
        const candidateIds = ids(ranks.length);
        const found = bandsOf({ candidateIds, ballots: rows.length, rankOf, seed, draws: 40 });
        const order = found?.bands.flat() ?? [];
        expect(order.toSorted()).toEqual(candidateIds.toSorted());
        const inOrder = order.map((id) => ranks[candidateIds.indexOf(id)] ?? 0);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        // Equal ranks share a band.
        for (const [at, band] of (found?.bands ?? []).entries()) {
          const next = found?.bands[at + 1]?.[0];
          const last = band.at(-1);
          if (next && last) expect(ranks[candidateIds.indexOf(next)]).not.toBe(ranks[candidateIds.indexOf(last)]);
        }
        expect(bandsOf({ candidateIds, ballots: rows.length, rankOf: rankBySums(rows), seed, draws: 40 })).toEqual(
          found,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('leave out who has no rank, and are not there without ballots', () => {
    const rankOf = rankBySums([[3, 1, 0]], [[1, 1, 0]]);
    expect(bandsOf({ candidateIds: ids(3), ballots: 1, rankOf, seed: 1, draws: 20 })?.bands.map(names)).toEqual([
      'a',
      'b',
    ]);
    expect(bandsOf({ candidateIds: ids(2), ballots: 0, rankOf: rankBySums([]), seed: 1 })).toBeNull();
  });

  it('are the same by weights and by repeating the ballots', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), (rows, seed) => {
        const whole = rankByBallots(rows, (some) => {
          const ones = new Uint16Array(some.length).fill(1);
          return some.length === 0 ? [] : rankBySums(some)(ones);
        });
        const input = { candidateIds: ids(rows[0]?.length ?? 0), ballots: rows.length, seed, draws: 25 };
        expect(bandsOf({ ...input, rankOf: whole })).toEqual(bandsOf({ ...input, rankOf: rankBySums(rows) }));
      }),
      { numRuns: 40 },
    );
  });
});

describe('sums that are kept up to date', () => {
  it('are those of adding up afresh, whatever the weights were before', () => {
    fc.assert(
      fc.property(
        matrix,
        fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        (rows, all) => {
          const sums = weighedSums(rows);
          for (const weights of all) {
            const afresh = (rows[0] ?? []).map((_, at) =>
              rows.reduce((sum, row, i) => sum + (weights[i] ?? 0) * (row[at] ?? 0), 0),
            );
            expect([...sums(Uint16Array.from(weights))]).toEqual(afresh);
          }
        },
      ),
    );
  });

  it('rank means cross-multiplied: a third is a third', () => {
    expect(rankBySums([[1, 2]], [[3, 6]])(Uint16Array.of(1))).toEqual([1, 1]);
    expect(rankBySums([[1, 2, 0]], [[3, 5, 0]])(Uint16Array.of(1))).toEqual([2, 1, null]);
  });
});

describe('would one person change the top 3?', () => {
  const of = (rows: readonly (readonly number[])[]) =>
    fragilityOf({ candidateIds: ids(rows[0]?.length ?? 0), ballots: rows.length, rankOf: rankBySums(rows) });

  it('no, when the fourth is far behind', () => {
    expect(of(repeat(9, [3, 2, 1, 0]))).toEqual({ top: 3, isFragile: false, candidates: [] });
  });

  it('yes, when leaving one out, or one more like one of them, lets another in', () => {
    const rows = [...repeat(9, [3, 2, 0, 0]), [0, 0, 1, 0], [0, 0, 1, 0], [0, 0, 0, 1]];
    expect(names(of(rows)?.candidates ?? [])).toBe('d');
    expect(of(rows)?.isFragile).toBe(true);
  });

  it('agrees with leaving each out, and counting each twice, by hand', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const top = (some: readonly (readonly number[])[]) => {
          const sums = (rows[0] ?? []).map((_, at) => some.reduce((sum, row) => sum + (row[at] ?? 0), 0));
          const size = Math.min(3, sums.length);
          return sums.map((sum) => sums.filter((other) => other > sum).length < size);
        };
        const others = rows.flatMap((row, at) => [top(rows.toSpliced(at, 1)), top([...rows, row])]);
        const moved = ids(rows[0]?.length ?? 0).filter((_, at) => others.some((other) => other[at] !== top(rows)[at]));
        expect(of(rows)?.candidates).toEqual(moved);
      }),
    );
  });

  it('is not asked without ballots', () => {
    expect(of([])).toBeNull();
  });
});

describe('a cut through a tie', () => {
  it.each([
    [[1, 1, 3, 3, 5], 3, [2, 3]],
    [[1, 2, 3, 4], 3, []],
    [[1, 1, 1, 1], 3, [0, 1, 2, 3]],
    [[1, 2, 2, 2], 3, [1, 2, 3]],
    [[1, 2, 2], 3, []],
    [[2, null, 1, 3, 3], 3, [3, 4]],
    [[1, 1], 1, [0, 1]],
  ])('%j, cut %d', (ranks, cut, tied) => {
    expect(cutTied(ranks, cut)).toEqual(tied);
  });
});
