// Arbitrary valid ballots of every method, over a few candidates.
import fc from 'fast-check';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method, MethodOf, MethodType } from '../../../shared/domain/voting/methods.ts';
import { candidatesOf } from './ballots.ts';

/** One setting of each method, for five candidates. */
export const METHODS: { [T in MethodType]: MethodOf<T> } = {
  dots: { type: 'dots', dots: 4, maxPerCandidate: 2 },
  pick: { type: 'pick', most: 2 },
  rank: { type: 'rank', top: 4 },
  scale: { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] },
  budget: { type: 'budget', points: 100 },
  yesNo: { type: 'yesNo', threshold: 'twoThirds', quorum: 0.5 },
  criteria: {
    type: 'criteria',
    scale: 'oneToFive',
    criteria: [
      { criterionId: 'gain', title: 'Gain', weight: 0.6, isCost: false },
      { criterionId: 'effort', title: 'Effort', weight: 0.3, isCost: true },
      { criterionId: 'reach', title: 'Reach', weight: 0.1, isCost: false },
    ],
    quorum: 2,
    split: 'median',
  },
  pairwise: { type: 'pairwise', pairs: 6 },
};
export const FIVE = candidatesOf('A', 'B', 'C', 'D', 'E');

/** What one seat says about each candidate: a number from 0 to 10, or null for "geen mening". Each method reads it in its own way. */
const opinions = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 }), { minLength: 5, maxLength: 5 });
type Said = { candidateId: Candidate['candidateId']; value: number };

/** A ballot that says in this method what somebody thinks. */
export function ballotOf(
  method: Method,
  candidates: readonly Candidate[],
  thought: readonly (number | null)[],
): Choice {
  const said = candidates.flatMap(({ candidateId }, i): Said[] => {
    const value = thought[i];
    return typeof value === 'number' ? [{ candidateId, value }] : [];
  });
  const noOpinion = candidates.filter((_, i) => thought[i] === null).map(({ candidateId }) => candidateId);
  const best = said.toSorted((a, b) => b.value - a.value);
  if (said.length === 0) return { type: 'abstain' };
  switch (method.type) {
    case 'dots':
      return {
        type: 'dots',
        points: best.slice(0, 3).map((item, i) => ({ candidateId: item.candidateId, points: i === 0 ? 2 : 1 })),
        noOpinion,
      };
    case 'pick':
      return { type: 'pick', picked: best.slice(0, 2).map(({ candidateId }) => candidateId), noOpinion };
    case 'rank': {
      const values = [...new Set(best.map(({ value }) => value))].slice(0, method.top ?? 5);
      const places = values.map((value) =>
        best.filter((item) => item.value === value).map(({ candidateId }) => candidateId),
      );
      return { type: 'rank', places, noOpinion };
    }
    case 'scale': {
      const form = (['numbers', 'faces', 'yesNo'] as const)[best.length % 3] ?? 'numbers';
      const most = { numbers: 10, faces: 4, yesNo: 1 }[form];
      const values = said.map(({ candidateId, value }) => ({
        candidateId,
        value: Math.round((value * most) / 10) + (form === 'faces' ? 1 : 0),
      }));
      return { type: 'scale', form, values, noOpinion };
    }
    case 'budget': {
      const [first, ...rest] = best;
      const points = rest.map(({ candidateId, value }) => ({ candidateId, points: value }));
      const left = method.points - points.reduce((sum, item) => sum + item.points, 0);
      return {
        type: 'budget',
        points: first ? [{ candidateId: first.candidateId, points: left }, ...points] : [],
        noOpinion,
      };
    }
    case 'yesNo':
      return {
        type: 'yesNo',
        answers: said.map(({ candidateId, value }) => ({ candidateId, answer: value > 4 ? 'yes' : 'no' })),
        noOpinion,
      };
    case 'criteria':
      return {
        type: 'criteria',
        values: said.flatMap(({ candidateId, value }) =>
          method.criteria.map(({ criterionId }, i) => ({ candidateId, criterionId, value: 1 + ((value + 2 * i) % 5) })),
        ),
        noOpinion,
      };
    case 'pairwise': {
      const pairs = said.flatMap((a, i) => said.slice(i + 1).map((b) => ({ a, b })));
      const comparisons = pairs.slice(0, method.pairs).map(({ a, b }) => ({
        left: a.candidateId,
        right: b.candidateId,
        better: a.value > b.value ? ('left' as const) : a.value < b.value ? ('right' as const) : ('equal' as const),
      }));
      return { type: 'pairwise', comparisons, noOpinion };
    }
    default:
      throw new Error('no such method');
  }
}

/** Rooms of up to a dozen, some of whom abstain. */
export const ballotsOf = (method: Method, candidates: readonly Candidate[] = FIVE): fc.Arbitrary<Choice[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: opinions.map((thought) => ballotOf(method, candidates, thought)) },
      { weight: 1, arbitrary: fc.constant<Choice>({ type: 'abstain' }) },
    ),
    { maxLength: 12 },
  );
