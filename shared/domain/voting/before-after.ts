// Two rounds about the same candidates beside each other, and words for how wrong a guess was. Pure; what pages and reports show of it is worked out here.
import type { CandidateId } from '../../kernel/ids.ts';
import type { RoundResult } from './result.ts';
import { ranksOf } from './shared-ranks.ts';

export type RankChange = {
  readonly candidateId: CandidateId;
  /** Rank in the earlier round among the candidates of both; null when it had none, or was not in it. */
  readonly before: number | null;
  readonly now: number | null;
  /** Places up (positive) or down; null when one of the two ranks is not there. */
  readonly change: number | null;
};

/**
 * The ranks before and after, in the order of the later result. Where the later round was about some of the candidates only, the earlier ranks are
 * made again among those, or each would seem to have gone up.
 */
export function changesOf(before: Pick<RoundResult, 'rows'>, now: Pick<RoundResult, 'rows'>): RankChange[] {
  const earlier = now.rows.map(
    ({ candidateId }) => before.rows.find((row) => row.candidateId === candidateId)?.rank ?? null,
  );
  const ranks = ranksOf(earlier, (a, b) => a - b);
  return now.rows.map(({ candidateId, rank }, at) => {
    const was = ranks[at] ?? null;
    return { candidateId, before: was, now: rank, change: was === null || rank === null ? null : was - rank };
  });
}

/** Whether the later round left candidates of the earlier one out. */
export const isAmongFewer = (before: Pick<RoundResult, 'rows'>, now: Pick<RoundResult, 'rows'>): boolean =>
  before.rows.some(({ candidateId }) => now.rows.every((row) => row.candidateId !== candidateId));

/**
 * A word for a mean misjudgement from 0 to 1. Own convention: within a twentieth of the scale on average is close, within 0.15 fair, above that far.
 */
export function misjudgementWord(misjudgement: number): 'close' | 'fair' | 'far' {
  if (misjudgement <= 0.05) return 'close';
  return misjudgement <= 0.15 ? 'fair' : 'far';
}
