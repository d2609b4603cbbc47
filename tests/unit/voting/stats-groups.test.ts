// Groups held against each other: gaps, likeness, distance, bridges, equal weights, second guesses and chance.
import { describe, expect, it } from 'vitest';
import { commonScores } from '../../../shared/domain/voting/common-score.ts';
import { fraction, numberOf } from '../../../shared/domain/voting/fractions.ts';
import { permutationP } from '../../../shared/domain/voting/group-chance.ts';
import { comparisonOf, distributionDistance, likenessWord } from '../../../shared/domain/voting/group-comparison.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { groupComparisonSchema } from '../../../shared/domain/voting/result.ts';
import { abstain, budget, candidatesOf, dots, id, namesOf, pairwise, pick, rank, times, yesNo } from './ballots.ts';

const candidates = candidatesOf('A', 'B', 'C');
const scaleMethod: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
const scaled = (values: Record<string, number>): Choice => ({
  type: 'scale',
  form: null,
  values: Object.entries(values).map(([name, value]) => ({ candidateId: id(name), value })),
  noOpinion: [],
});
const block = (groupId: string, choices: readonly Choice[]) => ({ groupIds: [groupId], choices });
const compare = (method: Method, first: readonly Choice[], second: readonly Choice[]) =>
  comparisonOf(method, candidates, [block('g1', first), block('g2', second)], [], { seed: 5, k: 5 });

describe('the common score, 0 to 1', () => {
  const cases: [string, Method, Choice[], (number | null)[]][] = [
    [
      'dots',
      { type: 'dots', dots: 3, maxPerCandidate: 2 },
      [dots({ A: 2, B: 1 }), dots({ B: 1 }), abstain],
      [0.5, 0.5, 0],
    ],
    ['pick', { type: 'pick', most: 2 }, [pick(['A', 'B']), pick(['A'], 'C'), abstain], [1, 0.5, 0]],
    ['budget', { type: 'budget', points: 100 }, [budget({ A: 60, B: 40 }), budget({ A: 20, B: 80 })], [0.4, 0.6, 0]],
    [
      'yes/no',
      { type: 'yesNo', threshold: 'half', quorum: 0 },
      [yesNo({ A: 'yes', B: 'no' }), yesNo({ A: 'yes', B: 'yes' })],
      [1, 0.5, null],
    ],
    ['rank', { type: 'rank', top: null }, [rank('A > B > C'), rank('B > A > C')], [0.75, 0.75, 0]],
    ['scale', scaleMethod, [scaled({ A: 5, B: 1 }), scaled({ A: 3 })], [0.75, 0, null]],
    ['pairwise', { type: 'pairwise', pairs: 3 }, [pairwise(['A > B', 'A = C'])], [0.75, 0, 0.5]],
  ];
  it.each(cases)('of %s', (_, method, choices, expected) => {
    expect(commonScores(method, candidates, choices).map((score) => score && numberOf(score))).toEqual(expected);
  });

  it('is exact, so that equal is equal', () => {
    const [a] = commonScores(scaleMethod, candidates, [scaled({ A: 2 }), scaled({ A: 2 }), scaled({ A: 3 })]);
    expect(a && a.over * 3n === a.under).toBe(true);
    expect(numberOf(fraction(1, 3))).toBe(1 / 3);
  });
});

describe('a comparison', () => {
  const first = [...times(8, scaled({ A: 5, B: 3, C: 1 })), ...times(2, scaled({ A: 4, B: 3, C: 1 }))];
  const second = [...times(7, scaled({ A: 1, B: 3, C: 5 })), ...times(3, scaled({ A: 1, B: 4, C: 5 }))];
  const found = compare(scaleMethod, first, second);

  it('keeps to the shape that everybody reads', () => {
    expect(groupComparisonSchema.safeParse(found).success).toBe(true);
    expect(found?.blocks.map(({ groupIds, result }) => [groupIds, result.ballots])).toEqual([
      [['g1'], 10],
      [['g2'], 10],
    ]);
  });

  it('has the gaps on 0 to 1, largest first', () => {
    expect(namesOf(candidates, found?.gaps.map(({ candidateId }) => candidateId) ?? [])).toEqual(['C', 'A', 'B']);
    expect(found?.gaps.map(({ gap }) => Number(gap.toFixed(6)))).toEqual([1, 0.95, 0.075]);
  });

  it('says how alike the orders are, how far the distributions lie apart, and how likely that is by chance', () => {
    const pair = found?.correlations[0];
    expect([pair?.first, pair?.second, pair?.spearman, pair?.kendall, pair?.word]).toEqual([0, 1, -1, -1, 'reversed']);
    expect(pair?.distance).toBeCloseTo((0.95 + 0.075 + 1) / 3, 10);
    expect(pair?.p).toBe(0.001);
  });

  it('has the bridge themes, the highest minimum first, and the total with equal weights', () => {
    expect(namesOf(candidates, found?.bridges.map(({ candidateId }) => candidateId) ?? [])).toEqual(['B', 'A', 'C']);
    expect(found?.bridges[0]?.minimum).toBe(0.5);
    const uneven = compare(scaleMethod, times(20, scaled({ A: 5, B: 1 })), times(5, scaled({ A: 1, B: 5 })));
    expect(uneven?.equalWeights).toEqual([
      { candidateId: id('A'), value: 0.5, rank: 1 },
      { candidateId: id('B'), value: 0.5, rank: 1 },
      { candidateId: id('C'), value: null, rank: null },
    ]);
  });

  it('on yes and no has group-informed consensus for bridges', () => {
    const method: Method = { type: 'yesNo', threshold: 'half', quorum: 0 };
    const both = compare(method, times(5, yesNo({ A: 'yes', B: 'yes' })), [
      ...times(4, yesNo({ A: 'yes', B: 'no' })),
      yesNo({ A: 'no', B: 'no' }),
    ]);
    expect(both?.bridges.map(({ minimum }) => minimum.toFixed(9))).toEqual([(30 / 49).toFixed(9), (6 / 49).toFixed(9)]);
    expect(both?.correlations[0]?.distance).toBeNull();
  });

  it('of one block is none', () => {
    expect(comparisonOf(scaleMethod, candidates, [block('g1', first)], [], { seed: 1, k: 5 })).toBeNull();
  });
});

