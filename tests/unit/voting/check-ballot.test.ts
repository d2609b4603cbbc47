import { describe, expect, it } from 'vitest';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import type { BallotProblem, Choice } from '../../../shared/domain/voting/choice.ts';
import { defaultMethod } from '../../../shared/domain/voting/defaults.ts';
import { methodProblem } from '../../../shared/domain/voting/method-problem.ts';
import { methodSchema, type Method, type MethodType } from '../../../shared/domain/voting/methods.ts';
import { METHODS } from './arbitrary-ballots.ts';
import { abstain, budget, candidatesOf, criteria, dots, pairwise, pick, rank, scale, yesNo } from './ballots.ts';

const candidates = candidatesOf('A', 'B', 'C', 'D', 'E');
const one: Method = { type: 'scale', scale: 'oneToFive', forms: [] };
const both: Method = { type: 'scale', scale: 'minusTwoToTwo', forms: [] };

type Case = [what: string, method: Method, choice: Choice, problem: BallotProblem | null];
const { dots: d, pick: p, rank: r, scale: s, budget: b, yesNo: y, criteria: c, pairwise: w } = METHODS;
const cases: Case[] = [
  ['fewer dots than allowed', d, dots({ A: 1 }), null],
  ['no dots', d, dots({}), null],
  ['dots in all', d, dots({ A: 2, B: 2 }), null],
  ['one dot too many', d, dots({ A: 2, B: 2, C: 1 }), 'overspent'],
  ['too many on one', d, dots({ A: 3 }), 'overspent'],
  ['half a dot', d, dots({ A: 0.5 }), 'badInput'],
  ['less than nought', d, dots({ A: 2, B: 2, C: 1, D: -1 }), 'badInput'],
  ['a stranger', d, dots({ Q: 1 }), 'unknownCandidate'],
  ['a pick too many', p, pick(['A', 'B', 'C']), 'overspent'],
  ['a pick twice', p, pick(['A', 'A']), 'badInput'],
  ['a top that is not full', r, rank('A > B'), null],
  ['equal places', r, rank('A = B > C'), null],
  ['a place too many', r, rank('A > B > C > D > E'), 'overspent'],
  ['ranked twice', r, rank('A > B > A'), 'badInput'],
  ['ranked twice in one place', r, rank('A = A'), 'badInput'],
  ['an empty place', r, { type: 'rank', places: [[]], noOpinion: [] }, 'badInput'],
  ['a stranger ranked', r, rank('A > Q'), 'unknownCandidate'],
  ['a part of the scale', one, scale({ A: 1, B: 5 }), null],
  ['below the scale', one, scale({ A: 0 }), 'badInput'],
  ['above the scale', one, scale({ A: 6 }), 'badInput'],
  ['between two steps', one, scale({ A: 2.5 }), 'badInput'],
  ['below nought where that is on the scale', both, scale({ A: -2, B: 2 }), null],
  ['a form where there is none', one, scale({ A: 1 }, 'faces'), 'badInput'],
  ['an offered form', s, scale({ A: 5 }, 'faces'), null],
  ['a value off its form', s, scale({ A: 0 }, 'faces'), 'badInput'],
  ['yes as 2', s, scale({ A: 2 }, 'yesNo'), 'badInput'],
  ['no form where one must be chosen', s, scale({ A: 5 }), 'badInput'],
  ['a form that is not offered', { ...s, forms: ['faces'] }, scale({ A: 1 }, 'yesNo'), 'badInput'],
  ['a hundred', b, budget({ A: 60, B: 40 }), null],
  ['99', b, budget({ A: 60, B: 39 }), 'underspent'],
  ['101', b, budget({ A: 60, B: 41 }), 'overspent'],
  ['an empty budget', b, budget({}), 'underspent'],
  ['yes and no', y, yesNo({ A: 'yes', B: 'no' }, 'C'), null],
  ['a stranger answered', y, yesNo({ Q: 'yes' }), 'unknownCandidate'],
  ['some criteria', c, criteria({ A: { gain: 5 } }, 'B'), null],
  ['a criterion that is not asked', c, criteria({ A: { beauty: 5 } }), 'badInput'],
  ['a value off the scale', c, criteria({ A: { gain: 6 } }), 'badInput'],
  ['pairs', w, pairwise(['A > B', 'B = C']), null],
  ['a pair twice, sides swapped', w, pairwise(['A > B', 'B > A']), 'badInput'],
  ['with itself', w, pairwise(['A > A']), 'badInput'],
  ['a pair with a stranger', w, pairwise(['A > Q']), 'unknownCandidate'],
  ['too many pairs', { ...w, pairs: 1 }, pairwise(['A > B', 'A > C']), 'overspent'],
  ['no opinion on all', d, dots({}, 'A', 'B', 'C', 'D', 'E'), null],
  ['no opinion on a stranger', d, dots({ A: 1 }, 'Q'), 'unknownCandidate'],
  ['no opinion twice', d, dots({ A: 1 }, 'B', 'B'), 'badInput'],
  ['no opinion and a dot', d, dots({ A: 1 }, 'A'), 'badInput'],
  ['no opinion and a place', r, rank('A > B', 'B'), 'badInput'],
  ['no opinion and a comparison', w, pairwise(['A > B'], 'B'), 'badInput'],
  ['no opinion and an answer', y, yesNo({ A: 'no' }, 'A'), 'badInput'],
];

