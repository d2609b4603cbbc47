// Which round speaks for a question: for its priority list, and for what it brings into a final vote.
import type { RoundResult } from '../domain/voting/result.ts';

type Closed = {
  readonly number: number;
  readonly isPartial: boolean;
  readonly result: Pick<RoundResult, 'ballots' | 'abstentions' | 'rows'>;
};

/** Whether anybody chose anything in it: a round of nothing but abstentions would give everything the first rank. */
export const saysSomething = ({ result }: Pick<Closed, 'result'>): boolean =>
  result.ballots > result.abstentions && result.rows.some((row) => row.rank !== null);

/**
 * The round that the priorities rest on; null when there is none.
 * @param rounds closed rounds of one step, in any order. The newest in which somebody chose something, and one over all candidates before one
 *   over some of them: a second vote on what was disputed does not rank what it left out
 */
export function decidingRound<T extends Closed>(rounds: readonly T[]): T | null {
  const telling = rounds.filter(saysSomething).toSorted((a, b) => b.number - a.number);
  return telling.find((round) => !round.isPartial) ?? telling[0] ?? null;
}
