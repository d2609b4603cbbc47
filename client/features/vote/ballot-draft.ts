// Dots in the making: which dots are where, and what may still be added. Overspending is impossible by construction.
import { prng, shuffled } from '../../../shared/kernel/prng.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { Candidate, ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { seedIn } from '../../../shared/domain/voting/own-seed.ts';
import { opinionOn, without } from './ballot-kit.ts';

export type DotsMethod = MethodOf<'dots'>;
export type DotsChoice = ChoiceOf<'dots'>;

export const NO_DOTS: DotsChoice = { type: 'dots', points: [], noOpinion: [] };

/** Dots on one candidate. */
export const dotsOn = (choice: DotsChoice, candidateId: CandidateId): number =>
  choice.points.find((each) => each.candidateId === candidateId)?.points ?? 0;

/** Dots used in all. */
export const dotsUsed = (choice: DotsChoice): number => choice.points.reduce((sum, { points }) => sum + points, 0);

/** The most dots that this candidate may have now: the limit for one, or what it has and what is left. */
export const mostDotsOn = (choice: DotsChoice, candidateId: CandidateId, method: DotsMethod): number =>
  Math.min(method.maxPerCandidate, dotsOn(choice, candidateId) + method.dots - dotsUsed(choice));

/** The choice with so many dots on one candidate; never more than it may have. Who gives dots has an opinion. */
export function withDots(choice: DotsChoice, candidateId: CandidateId, dots: number, method: DotsMethod): DotsChoice {
  const points = Math.max(0, Math.min(dots, mostDotsOn(choice, candidateId, method)));
  const others = without(choice.points, candidateId);
  return {
    type: 'dots',
    points: points === 0 ? others : [...others, { candidateId, points }],
    noOpinion: opinionOn(choice.noOpinion, candidateId, false),
  };
}

/** The choice with "geen mening" about one candidate, which then has no dots, or without that. */
export const withoutOpinion = (choice: DotsChoice, candidateId: CandidateId, isWithout: boolean): DotsChoice => ({
  type: 'dots',
  points: isWithout ? without(choice.points, candidateId) : choice.points,
  noOpinion: opinionOn(choice.noOpinion, candidateId, isWithout),
});

/** The candidates in the order of this seat: random, so that no theme gains by standing first, and the same after every reload. */
export const inOwnOrder = (candidates: readonly Candidate[], seed: number, roundId: string): Candidate[] =>
  shuffled(candidates, prng(seedIn(seed, roundId)));