describe('checkBallot', () => {
  it.each(cases)('%s', (_, method, choice, problem) => {
    expect(checkBallot(method, candidates, choice)).toBe(problem);
  });

  it('refuses a criterion judged twice', () => {
    const once = criteria({ A: { gain: 5 } });
    const twice: Choice = { ...once, values: [...once.values, ...once.values] };
    expect(checkBallot(c, candidates, twice)).toBe('badInput');
  });

  it('takes an abstention with every method, and a ballot of another method with none', () => {
    for (const method of Object.values(METHODS)) {
      expect(checkBallot(method, candidates, abstain)).toBeNull();
      const other: Choice = method.type === 'dots' ? pick(['A']) : dots({ A: 1 });
      expect(checkBallot(method, candidates, other)).toBe('badInput');
    }
  });
});

describe('defaultMethod', () => {
  const TYPES = Object.keys(METHODS) as MethodType[];
  it.each(TYPES)('%s: within the schema, and without a problem for 2 to 200 candidates', (type) => {
    for (let n = 2; n <= 200; n++) {
      const method = defaultMethod(type, n);
      expect(methodSchema.parse(method)).toEqual(method);
      expect(methodProblem(method, n)).toBeNull();
    }
  });

  // voting.md: a quarter to a third of the candidates, at least three; never more than they can hold.
  it.each([
    [1, 2],
    [2, 3],
    [8, 3],
    [12, 3],
    [13, 4],
    [40, 10],
    [200, 50],
  ])('%i candidates: %i dots', (n, expected) => {
    expect(defaultMethod('dots', n)).toEqual({ type: 'dots', dots: expected, maxPerCandidate: 2 });
  });

  it('never asks for a full ranking over seven', () => {
    expect(defaultMethod('rank', 7)).toMatchObject({ top: null });
    expect(defaultMethod('rank', 8)).toMatchObject({ top: 5 });
  });

  it('compares all pairs while they are few, and a dozen above that', () => {
    expect([2, 5, 6, 7, 40].map((n) => defaultMethod('pairwise', n))).toMatchObject(
      [1, 10, 15, 12, 12].map((pairs) => ({ pairs })),
    );
  });
});

describe('methodProblem', () => {
  const none: Method = {
    ...METHODS.criteria,
    criteria: METHODS.criteria.criteria.map((item) => ({ ...item, weight: 0 })),
  };
  const twice: Method = {
    ...METHODS.criteria,
    criteria: METHODS.criteria.criteria.map((item) => ({ ...item, criterionId: 'same' })),
  };
  it.each<[string, Method, number, ReturnType<typeof methodProblem>]>([
    ['nothing to vote on', METHODS.dots, 0, 'noCandidates'],
    ['more than a round holds', METHODS.dots, 201, 'tooManyCandidates'],
    ['more dots than room', { type: 'dots', dots: 5, maxPerCandidate: 2 }, 2, 'tooManyDots'],
    ['more picks than candidates', { type: 'pick', most: 3 }, 2, 'tooManyPicks'],
    ['eight in a full ranking', { type: 'rank', top: null }, 8, 'fullRankingTooLong'],
    ['more places than candidates', { type: 'rank', top: 4 }, 3, 'tooManyPlaces'],
    ['one to rank', { type: 'rank', top: 1 }, 1, 'tooFewCandidates'],
    ['one to compare', { type: 'pairwise', pairs: 1 }, 1, 'tooFewCandidates'],
    ['forms on another scale', { type: 'scale', scale: 'oneToFive', forms: ['faces'] }, 3, 'formsDontFit'],
    ['a form twice', { type: 'scale', scale: 'zeroToTen', forms: ['faces', 'faces'] }, 3, 'formsDontFit'],
    ['no weight at all', none, 3, 'criteriaDontFit'],
    ['two criteria of one name', twice, 3, 'criteriaDontFit'],
    ['criteria as they should be', METHODS.criteria, 3, null],
  ])('%s', (_, method, n, problem) => {
    expect(methodProblem(method, n)).toBe(problem);
  });
});
