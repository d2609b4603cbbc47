import { describe, expect, it } from 'vitest';
import { mayPublishBallots } from '../../../shared/domain/k-rule.ts';
import { meanRating, ratingSchema, summariseEvaluations, type Evaluation } from '../../../shared/domain/evaluation.ts';

const evaluations: Evaluation[] = [
  { rating: 5, recommend: 'yes', remark: 'Veel gehoord' },
  { rating: 4, recommend: 'dontKnow', remark: '' },
  { rating: null, recommend: 'no', remark: 'Aan de lange kant' },
  { rating: 4, recommend: null, remark: '' },
  { rating: null, recommend: null, remark: '' },
];

describe('the summary of evaluations', () => {
  it('counts each part on its own, and sorts the remarks by text', () => {
    expect(summariseEvaluations(evaluations)).toEqual({
      count: 5,
      ratings: [0, 0, 0, 2, 1],
      recommend: { yes: 1, no: 1, dontKnow: 1 },
      remarks: ['Aan de lange kant', 'Veel gehoord'],
    });
  });

  it('is the same in whatever order they came', () => {
    expect(summariseEvaluations(evaluations.toReversed())).toEqual(summariseEvaluations(evaluations));
  });

  it('has a mean over the ratings that were given, and none when there are none', () => {
    expect(meanRating(summariseEvaluations(evaluations))).toBeCloseTo(13 / 3, 12);
    expect(meanRating(summariseEvaluations([]))).toBeNull();
    expect(meanRating(summariseEvaluations([{ rating: null, recommend: 'dontKnow', remark: '' }]))).toBeNull();
  });

  it.each([0, 6, 2.5, '3', null])('a rating of %j is none', (rating) => {
    expect(ratingSchema.safeParse(rating).success).toBe(false);
  });
});

describe('the k-rule', () => {
  it.each([
    [0, false],
    [4, false],
    [5, true],
    [45, true],
  ])('%d ballots may be published one by one: %s', (ballots, may) => {
    expect(mayPublishBallots(ballots)).toBe(may);
  });

  it('can ask for more, never by accident for less', () => {
    expect(mayPublishBallots(9, 10)).toBe(false);
    expect(mayPublishBallots(10, 10)).toBe(true);
  });
});
