// What of a comparison by group may still leave the server. Both doors ask here, the views and the report: k may have gone up since the round was closed.
import { mayPublishBallots, mayPublishGuesses } from '../../shared/domain/k-rule.ts';
import type { GroupComparison } from '../../shared/domain/voting/result.ts';

/**
 * The comparison by the session's k as it is now.
 * @returns null when one of its blocks is too small; without what one group thought of another where too few guessed
 */
export function publishedComparison(comparison: GroupComparison | null, k: number): GroupComparison | null {
  if (!comparison?.blocks.every(({ result }) => mayPublishBallots(result.ballots, k))) return null;
  return { ...comparison, guesses: comparison.guesses.filter(({ n }) => mayPublishGuesses(n, k)) };
}
