import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresOfResult } from '../../../shared/domain/series/scores-of-result.ts';
import { commonScores, type CommonScore } from '../../../shared/domain/voting/common-score.ts';
import { compareFractions, fraction, nearestFraction } from '../../../shared/domain/voting/fractions.ts';
import type { MethodType } from '../../../shared/domain/voting/methods.ts';
import { ballotsOf, FIVE, METHODS } from '../voting/arbitrary-ballots.ts';
import { count } from '../voting/ballots.ts';

const TYPES = Object.keys(METHODS) as MethodType[];

const same = (a: CommonScore | undefined, b: CommonScore | undefined): boolean =>
  a === null || b === null || a === undefined || b === undefined ? a === b : compareFractions(a, b) === 0;

describe('the common score of a result', () => {
  it.each(TYPES)('is to the last digit that of its ballots: %s', (type) => {
    const method = METHODS[type];
    fc.assert(
      fc.property(ballotsOf(method), (choices) => {
        const fromBallots = commonScores(method, FIVE, choices);
        // As it comes out of a file.
        const result = JSON.parse(JSON.stringify(count(method, FIVE, choices))) as ReturnType<typeof count>;
        const fromResult = scoresOfResult(method, FIVE, result);
        for (const [at, score] of fromBallots.entries())
          expect(same(score, fromResult[at]), `candidate ${at}`).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('knows nothing of a candidate that the result does not hold', () => {
    const result = count(METHODS.dots, FIVE, []);
    expect(scoresOfResult(METHODS.dots, FIVE, { ...result, rows: [] })).toEqual([null, null, null, null, null]);
  });
});

describe('the nearest fraction', () => {
  it('is the one that was divided', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (over, under) => {
        fc.pre(over / under <= 1_000);
        expect(compareFractions(nearestFraction(over / under), fraction(over, under))).toBe(0);
      }),
    );
  });

  it.each([Number.NaN, -1, 1_001, Infinity])('is not there of %s', (value) => {
    expect(() => nearestFraction(value)).toThrow(RangeError);
  });
});