describe('second guesses', () => {
  const own = times(6, scaled({ A: 5, B: 1 }));
  const others = times(6, scaled({ A: 1, B: 3 }));
  const guess = (by: number, about: number, values: Record<string, number>) => ({ by, about, choice: scaled(values) });
  const asked = (guesses: { by: number; about: number; choice: Choice }[]) =>
    comparisonOf(scaleMethod, candidates, [block('g1', own), block('g2', others)], guesses, { seed: 5, k: 5 })?.guesses;

  it('stand beside what the others said and what the guessers said themselves', () => {
    const [found] = asked(Array.from({ length: 5 }, () => guess(0, 1, { A: 3, B: 3 }))) ?? [];
    expect([found?.by, found?.about, found?.n, found?.misjudgement]).toEqual([0, 1, 5, 0.25]);
    expect(found?.rows.slice(0, 2)).toEqual([
      { candidateId: id('A'), guessed: 0.5, actual: 0, own: 1 },
      { candidateId: id('B'), guessed: 0.5, actual: 0.5, own: 0 },
    ]);
  });

  it('are not shown of fewer than k, and blank ones count for nothing', () => {
    const four = Array.from({ length: 4 }, () => guess(0, 1, { A: 3 }));
    expect(asked(four)).toEqual([]);
    expect(asked([...four, { by: 0, about: 1, choice: abstain }])).toEqual([]);
    expect(asked([...four, guess(1, 0, { A: 3 })])).toEqual([]);
  });
});

describe('likeness and distance', () => {
  it('has words from voting.md', () => {
    expect([1, 0.7, 0.69, 0.3, 0.29, 0, -0.01].map(likenessWord)).toEqual([
      'same',
      'same',
      'partly',
      'partly',
      'different',
      'different',
      'reversed',
    ]);
  });

  it('is the work of moving the one distribution onto the other, over the whole scale', () => {
    expect(distributionDistance([4, 0, 0], [0, 0, 2])).toBe(1);
    expect(distributionDistance([1, 1, 0], [5, 5, 0])).toBe(0);
    expect(distributionDistance([1, 0, 0], [0, 3, 0])).toBe(0.5);
    expect([
      distributionDistance([], []),
      distributionDistance([0, 0], [1, 0]),
      distributionDistance([1], [1]),
    ]).toEqual([null, null, null]);
  });
});

describe('the permutation test', () => {
  const low = scaled({ A: 1, B: 1 });
  const high = scaled({ A: 5, B: 5 });

  it('is near 1 for two groups that say the same, near 0 for two that differ, and the same for the same seed', () => {
    const mixed = [...times(5, low), ...times(5, high)];
    const p = permutationP(scaleMethod, candidates, mixed, mixed, 3);
    expect(p).toBe(1);
    expect(permutationP(scaleMethod, candidates, times(9, low), times(9, high), 3)).toBeLessThanOrEqual(0.002);
    const some = [...times(7, low), ...times(3, high)];
    expect(permutationP(scaleMethod, candidates, some, mixed, 3)).toBe(
      permutationP(scaleMethod, candidates, some, mixed, 3),
    );
  });

  it('is near the exact value: Fisher, 7 of 10 against 3 of 10, two-sided', () => {
    const some = [...times(7, low), ...times(3, high)];
    const other = [...times(3, low), ...times(7, high)];
    expect(Math.abs((permutationP(scaleMethod, candidates, some, other, 11) ?? NaN) - 0.1789)).toBeLessThan(0.04);
  });

  it('asks for eight in both', () => {
    expect(permutationP(scaleMethod, candidates, times(7, low), times(9, high), 3)).toBeNull();
    expect(permutationP(scaleMethod, candidates, [...times(7, low), abstain], times(9, high), 3)).toBeNull();
  });
});
