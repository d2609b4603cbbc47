// Whether a ballot is valid. Definitions: voting.md §1 and §2, column "Valid ballot". One function per method; the same in the form and on the server.
import { unreachable } from '../../kernel/assert.ts';
import type { CandidateId } from '../../kernel/ids.ts';
import type { BallotProblem, Candidate, Choice, ChoiceOf } from './choice.ts';
import type { Method, MethodOf } from './methods.ts';
import { rangeOfForm, rangeOfScale, type ValueRange } from './scales.ts';

/**
 * Checks a ballot against a round. An abstention is always valid, and so is leaving things open, except in a budget.
 * @returns null when valid
 */
export function checkBallot(method: Method, candidates: readonly Candidate[], choice: Choice): BallotProblem | null {
  if (choice.type === 'abstain') return null;
  const known = new Set(candidates.map(({ candidateId }) => candidateId));
  return checkSettings(method, known, choice) ?? checkNoOpinion(known, choice);
}

type Known = ReadonlySet<CandidateId>;
type Voting = Exclude<Choice, { type: 'abstain' }>;

function checkSettings(method: Method, known: Known, choice: Voting): BallotProblem | null {
  if (method.type === 'dots' && choice.type === 'dots') return checkDots(method, known, choice);
  if (method.type === 'pick' && choice.type === 'pick') return checkPick(method, known, choice);
  if (method.type === 'rank' && choice.type === 'rank') return checkRank(method, known, choice);
  if (method.type === 'scale' && choice.type === 'scale') return checkScale(method, known, choice);
  if (method.type === 'budget' && choice.type === 'budget') return checkBudget(method, known, choice);
  if (method.type === 'yesNo' && choice.type === 'yesNo') return checkNamed(known, idsOf(choice.answers));
  if (method.type === 'criteria' && choice.type === 'criteria') return checkCriteria(method, known, choice);
  if (method.type === 'pairwise' && choice.type === 'pairwise') return checkPairwise(method, known, choice);
  return 'badInput';
}

const idsOf = (items: readonly { candidateId: CandidateId }[]): CandidateId[] =>
  items.map(({ candidateId }) => candidateId);

/** Every candidate known, and none of them twice. */
function checkNamed(known: Known, named: readonly CandidateId[]): BallotProblem | null {
  if (named.some((candidateId) => !known.has(candidateId))) return 'unknownCandidate';
  return new Set(named).size < named.length ? 'badInput' : null;
}

const sumOf = (points: readonly { points: number }[]): number => points.reduce((sum, item) => sum + item.points, 0);

function checkDots(method: MethodOf<'dots'>, known: Known, { points }: ChoiceOf<'dots'>): BallotProblem | null {
  const problem = checkNamed(known, idsOf(points));
  if (problem) return problem;
  if (points.some((item) => item.points < 0 || !Number.isInteger(item.points))) return 'badInput';
  const isOver = points.some((item) => item.points > method.maxPerCandidate) || sumOf(points) > method.dots;
  return isOver ? 'overspent' : null;
}

function checkPick(method: MethodOf<'pick'>, known: Known, { picked }: ChoiceOf<'pick'>): BallotProblem | null {
  return checkNamed(known, picked) ?? (picked.length > method.most ? 'overspent' : null);
}

/** More than one candidate may share a place; what is limited is the number of places. */
function checkRank(method: MethodOf<'rank'>, known: Known, { places }: ChoiceOf<'rank'>): BallotProblem | null {
  const problem = checkNamed(known, places.flat());
  if (problem) return problem;
  if (places.some((place) => place.length === 0)) return 'badInput';
  return method.top !== null && places.length > method.top ? 'overspent' : null;
}

const isWithin = ({ least, most }: ValueRange, value: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

function checkScale(method: MethodOf<'scale'>, known: Known, choice: ChoiceOf<'scale'>): BallotProblem | null {
  const { form, values } = choice;
  const problem = checkNamed(known, idsOf(values));
  if (problem) return problem;
  const isOffered = form === null ? method.forms.length === 0 : method.forms.includes(form);
  if (!isOffered) return 'badInput';
  const range = form === null ? rangeOfScale(method.scale) : rangeOfForm(form);
  return values.every(({ value }) => isWithin(range, value)) ? null : 'badInput';
}

function checkBudget(method: MethodOf<'budget'>, known: Known, { points }: ChoiceOf<'budget'>): BallotProblem | null {
  const problem = checkNamed(known, idsOf(points));
  if (problem) return problem;
  if (points.some((item) => item.points < 0 || !Number.isInteger(item.points))) return 'badInput';
  const sum = sumOf(points);
  if (sum > method.points) return 'overspent';
  return sum < method.points ? 'underspent' : null;
}

function checkCriteria(method: MethodOf<'criteria'>, known: Known, choice: ChoiceOf<'criteria'>): BallotProblem | null {
  const { values } = choice;
  if (values.some(({ candidateId }) => !known.has(candidateId))) return 'unknownCandidate';
  const criteria = new Set(method.criteria.map(({ criterionId }) => criterionId));
  const range = rangeOfScale(method.scale);
  const cells = new Set(values.map(({ candidateId, criterionId }) => `${candidateId} ${criterionId}`));
  const isRight = values.every(({ criterionId, value }) => criteria.has(criterionId) && isWithin(range, value));
  return isRight && cells.size === values.length ? null : 'badInput';
}

function checkPairwise(method: MethodOf<'pairwise'>, known: Known, choice: ChoiceOf<'pairwise'>): BallotProblem | null {
  const { comparisons } = choice;
  if (comparisons.some(({ left, right }) => !known.has(left) || !known.has(right))) return 'unknownCandidate';
  if (comparisons.some(({ left, right }) => left === right)) return 'badInput';
  // The same pair with its sides swapped is the same pair.
  const pairs = new Set(comparisons.map(({ left, right }) => (left < right ? `${left} ${right}` : `${right} ${left}`)));
  if (pairs.size < comparisons.length) return 'badInput';
  return comparisons.length > method.pairs ? 'overspent' : null;
}

/** "Geen mening": known, once, and not about something that the ballot also votes on. */
function checkNoOpinion(known: Known, choice: Voting): BallotProblem | null {
  const problem = checkNamed(known, choice.noOpinion);
  if (problem) return problem;
  const voted = new Set(votedOn(choice));
  return choice.noOpinion.some((candidateId) => voted.has(candidateId)) ? 'badInput' : null;
}

/** The candidates that a ballot says something about. Nought dots or points say nothing. */
function votedOn(choice: Voting): CandidateId[] {
  switch (choice.type) {
    case 'dots':
    case 'budget':
      return idsOf(choice.points.filter(({ points }) => points > 0));
    case 'pick':
      return choice.picked;
    case 'rank':
      return choice.places.flat();
    case 'scale':
    case 'criteria':
      return idsOf(choice.values);
    case 'yesNo':
      return idsOf(choice.answers);
    case 'pairwise':
      return choice.comparisons.flatMap(({ left, right }) => [left, right]);
    default:
      return unreachable(choice, 'choice');
  }
}
