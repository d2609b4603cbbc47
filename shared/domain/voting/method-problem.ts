// Settings that make no sense for the candidates they are used on. The schema holds each number within its bounds; this looks at them together.
import { unreachable } from '../../kernel/assert.ts';
import { LIMITS } from '../limits.ts';
import type { Method, MethodOf } from './methods.ts';

/** Why a method can't be used. */
export type MethodProblem =
  /** Nothing to vote on. */
  | 'noCandidates'
  /** More than a round may hold. */
  | 'tooManyCandidates'
  /** Ranking, comparing: two at least. */
  | 'tooFewCandidates'
  /** More dots than the candidates can hold together, or more on one than there are. */
  | 'tooManyDots'
  /** More picks than candidates. */
  | 'tooManyPicks'
  /** A full ranking over more than seven candidates. */
  | 'fullRankingTooLong'
  /** More places than candidates. */
  | 'tooManyPlaces'
  /** Forms go with the scale 0–10 only, each once. */
  | 'formsDontFit'
  /** Two criteria under one id, or all weights nought. */
  | 'criteriaDontFit';

/**
 * Whether these settings make sense for so many candidates.
 * @param candidates how many there are
 * @returns null when they do
 */
export function methodProblem(method: Method, candidates: number): MethodProblem | null {
  if (candidates < 1) return 'noCandidates';
  if (candidates > LIMITS.candidatesPerRound) return 'tooManyCandidates';
  switch (method.type) {
    case 'dots':
      return dotsProblem(method, candidates);
    case 'pick':
      return method.most > candidates ? 'tooManyPicks' : null;
    case 'rank':
      return rankProblem(method, candidates);
    case 'scale':
      return scaleProblem(method);
    case 'budget':
    case 'yesNo':
      return null;
    case 'criteria':
      return criteriaProblem(method);
    case 'pairwise':
      // More pairs than there are is no problem: a seat then compares all of them.
      return candidates < 2 ? 'tooFewCandidates' : null;
    default:
      return unreachable(method, 'method');
  }
}

function dotsProblem({ dots, maxPerCandidate }: MethodOf<'dots'>, candidates: number): MethodProblem | null {
  return dots > candidates * maxPerCandidate || maxPerCandidate > dots ? 'tooManyDots' : null;
}

function rankProblem({ top }: MethodOf<'rank'>, candidates: number): MethodProblem | null {
  if (candidates < 2) return 'tooFewCandidates';
  if (top === null) return candidates > LIMITS.fullRanking ? 'fullRankingTooLong' : null;
  return top > candidates ? 'tooManyPlaces' : null;
}

function scaleProblem({ scale, forms }: MethodOf<'scale'>): MethodProblem | null {
  const isRight = forms.length === 0 || (scale === 'zeroToTen' && new Set(forms).size === forms.length);
  return isRight ? null : 'formsDontFit';
}

function criteriaProblem({ criteria }: MethodOf<'criteria'>): MethodProblem | null {
  const ids = new Set(criteria.map(({ criterionId }) => criterionId));
  const isRight = ids.size === criteria.length && criteria.some(({ weight }) => weight > 0);
  return isRight ? null : 'criteriaDontFit';
}
