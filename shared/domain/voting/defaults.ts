// Settings to start from, per method and number of candidates. Sources: voting.md §2 (dots, budget, pairs), and the defaults that product.md asks for.
import { unreachable } from '../../kernel/assert.ts';
import { LIMITS } from '../limits.ts';
import type { Method, MethodOf, MethodType } from './methods.ts';

/** Places that are asked for when the list is too long to rank whole. */
const TOP = 5;
/** Picks, and the least number of dots (voting.md §2: at least 3). */
const AT_LEAST = 3;
/** Up to this many pairs a seat compares all of them; above it, `PAIRS` of them (voting.md §2: 10–15 each). */
const PAIRS_MOST = 15;
const PAIRS = 12;

/**
 * Sensible settings for a number of candidates. They are always valid for it (`methodProblem` says null), from two candidates up.
 * @param titles of the two criteria, in the language of the session
 */
export function defaultMethod(
  type: MethodType,
  candidates: number,
  titles: { first: string; second: string } = { first: 'Belang', second: 'Haalbaarheid' },
): Method {
  switch (type) {
    case 'dots':
      return defaultDots(candidates);
    case 'pick':
      return { type, most: Math.max(1, Math.min(AT_LEAST, candidates)) };
    case 'rank':
      return { type, top: candidates > LIMITS.fullRanking ? TOP : null };
    case 'scale':
      return { type, scale: 'oneToFive', forms: [] };
    case 'budget':
      return { type, points: 100 };
    case 'yesNo':
      return { type, threshold: 'half', quorum: 0.5 };
    case 'criteria':
      return defaultCriteria(titles);
    case 'pairwise':
      return { type, pairs: defaultPairs(candidates) };
    default:
      return unreachable(type, 'method');
  }
}

/** A quarter of the candidates (at least 3), 2 each; never more dots than the candidates can hold. */
function defaultDots(candidates: number): MethodOf<'dots'> {
  const maxPerCandidate = 2;
  const dots = Math.max(AT_LEAST, Math.ceil(candidates / 4));
  return { type: 'dots', dots: Math.max(1, Math.min(dots, candidates * maxPerCandidate)), maxPerCandidate };
}

/** Two criteria of the same weight, which make a quadrant; three judgements before anything gets a rank. */
const defaultCriteria = ({ first, second }: { first: string; second: string }): MethodOf<'criteria'> => ({
  type: 'criteria',
  scale: 'oneToFive',
  criteria: [
    { criterionId: 'first', title: first, weight: 1, isCost: false },
    { criterionId: 'second', title: second, weight: 1, isCost: false },
  ],
  quorum: 3,
  split: 'middle',
});

function defaultPairs(candidates: number): number {
  const all = pairCount(candidates);
  return all <= PAIRS_MOST ? Math.max(1, all) : PAIRS;
}

/** How many pairs there are among so many candidates. */
export const pairCount = (candidates: number): number => (candidates * (candidates - 1)) / 2;
