// Who counts for what: abstaining is not the same as having no opinion, and nobody is missing from a denominator that they belong to.
import { describe, expect, it } from 'vitest';
import { meanConsensus } from '../../../shared/domain/voting/ballots.ts';
import { comparisonOf } from '../../../shared/domain/voting/group-comparison.ts';
import type { Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method, MethodOf } from '../../../shared/domain/voting/methods.ts';
import {
  abstain,
  budget,
  byName,
  candidatesOf,
  count,
  criteria,
  dots,
  extraOf,
  pairwise,
  pick,
  rank,
  scale,
  times,
  yesNo,
} from './ballots.ts';

const two = candidatesOf('A', 'B');
const three = candidatesOf('A', 'B', 'C');

describe('abstaining', () => {
  const judging: MethodOf<'criteria'> = {
    type: 'criteria',
    scale: 'oneToFive',
    criteria: [{ criterionId: 'gain', title: 'Gain', weight: 1, isCost: false }],
    quorum: 0,
    split: 'middle',
  };
  const cases: [Method, Choice, Choice][] = [
    [{ type: 'dots', dots: 3, maxPerCandidate: 2 }, dots({}, 'A', 'B'), dots({})],
    [{ type: 'pick', most: 1 }, pick([], 'A', 'B'), pick([])],
    [{ type: 'rank', top: null }, rank('', 'A', 'B'), rank('')],
    [{ type: 'scale', scale: 'oneToFive', forms: [] }, scale({}, null, 'A', 'B'), scale({})],
    [{ type: 'yesNo', threshold: 'half', quorum: 0 }, yesNo({}, 'A', 'B'), yesNo({})],
    [judging, criteria({}, 'A', 'B'), criteria({})],
    [{ type: 'pairwise', pairs: 1 }, pairwise([], 'A', 'B'), pairwise([])],
  ];

  it.each(cases)('is not what "no opinion" on everything says ($type)', (method, unsure, empty) => {
    expect(count(method, two, [unsure, empty, abstain])).toMatchObject({ ballots: 3, abstentions: 2 });
  });

  it('leaves the dots of somebody without an opinion unused', () => {
    const result = count({ type: 'dots', dots: 3, maxPerCandidate: 2 }, two, [
      dots({ A: 2 }),
      dots({}, 'A', 'B'),
      abstain,
    ]);
    expect(extraOf('dots', result)).toMatchObject({ cast: 2, unused: 4 });
    const picked = count({ type: 'pick', most: 2 }, two, [pick(['A']), pick([], 'A', 'B'), abstain]);
    expect(extraOf('pick', picked)).toMatchObject({ cast: 1, unused: 3 });
  });
});

describe('the turnout of yes and no', () => {
  it('counts everybody who voted for every candidate, also where they left it open', () => {
    const result = count(
      { type: 'yesNo', threshold: 'half', quorum: 0.6 },
      two,
      [yesNo({ A: 'yes' }), yesNo({ A: 'yes', B: 'no' }), yesNo({}, 'B'), abstain],
      5,
    );
    expect(byName(two, result, ({ figures, adopted }) => [figures.turnout, adopted])).toEqual({
      A: [0.8, true],
      B: [0.8, false],
    });
  });

  it('is not asked of one group: a quorum is about everybody', () => {
    const method: Method = { type: 'yesNo', threshold: 'half', quorum: 0.9 };
    const blocks = [
      { groupIds: ['one'], choices: times(5, yesNo({ A: 'yes' })) },
      { groupIds: ['two'], choices: times(5, yesNo({ A: 'no' })) },
    ];
    const compared = comparisonOf(method, candidatesOf('A'), blocks, [], { seed: 1, k: 5 });
    expect(compared?.blocks.map(({ result }) => result.rows[0]?.adopted)).toEqual([true, false]);
  });

  it('nor is the least number of judges with several criteria', () => {
    const method: Method = {
      type: 'criteria',
      scale: 'oneToFive',
      criteria: [{ criterionId: 'gain', title: 'Gain', weight: 1, isCost: false }],
      quorum: 8,
      split: 'middle',
    };
    const blocks = ['one', 'two'].map((group) => ({
      groupIds: [group],
      choices: times(5, criteria({ A: { gain: 4 }, B: { gain: 2 } })),
    }));
    const compared = comparisonOf(method, two, blocks, [], { seed: 1, k: 5 });
    expect(compared?.correlations[0]?.spearman).toBe(1);
  });
});

describe('a budget', () => {
  const method: MethodOf<'budget'> = { type: 'budget', points: 100 };

  it('is ranked by the mean of those who have an opinion, compared exactly', () => {
    // A: 60 of one. B: 40 + 30 + 30 of three. C: 70 + 70 of two.
    const result = count(method, three, [
      budget({ A: 60, B: 40 }, 'C'),
      budget({ B: 30, C: 70 }, 'A'),
      budget({ B: 30, C: 70 }, 'A'),
    ]);
    expect(byName(three, result, ({ rank: place, score, n }) => [place, score, n])).toEqual({
      A: [2, 60, 1],
      B: [3, 100 / 3, 3],
      C: [1, 70, 2],
    });
    // 200 of six people and 100 of three are as much: no rounding in between.
    const tied = count(method, three, [
      ...times(3, budget({ A: 40, C: 60 }, 'B')),
      budget({ A: 80, C: 20 }),
      budget({ B: 100 }),
      budget({ C: 100 }),
    ]);
    expect(byName(three, tied, ({ rank: place }) => place)).toEqual({ A: 2, B: 2, C: 1 });
  });

  it('draws with the same means: one opinion of everything stands above many zeros in every draw', () => {
    const choices = [...times(10, budget({ A: 100 }, 'B')), ...times(30, budget({ A: 10, B: 90 }))];
    const result = count(method, two, choices);
    // A: (10 × 100 + 30 × 10) / 40 = 32.5; B: 90 of thirty, whatever is drawn.
    expect(result.rows.map(({ rank: place, score }) => [place, score])).toEqual([
      [1, 90],
      [2, 32.5],
    ]);
    expect(result.bands?.bands).toHaveLength(2);
    expect(result.fragility?.isFragile).toBe(false);
  });
});

describe('a consensus figure that is a mean', () => {
  it('rests on as many people as its weakest part', () => {
    expect(
      meanConsensus('agreement', [
        { value: 1, n: 12 },
        { value: 0.5, n: 4 },
        { value: null, n: 0 },
      ]),
    ).toEqual({ measure: 'agreement', value: 0.75, n: 4 });
    const unsure = times(6, scale({ A: 5 }, null, 'B'));
    const result = count({ type: 'scale', scale: 'oneToFive', forms: [] }, two, [
      ...unsure,
      ...times(6, scale({ A: 5, B: 5 })),
    ]);
    expect(result.consensus).toMatchObject({ value: 1, n: 6, word: null });
  });
});
