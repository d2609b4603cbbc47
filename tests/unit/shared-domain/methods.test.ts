import { describe, expect, it } from 'vitest';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import {
  checkBallot,
  choiceSchema,
  defaultDots,
  methodSchema,
  type Choice,
  type Method,
} from '../../../shared/domain/methods.ts';
import { idFor } from '../../support/ids.ts';

const id = (name: string) => idFor<CandidateId>(name);
const candidates = ['A', 'B', 'C', 'D'].map((title) => ({ candidateId: id(title), title, explanation: '' }));
const method: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };
const dots = (points: Record<string, number>): Choice => ({
  type: 'dots',
  points: Object.entries(points).map(([name, n]) => ({ candidateId: id(name), points: n })),
});

describe('defaultDots', () => {
  // A quarter to a third of the candidates, at least three, two each; never more than they can hold.
  it.each([
    [1, 2],
    [2, 3],
    [3, 3],
    [4, 3],
    [8, 3],
    [12, 3],
    [13, 4],
    [16, 4],
    [20, 5],
    [40, 10],
    [200, 50],
  ])('for %d candidates is %d', (count, wanted) => {
    const found = defaultDots(count);
    expect(found).toEqual({ type: 'dots', dots: wanted, maxPerCandidate: 2 });
    expect(methodSchema.safeParse(found).success).toBe(true);
  });

  it('stays within a quarter and a third from nine candidates on', () => {
    for (let n = 9; n <= 200; n++) {
      expect(defaultDots(n).dots).toBeGreaterThanOrEqual(Math.ceil(n / 4));
      expect(defaultDots(n).dots).toBeLessThanOrEqual(Math.ceil(n / 3));
    }
  });

  it('without candidates is still a method', () => {
    expect(methodSchema.safeParse(defaultDots(0)).success).toBe(true);
  });
});

describe('checkBallot', () => {
  it.each([
    ['all dots', dots({ A: 2, B: 1 }), null],
    ['fewer', dots({ A: 1 }), null],
    ['none', dots({}), null],
    ['noughts', dots({ A: 0, B: 0 }), null],
    ['an abstention', { type: 'abstain' }, null],
    ['too many in all', dots({ A: 2, B: 2 }), 'overspent'],
    ['too many on one', dots({ A: 3 }), 'overspent'],
    ['somebody unknown', dots({ Z: 1 }), 'unknownCandidate'],
    ['somebody unknown, for nothing', dots({ Z: 0 }), 'unknownCandidate'],
    ['one twice', { type: 'dots', points: [1, 1].map((points) => ({ candidateId: id('A'), points })) }, 'badInput'],
  ] as [string, Choice, string | null][])('%s', (_, choice, problem) => {
    expect(checkBallot(method, candidates, choice)).toBe(problem);
  });
});

describe('a choice on the wire', () => {
  it.each([
    ['a fraction', { type: 'dots', points: [{ candidateId: id('A'), points: 0.5 }] }],
    ['less than nothing', { type: 'dots', points: [{ candidateId: id('A'), points: -1 }] }],
    ['a text', { type: 'dots', points: [{ candidateId: id('A'), points: '1' }] }],
    ['no number at all', { type: 'dots', points: [{ candidateId: id('A'), points: NaN }] }],
    ['an unknown kind', { type: 'rank', order: [] }],
    ['an extra field', { type: 'abstain', seat: 4 }],
  ])('of %s is refused before it is looked at', (_, choice) => {
    expect(choiceSchema.safeParse(choice).success).toBe(false);
  });
});
