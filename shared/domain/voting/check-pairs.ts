// Whether a ballot compares the pairs that its seat was asked (voting.md §2: pairs are given out, least compared first).
import type { BallotProblem, Candidate, Choice } from './choice.ts';
import type { Method } from './methods.ts';
import { pairsFor } from './pairs-for.ts';

/**
 * Who could choose the pairs could let one candidate win ten times where others compare it three times; so only those that the seat was asked count,
 * with either of the two on the left.
 * @param choice valid by `checkBallot`
 * @param seatSeed of this seat in this round (`seedIn`)
 * @returns null for another method, and for a ballot of this one that keeps to its pairs
 */
export function checkPairs(
  method: Method,
  candidates: readonly Candidate[],
  choice: Choice,
  seatSeed: number,
): BallotProblem | null {
  if (method.type !== 'pairwise' || choice.type !== 'pairwise') return null;
  const ids = candidates.map(({ candidateId }) => candidateId);
  const asked = new Set(
    pairsFor(ids, method.pairs, seatSeed).flatMap(({ left, right }) => [`${left} ${right}`, `${right} ${left}`]),
  );
  return choice.comparisons.every(({ left, right }) => asked.has(`${left} ${right}`)) ? null : 'badInput';
}
