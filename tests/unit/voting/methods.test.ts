import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bradleyTerry } from '../../../shared/domain/voting/bradley-terry.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import { moveWeight } from '../../../shared/domain/voting/criteria-sensitivity.ts';
import { fraction, numberOf } from '../../../shared/domain/voting/fractions.ts';
import type { Method, MethodOf } from '../../../shared/domain/voting/methods.ts';
import { pairsFor } from '../../../shared/domain/voting/pairs-for.ts';
import { ballotsOf, FIVE, METHODS } from './arbitrary-ballots.ts';
import {
  abstain,
  budget,
  byName,
  candidatesOf,
  count,
  criteria,
  dots,
  extraOf,
  namesOf,
  pairwise,
  pick,
  scale,
  times,
  yesNo,
} from './ballots.ts';

const three = candidatesOf('A', 'B', 'C');

describe('points', () => {
  it('add up: dots given and unused, points of a budget, picks', () => {
    fc.assert(
      fc.property(ballotsOf(METHODS.dots), (choices) => {
        const result = count(METHODS.dots, FIVE, choices);
        const { cast, unused } = extraOf('dots', result);
        expect(result.rows.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBe(cast);
        expect(cast + unused).toBe(METHODS.dots.dots * (result.ballots - result.abstentions));
        for (const { distribution, n } of result.rows)
          expect(distribution?.reduce((sum, item) => sum + item.count, 0)).toBe(n);
      }),
      { numRuns: 20 },
    );
  });

  it('take geen mening out of the denominator, and a pick is one dot', () => {
    const picks = count({ type: 'pick', most: 2 }, three, [pick(['A', 'B']), pick(['A'], 'B'), abstain, pick([])]);
    expect(byName(three, picks, ({ score, n, noOpinion, voters }) => [score, n, noOpinion, voters])).toEqual({
      A: [2, 2, 0, 2],
      B: [1, 1, 1, 1],
      C: [0, 2, 0, 0],
    });
    expect(byName(three, picks, ({ figures }) => figures.breadth)).toEqual({ A: 1, B: 1, C: 0 });
    expect(picks).toMatchObject({ ballots: 4, abstentions: 2, extra: { cast: 3, unused: 1 } });
    const same = count({ type: 'dots', dots: 2, maxPerCandidate: 1 }, three, [
      dots({ A: 1, B: 1 }),
      dots({ A: 1 }, 'B'),
    ]);
    expect(byName(three, same, ({ rank, figures }) => [rank, figures.share])).toEqual(
      byName(three, picks, ({ rank, figures }) => [rank, figures.share]),
    );
  });

  it('show a cut through a tie', () => {
    const four = candidatesOf('A', 'B', 'C', 'D');
    const result = count({ type: 'pick', most: 4 }, four, [pick(['A', 'B', 'C', 'D']), pick(['A', 'B'])]);
    expect(namesOf(four, result.cutTied)).toEqual(['C', 'D']);
  });

  it('budget: zeros count in the mean, no opinion does not', () => {
    const result = count({ type: 'budget', points: 100 }, three, [
      budget({ A: 100 }),
      budget({ A: 50, B: 50 }, 'C'),
      budget({ B: 30, C: 70 }),
    ]);
    expect(byName(three, result, ({ score, figures }) => [score, figures.mean, figures.median])).toEqual({
      A: [50, 50, 50],
      B: [80 / 3, 80 / 3, 30],
      C: [35, 35, 35],
    });
    expect(byName(three, result, ({ distribution }) => distribution)['A']).toEqual([
      { value: 0, count: 1 },
      { value: 50, count: 1 },
      { value: 100, count: 1 },
    ]);
  });
});

describe('scales', () => {
  const words: Method = { type: 'scale', scale: 'words', forms: [] };
  it('order by the mean as a fraction: one of three is not 0.333', () => {
    const result = count(words, three, [
      scale({ A: 1, B: 1, C: 2 }),
      scale({ A: 1, B: 1 }),
      scale({ A: 2, B: 2 }),
      scale({ B: 1 }),
      scale({ B: 1 }),
      scale({ B: 2 }),
    ]);
    expect(byName(three, result, ({ rank, n }) => [rank, n])).toEqual({ A: [2, 3], B: [2, 6], C: [1, 1] });
  });

  it('describe the answers', () => {
    const one = candidatesOf('A');
    const values = [1, 2, 2, 4, 5];
    const { rows } = count(
      words,
      one,
      values.map((value) => scale({ A: value })),
    );
    expect(rows[0]?.distribution?.map((item) => item.count)).toEqual([1, 2, 0, 1, 1]);
    expect(rows[0]?.figures).toMatchObject({ mean: 2.8, median: 2, topTwoShare: 0.4, bottomTwoShare: 0.6 });
    expect(rows[0]?.figures.interpolatedMedian).toBeCloseTo(2.25, 12);
    expect(rows[0]?.figures.standardDeviation).toBeCloseTo(Math.sqrt(2.7), 12);
    expect(rows[0]?.figures.normalisedDeviation).toBeCloseTo(Math.sqrt(2.16) / 2, 12);
  });

  it('put each form on 0–10, in five bins once there are faces', () => {
    const method: Method = { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] };
    const one = candidatesOf('A');
    const result = count(method, one, [
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => scale({ A: value }, 'numbers')),
      ...[1, 2, 3, 4, 5].map((value) => scale({ A: value }, 'faces')),
      ...[0, 1].map((value) => scale({ A: value }, 'yesNo')),
    ]);
    expect(result.rows[0]?.distribution).toEqual([
      { value: 0, count: 4 },
      { value: 2.5, count: 3 },
      { value: 5, count: 4 },
      { value: 7.5, count: 3 },
      { value: 10, count: 4 },
    ]);
    expect(result.rows[0]?.score).toBe(5);
    expect(extraOf('scale', result).forms).toEqual([
      { form: 'numbers', n: 11 },
      { form: 'faces', n: 5 },
      { form: 'yesNo', n: 2 },
    ]);
    const plain = count({ ...method, forms: ['numbers', 'yesNo'] }, one, [scale({ A: 1 }, 'yesNo')]);
    expect(plain.rows[0]?.distribution).toHaveLength(11);
    const answers = count({ ...method, forms: ['yesNo'] }, one, [scale({ A: 1 }, 'yesNo'), scale({ A: 0 }, 'yesNo')]);
    expect(answers.rows[0]).toMatchObject({ score: 5, figures: { topTwoShare: null } });
    expect(answers.rows[0]?.distribution).toEqual([
      { value: 0, count: 1 },
      { value: 10, count: 1 },
    ]);
  });

  it('never lose by a higher value', () => {
    fc.assert(
      fc.property(ballotsOf(METHODS.scale), fc.nat(), (choices, which) => {
        const at = which % Math.max(1, choices.length);
        const raised = choices.map((choice, i): Choice => {
          if (i !== at || choice.type !== 'scale') return choice;
          const most = choice.form === 'faces' ? 5 : choice.form === 'yesNo' ? 1 : 10;
          return {
            ...choice,
            values: choice.values.map((item) =>
              item.candidateId === FIVE[0]?.candidateId ? { ...item, value: most } : item,
            ),
          };
        });
        const rankOf = (list: Choice[]) => byName(FIVE, count(METHODS.scale, FIVE, list), ({ rank }) => rank)['A'];
        expect(rankOf(raised) ?? 0).toBeLessThanOrEqual(rankOf(choices) ?? 0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('yes and no', () => {
  const one = candidatesOf('A');
  const decide = (
    method: Partial<MethodOf<'yesNo'>>,
    yes: number,
    no: number,
    unsure = 0,
    eligible: number | null = null,
  ) =>
    count(
      { type: 'yesNo', threshold: 'half', quorum: 0, ...method },
      one,
      [...times(yes, yesNo({ A: 'yes' })), ...times(no, yesNo({ A: 'no' })), ...times(unsure, yesNo({}, 'A'))],
      eligible,
    ).rows[0]?.adopted;

  it('takes exactly two thirds, and not a vote less', () => {
    expect([decide({ threshold: 'twoThirds' }, 2, 1), decide({ threshold: 'twoThirds' }, 200, 101)]).toEqual([
      true,
      false,
    ]);
  });
  it('calls equal not adopted, and nothing said neither', () => {
    expect([decide({}, 3, 3), decide({}, 4, 3), decide({}, 0, 0, 2)]).toEqual([false, true, false]);
  });
  it('without objection: a yes and no single no', () => {
    const method = { threshold: 'noObjection' } as const;
    expect([decide(method, 1, 0, 9), decide(method, 99, 1), decide(method, 0, 0, 9)]).toEqual([true, false, false]);
  });
  it('asks for its quorum on all three together, exactly', () => {
    // A tenth of ten, in floats 0.1 · 3 is more than 0.3.
    expect(decide({ quorum: 0.3 }, 1, 0, 2, 10)).toBe(true);
    expect(decide({ quorum: 0.3 }, 2, 0, 0, 10)).toBeNull();
    expect(decide({ quorum: 0.3 }, 3, 0, 0, null)).toBeNull();
  });
  it('never has more than everybody', () => {
    const row = count({ type: 'yesNo', threshold: 'half', quorum: 0 }, one, times(3, yesNo({ A: 'yes' })), 2).rows[0];
    expect(row?.figures.turnout).toBe(1);
  });
});

describe('criteria', () => {
  const method: MethodOf<'criteria'> = {
    type: 'criteria',
    scale: 'zeroToTen',
    criteria: [
      { criterionId: 'gain', title: 'Gain', weight: 3, isCost: false },
      { criterionId: 'effort', title: 'Effort', weight: 1, isCost: true },
    ],
    quorum: 2,
    split: 'middle',
  };
  it('gives no rank below the quorum, but a score', () => {
    const result = count(method, three, [
      criteria({ A: { gain: 8, effort: 2 }, B: { gain: 10, effort: 0 } }),
      criteria({ A: { gain: 8, effort: 2 }, B: { gain: 10 } }),
    ]);
    expect(byName(three, result, ({ rank, score, n, voters }) => [rank, score, n, voters])).toEqual({
      A: [1, 0.8, 2, 2],
      B: [null, 1, 2, 1],
      C: [null, null, 0, 0],
    });
    expect(byName(three, result, ({ quadrant }) => quadrant)).toEqual({ A: 'highLow', B: 'highLow', C: null });
  });

  it('lets who is below the quorum take no place in the top that one person would change', () => {
    const four = candidatesOf('A', 'B', 'C', 'D');
    const only: MethodOf<'criteria'> = { ...method, criteria: method.criteria.slice(0, 1) };
    const most = { A: { gain: 8 }, B: { gain: 6 }, C: { gain: 4 } };
    const result = count(only, four, [...times(4, criteria(most)), criteria({ ...most, D: { gain: 10 } })]);
    expect(byName(four, result, ({ rank }) => rank)).toEqual({ A: 1, B: 2, C: 3, D: null });
    expect(result.fragility).toMatchObject({ isFragile: false, candidates: [] });
  });

  it('shares a rank where decimals would not: .1 and .2 against .3', () => {
    const tied: MethodOf<'criteria'> = {
      ...method,
      quorum: 1,
      criteria: [0.1, 0.2, 0.3].map((weight, i) => ({ criterionId: `c${i}`, title: 'C', weight, isCost: false })),
    };
    const result = count(tied, three, [criteria({ A: { c0: 10, c1: 10, c2: 0 }, B: { c0: 0, c1: 0, c2: 10 } })]);
    expect(byName(three, result, ({ rank }) => rank)).toEqual({ A: 1, B: 1, C: null });
  });

  it('splits at the median of the candidates when asked', () => {
    const choices = times(
      2,
      criteria({ A: { gain: 9, effort: 9 }, B: { gain: 8, effort: 8 }, C: { gain: 7, effort: 7 } }),
    );
    expect(byName(three, count({ ...method, split: 'median' }, three, choices), ({ quadrant }) => quadrant)).toEqual({
      A: 'highHigh',
      B: 'highHigh',
      C: 'lowLow',
    });
  });

  it('moves one weight and keeps the others in proportion', () => {
    const moved = moveWeight([fraction(1, 2), fraction(3, 10), fraction(1, 5)], 0, fraction(1, 10)).map(numberOf);
    expect(moved).toEqual([0.6, 0.24, 0.16]);
    expect(moveWeight([fraction(1), fraction(0)], 0, fraction(-1, 10)).map(numberOf)).toEqual([0.9, 0.1]);
    expect(moveWeight([fraction(1), fraction(0)], 0, fraction(1, 10)).map(numberOf)).toEqual([1, 0]);
  });

  it('says who leaves the top 3 when a weight moves', () => {
    const four = candidatesOf('A', 'B', 'C', 'D');
    const even = {
      ...method,
      quorum: 1,
      criteria: method.criteria.map((item) => ({ ...item, weight: 1, isCost: false })),
    };
    const result = count(even, four, [
      criteria({
        A: { gain: 10, effort: 10 },
        B: { gain: 9, effort: 9 },
        C: { gain: 8, effort: 3 },
        D: { gain: 3, effort: 7 },
      }),
    ]);
    const named = extraOf('criteria', result).sensitivity.map(({ criterionId, change, leave, enter }) => [
      criterionId,
      change,
      namesOf(four, leave),
      namesOf(four, enter),
    ]);
    // C 5.5 and D 5 at .5/.5; with .4 on gain C has 5 and D 5.4.
    expect(named).toEqual([
      ['gain', 0.1, [], []],
      ['gain', -0.1, ['C'], ['D']],
      ['effort', 0.1, ['C'], ['D']],
      ['effort', -0.1, [], []],
    ]);
  });
});

describe('pairwise', () => {
  const method: Method = { type: 'pairwise', pairs: 3 };
  it('counts equal as half, and does not rank who was never compared', () => {
    const result = count(method, three, [pairwise(['A > B']), pairwise(['A = B']), pairwise(['B < A'])]);
    expect(byName(three, result, ({ rank, figures, n, voters }) => [rank, figures.winShare, n, voters])).toEqual({
      A: [1, 5 / 6, 3, 3],
      B: [2, 1 / 6, 3, 1],
      C: [null, null, 0, 0],
    });
    expect(extraOf('pairwise', result)).toMatchObject({ comparisons: 3, clearShare: 1, coefficientU: null });
  });

  it('ranks equal strengths equal', () => {
    const result = count(method, three, [pairwise(['A > B', 'B > C', 'C > A'])]);
    expect(byName(three, result, ({ rank }) => rank)).toEqual({ A: 1, B: 1, C: 1 });
  });

  it('solves the likelihood equations: each wins as often as the model expects', () => {
    const wins = fc.array(fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(wins, (table) => {
        const fit = bradleyTerry(table);
        const strength = (i: number) => Math.exp(fit?.logStrength[i] ?? NaN);
        for (let i = 0; i < 5; i++) {
          let [won, expected] = [0, 0];
          for (let j = 0; j < 5; j++) {
            if (i === j) continue;
            const [mine, theirs] = [(table[i]?.[j] ?? 0) + 0.5, (table[j]?.[i] ?? 0) + 0.5];
            won += mine;
            expected += ((mine + theirs) * strength(i)) / (strength(i) + strength(j));
          }
          expect(expected).toBeCloseTo(won, 7);
        }
        expect(fit?.logStrength.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the log odds of two candidates their textbook error', () => {
    // (3 + ½) : (0 + ½): the variance of a log odds is 1/3.5 + 1/0.5.
    const fit = bradleyTerry([
      [0, 3],
      [0, 0],
    ]);
    const [[a = 0, b = 0] = [], [, d = 0] = []] = fit?.covariance ?? [];
    expect(a + d - 2 * b).toBeCloseTo(1 / 3.5 + 1 / 0.5, 9);
  });
});

describe('pairsFor', () => {
  const names = Array.from({ length: 9 }, (_, i) => `c${i}`);
  const keyOf = ({ left, right }: { left: string; right: string }) => [left, right].toSorted().join(' ');

  it('is the same for the same seat, another for another, without a pair twice', () => {
    expect(pairsFor(names, 12, 5)).toEqual(pairsFor(names, 12, 5));
    expect(pairsFor(names, 12, 5)).not.toEqual(pairsFor(names, 12, 6));
    expect(new Set(pairsFor(names, 12, 5).map(keyOf)).size).toBe(12);
    expect(pairsFor(names.slice(0, 4), 15, 1)).toHaveLength(6);
    expect(pairsFor(['a'], 15, 1)).toEqual([]);
  });

  it('shows every candidate about as often to one seat', () => {
    for (let seed = 0; seed < 30; seed++) {
      const pairs = pairsFor(names, 9, seed);
      const seen = names.map((name) => pairs.filter(({ left, right }) => left === name || right === name).length);
      expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(2);
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(1);
    }
  });

  it('spreads seats over all pairs and both sides', () => {
    const all = Array.from({ length: 300 }, (_, seed) => pairsFor(names, 12, seed)).flat();
    const counts = new Map<string, number>();
    for (const pair of all) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
    expect(counts.size).toBe(36);
    // A hundred each on average.
    expect(Math.min(...counts.values())).toBeGreaterThan(60);
    expect(Math.max(...counts.values())).toBeLessThan(140);
    const ordered = all.filter(({ left, right }) => left < right).length / all.length;
    expect(ordered).toBeGreaterThan(0.45);
    expect(ordered).toBeLessThan(0.55);
  });

  it('takes the least compared first where that may be known', () => {
    const counts = (a: string, b: string) => (a === 'c0' || b === 'c0' ? 0 : 5);
    const pairs = pairsFor(names, 8, 3, counts);
    expect(pairs.every(({ left, right }) => left === 'c0' || right === 'c0')).toBe(true);
  });
});
