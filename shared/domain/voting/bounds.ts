// From how many voters, and up to how many candidates, a result says more than its order. Without anything else in it: the pages that tell why something is
// not said read it too.
import type { Method } from './methods.ts';
import type { RoundResult } from './result.ts';

/** Fewest voters for a word about consensus, or a place on the list to talk about (voting.md §1). */
export const LEAST_VOTERS = 8;

/** Candidates up to which bands and "would one person change the top" are worked out with ranks and pairs: each draw counts every duel, or fits the model, again. */
export const RESAMPLED_AT_MOST = 60;

/** Why there is no list to talk about: this way of voting does not tell, or no candidate was judged by enough people. Null: there is one, be it empty. */
export function noDissentBecause(method: Method, { rows }: Pick<RoundResult, 'rows'>): 'method' | 'fewVoters' | null {
  if (method.type === 'pairwise') return 'method';
  return rows.some(({ n }) => n >= LEAST_VOTERS) ? null : 'fewVoters';
}

/** Whether how sure the order is was left out because there are too many candidates. */
export const isTooManyToDraw = (method: Method, { rows, bands }: Pick<RoundResult, 'rows' | 'bands'>): boolean =>
  (method.type === 'rank' || method.type === 'pairwise') &&
  bands === null &&
  rows.length > RESAMPLED_AT_MOST &&
  rows.some(({ rank }) => rank !== null);
