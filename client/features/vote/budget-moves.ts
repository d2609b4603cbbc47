// Points being divided: what is left, what is too much, and the rest divided for somebody who asks for that.
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import type { Candidate, ChoiceOf } from '../../../shared/domain/voting/choice.ts';
import type { MethodOf } from '../../../shared/domain/voting/methods.ts';
import { opinionOn, without } from './ballot-kit.ts';

export type BudgetMethod = MethodOf<'budget'>;
export type BudgetChoice = ChoiceOf<'budget'>;

/** The most that a ballot may say of one candidate (shared/domain/voting/choice.ts). */
const MOST = 1_000;

export const pointsOn = (choice: BudgetChoice, id: CandidateId): number =>
  choice.points.find(({ candidateId }) => candidateId === id)?.points ?? 0;

/** Points that are left; below 0 when there are too many. */
export const pointsLeft = (method: BudgetMethod, choice: BudgetChoice): number =>
  method.points - choice.points.reduce((sum, { points }) => sum + points, 0);

/** The choice with so many points on one candidate. Too many in all is allowed while filling in: people take away after they gave. */
export function withPoints(choice: BudgetChoice, id: CandidateId, points: number): BudgetChoice {
  const given = Math.max(0, Math.min(points, MOST));
  const others = without(choice.points, id);
  return {
    type: 'budget',
    points: given === 0 ? others : [...others, { candidateId: id, points: given }],
    noOpinion: given === 0 ? choice.noOpinion : opinionOn(choice.noOpinion, id, false),
  };
}

/**
 * What is left, in equal parts to what has points already, or to everything when nothing has; the odd points go to the first. Nothing changes when nothing is left.
 * @param candidates in the order of the page
 */
export function withRest(method: BudgetMethod, choice: BudgetChoice, candidates: readonly Candidate[]): BudgetChoice {
  const left = pointsLeft(method, choice);
  const open = candidates.filter(({ candidateId }) => !choice.noOpinion.includes(candidateId));
  const given = open.filter(({ candidateId }) => pointsOn(choice, candidateId) > 0);
  const takers = given.length > 0 ? given : open;
  if (left <= 0 || takers.length === 0) return choice;
  const [each, odd] = [Math.floor(left / takers.length), left % takers.length];
  return takers.reduce(
    (sum, { candidateId }, index) =>
      withPoints(sum, candidateId, pointsOn(sum, candidateId) + each + (index < odd ? 1 : 0)),
    choice,
  );
}
