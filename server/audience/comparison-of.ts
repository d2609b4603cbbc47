// What of a comparison by group may still leave the server. Both doors ask here, the views and the report: k may have gone up since the round was closed.
import { mayCompareBlocks, mayPublishGuesses } from '../../shared/domain/k-rule.ts';
import { votesPerBlock } from '../../shared/domain/voting/ballots.ts';
import type { GroupComparison } from '../../shared/domain/voting/result.ts';
import type { LabelledBallot } from '../../shared/domain/voting/round.ts';

/**
 * The comparison of a closed round by the session's k as it is now.
 * @returns null when in one of its blocks too few chose something; without what one group thought of another where too few guessed
 */
export function publishedComparison(
  { comparison, ballots }: { readonly comparison: GroupComparison | null; readonly ballots: readonly LabelledBallot[] },
  k: number,
): GroupComparison | null {
  if (comparison === null || !mayCompareBlocks(votesPerBlock(ballots, comparison.blocks.length), k)) return null;
  return { ...comparison, guesses: comparison.guesses.filter(({ n }) => mayPublishGuesses(n, k)) };
}
