// The figures on their own: published values that are not among the vectors, edge cases, and each formula against the slow way of saying the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementA,
  agreementLayers,
  polarisation,
  tastleWierman,
} from '../../../shared/domain/voting/stats/agreement.ts';
import { coefficientU, focus, overlap } from '../../../shared/domain/voting/stats/concentration.ts';
import {
  endShare,
  frequenciesOf,
  interpolatedMedian,
  mean,
  median,
  normalisedDeviation,
  populationDeviation,
  standardDeviation,
} from '../../../shared/domain/voting/stats/describe.ts';
import { kendallTauB, kendallW, midranks, spearman } from '../../../shared/domain/voting/stats/ranks.ts';
import vectors from './stats-vectors.json' with { type: 'json' };

type Vector = { input: Record<string, unknown>; expected: Record<string, unknown>; tolerance?: number };
/** The vectors have many shapes; each test knows its own. */
function vector(id: string): Vector {
  const found: unknown = vectors.vectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no vector ${id}`);
  return found as Vector;
}
const close = (value: number | null | undefined, expected: unknown, tolerance = 1e-6): void =>
  expect(Math.abs((value ?? NaN) - Number(expected))).toBeLessThanOrEqual(tolerance);

const counts = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 11 }).filter((list) => list.some((n) => n > 0));

describe('the vectors', () => {
  it.each(['A-eijk', 'A-d66', 'A-bimodal', 'A-uniform', 'A-unanimous'])('%s', (id) => {
    const { input, expected, tolerance } = vector(id);
    close(agreementA(input['frequencies'] as number[]), expected['A'], tolerance);
    close(agreementA(input['frequencies'] as number[]), expected['exact'], 1e-12);
    close(polarisation(input['frequencies'] as number[]), expected['polarization'], 1e-12);
  });

  it('TW-eijk', () => {
    const { input, expected } = vector('TW-eijk');
    close(tastleWierman(input['frequencies'] as number[]), expected['consensus']);
  });

  it.each(['IM-class1', 'IM-dal'])('%s', (id) => {
    const { input, expected, tolerance } = vector(id);
    close(interpolatedMedian(input['frequenciesFrom1'] as number[]), expected['interpolatedMedian'], tolerance);
  });

  it.each(['W-projects', 'W-siegel'])('%s', (id) => {
    const { input, expected } = vector(id);
    const found = kendallW(input['ranksPerJudge'] as number[][]);
    expect(found?.rankSums).toEqual(expected['rankSums']);
    expect(found?.S).toBe(expected['S']);
    close(found?.W, expected['W']);
    if (expected['chi2'] !== undefined) close(found?.chi2, expected['chi2']);
  });

  it.each(['a', 'b', 'c'])('W-edge, case %s', (name) => {
    const { input, expected } = vector('W-edge');
    const ranks = (input[name] as number[][]).map((row) => midranks(row, 'low'));
    expect(kendallW(ranks)?.W ?? null).toBe(expected[name]);
  });

  it.each(['unanimous', 'split'])('kbs-u, %s', (name) => {
    const { input, expected } = vector('kbs-u');
    const wins = (input['prefCounts'] as Record<string, number[][]>)[name] ?? [];
    close(coefficientU(wins, Number(input['judges'])), expected[name], 1e-12);
  });
});

describe("van der Eijk's A", () => {
  it('has the published layers, each with its pattern, agreement and weight', () => {
    const { input, expected } = vector('A-eijk');
    const layers = agreementLayers(input['frequencies'] as number[]);
    const published = expected['layers'] as { pattern: string; A: number; weight: number }[];
    expect(layers.map(({ pattern }) => pattern)).toEqual(published.map(({ pattern }) => pattern));
    for (const [at, layer] of layers.entries()) {
      expect(layer.agreement).toBeCloseTo(published[at]?.A ?? NaN, 10);
      expect(layer.weight).toBeCloseTo(published[at]?.weight ?? NaN, 10);
    }
  });

  it('is the sum of its layers, within −1 and 1, the same from both ends and for twice as many people', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const layers = agreementLayers(list);
        const A = agreementA(list) ?? NaN;
        expect(layers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
        expect(A).toBeCloseTo(
          layers.reduce((sum, { agreement, weight }) => sum + agreement * weight, 0),
          10,
        );
        expect(Math.abs(A)).toBeLessThanOrEqual(1 + 1e-12);
        expect(agreementA(list.toReversed())).toBeCloseTo(A, 10);
        expect(agreementA(list.map((n) => 2 * n))).toBeCloseTo(A, 10);
        expect(polarisation(list)).toBeCloseTo((1 - A) / 2, 10);
      }),
    );
  });

  it.each([
    [[5, 0], 1],
    [[3, 3], 0],
    [[4, 1], 0.6],
    [[0, 2, 2, 0, 0], 0.75],
    [[5, 0, 0, 0, 5], -1],
  ])('of %j is %d', (list, A) => {
    expect(agreementA(list)).toBeCloseTo(A, 10);
  });

  it('is not defined without answers, or on one step', () => {
    for (const list of [[], [3], [0, 0, 0]]) {
      expect([agreementA(list), polarisation(list), tastleWierman(list)]).toEqual([null, null, null]);
      expect(agreementLayers(list)).toEqual([]);
    }
  });
});

describe('Tastle and Wierman', () => {
  it('is 1 when all agree, 0 when two halves stand at the ends, and between them elsewhere', () => {
    expect(tastleWierman([0, 7, 0])).toBe(1);
    expect(tastleWierman([4, 0, 0, 0, 4])).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(counts, (list) => {
        const value = tastleWierman(list) ?? NaN;
        expect(value).toBeGreaterThan(-1e-9);
        expect(value).toBeLessThan(1 + 1e-9);
        expect(tastleWierman(list.toReversed())).toBeCloseTo(value, 10);
      }),
    );
  });
});

describe('the interpolated median', () => {
  it.each([
    [[5, 5], 1.5],
    [[5, 0, 5], 2],
    [[1, 0, 0, 1], 2.5],
    [[0, 0, 4], 3],
    [[1, 2, 1], 2],
    [[0, 1, 3], 2 + 5 / 6],
  ])('of %j is %d', (list, value) => {
    expect(interpolatedMedian(list)).toBeCloseTo(value, 10);
  });

  it('is M − ½ + (n/2 − below) / at M, or M where nobody gave M', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -2, max: 1 }), (list, lowest) => {
        const values = list.flatMap((n, at) => Array.from({ length: n }, () => lowest + at));
        const M = median(values) ?? NaN;
        const [below, at] = [values.filter((value) => value < M).length, values.filter((value) => value === M).length];
        const formula = at === 0 ? M : M - 0.5 + (values.length / 2 - below) / at;
        expect(interpolatedMedian(list, lowest)).toBeCloseTo(formula, 10);
      }),
    );
    expect(interpolatedMedian([0, 0])).toBeNull();
  });
});

describe('mean, median and deviations', () => {
  it('are those of the textbook', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect([mean(values), median(values), populationDeviation(values)]).toEqual([5, 4.5, 2]);
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 12);
    expect(normalisedDeviation([1, 1, 5, 5], 4)).toBe(1);
    expect(normalisedDeviation([3, 3, 3], 4)).toBe(0);
    expect(median([10, 9, 100])).toBe(10);
  });

  it('are null where there is nothing to divide by', () => {
    expect([
      mean([]),
      median([]),
      standardDeviation([3]),
      populationDeviation([]),
      normalisedDeviation([1], 0),
    ]).toEqual(Array.from({ length: 5 }, () => null));
    expect(endShare([0, 0, 0], 'top')).toBeNull();
  });

  it('count steps, and the share at the ends', () => {
    expect(frequenciesOf([-2, 0, 0, 2, 9], -2, 2)).toEqual([1, 0, 2, 0, 1]);
    expect(endShare([1, 2, 3, 4], 'top')).toBe(0.7);
    expect(endShare([1, 2, 3, 4], 'bottom')).toBe(0.3);
  });
});

describe("Kendall's W", () => {
  const orders = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 })).chain(([judges, items]) =>
    fc.array(fc.array(fc.nat({ max: 5 }), { minLength: items, maxLength: items }), {
      minLength: judges,
      maxLength: judges,
    }),
  );

  it('with mean Spearman (mW − 1)/(m − 1): without ties that is the mean over all pairs of judges', () => {
    const distinct = fc.integer({ min: 2, max: 6 }).chain((items) =>
      fc.array(fc.shuffledSubarray([1, 2, 3, 4, 5, 6].slice(0, items), { minLength: items }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(distinct, (ranks) => {
        const pairs = ranks.flatMap((a, i) => ranks.slice(i + 1).map((b) => spearman(a, b) ?? NaN));
        expect(kendallW(ranks)?.meanSpearman).toBeCloseTo(mean(pairs) ?? NaN, 10);
      }),
    );
  });

  it('is corrected for ties: judges who say the same reach 1 however many candidates they hold equal', () => {
    fc.assert(
      fc.property(orders, (values) => {
        const first = midranks(values[0] ?? []);
        const W = kendallW(values.map(() => first))?.W;
        if (new Set(first).size > 1) expect(W).toBeCloseTo(1, 10);
        else expect(W).toBeUndefined();
        const own = kendallW(values.map((row) => midranks(row)));
        if (own !== null) expect(own.W).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is not defined for one judge, one candidate, or when all hold all equal', () => {
    expect([
      kendallW([]),
      kendallW([[1, 2]]),
      kendallW([[1], [1]]),
      kendallW([
        [1.5, 1.5],
        [1.5, 1.5],
      ]),
    ]).toEqual([null, null, null, null]);
  });
});

describe('Spearman and Kendall τ-b', () => {
  it('are 1 for the same order, −1 for the other way round, null where one holds all equal', () => {
    for (const measure of [spearman, kendallTauB]) {
      expect(measure([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1, 12);
      expect(measure([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
      expect(measure([1, 1, 1], [1, 2, 3])).toBeNull();
      expect(measure([1], [1])).toBeNull();
    }
  });

  it('without ties: ρ is 1 − 6Σd²/(n³ − n), τ is (concordant − discordant) over all pairs', () => {
    expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * 4) / 120, 12);
    expect(kendallTauB([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.6, 12);
  });

  it('with ties: midranks, and fewer pairs to agree on', () => {
    expect(midranks([5, 5, 3, 3, 1])).toEqual([1.5, 1.5, 3.5, 3.5, 5]);
    expect(midranks([5, 1, 3], 'low')).toEqual([3, 1, 2]);
    // 4 pairs concordant of √(5 · 6): one tie in the first list.
    expect(kendallTauB([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12);
  });
});

describe('points', () => {
  it('overlap is the mean over all pairs of voters of Σ min(x, y)/n, whatever way it is counted', () => {
    const ballots = fc.array(fc.array(fc.nat({ max: 10 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(ballots, (rows) => {
        const pairs = rows.flatMap((a, i) =>
          rows.slice(i + 1).map((b) => a.reduce((sum, x, at) => sum + Math.min(x, b[at] ?? 0), 0) / 40),
        );
        expect(overlap(rows, 40)).toBeCloseTo(mean(pairs) ?? NaN, 10);
      }),
    );
    expect([overlap([], 3), overlap([[1, 2]], 3)]).toEqual([null, null]);
  });

  it('focus is 0 when all got as much, 1 when one got all, and not defined without points or for one candidate', () => {
    expect(focus([4, 4, 4])).toBeCloseTo(0, 12);
    expect(focus([0, 9, 0])).toBe(1);
    expect([focus([0, 0]), focus([5])]).toEqual([null, null]);
  });

  it('u is 1 when all agree, and least when all pairs divide evenly', () => {
    expect(
      coefficientU(
        [
          [0, 3],
          [0, 0],
        ],
        3,
      ),
    ).toBe(1);
    expect(
      coefficientU(
        [
          [0, 3],
          [3, 0],
        ],
        6,
      ),
    ).toBeCloseTo(-1 / 5, 12);
    expect([
      coefficientU(
        [
          [0, 1],
          [0, 0],
        ],
        1,
      ),
      coefficientU([[0]], 4),
    ]).toEqual([null, null]);
  });
});
