// From the ballots of a round to what everybody sees. Pure: the same ballots in another order give the same result.
import { unreachable } from '../../kernel/assert.ts';
import { isAbstention, type Counted } from './ballots.ts';
import { countBudgets } from './budget.ts';
import type { Candidate, Choice } from './choice.ts';
import { countCriteria } from './criteria.ts';
import { dissentOf } from './chance.ts';
import { countDots } from './dots.ts';
import { consensusOf } from './consensus.ts';
import { bandsOf, cutTied, fragilityOf } from './honest-ranking.ts';
import type { Method } from './methods.ts';
import { inOneOrder } from './one-order.ts';
import { countPairwise } from './pairwise.ts';
import { countPicks } from './pick.ts';
import { countRanks } from './rank.ts';
import type { RoundResult } from './result.ts';
import { countScales } from './scale.ts';
import { inOrderOfRank } from './shared-ranks.ts';
import { countYesNo } from './yes-no.ts';

export type ResultOptions = {
  /** Seats that were present when the round closed; null when unknown. */
  readonly eligible: number | null;
  /** Of the resampling, printed with its outcome. */
  readonly seed: number;
};

/**
 * Counts a round.
 * @param candidates as they were frozen at opening, in their order
 * @param choices valid ballots (`checkBallot`), abstentions included
 */
export function resultOf(
  method: Method,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  options: ResultOptions,
): RoundResult {
  const sorted = inOneOrder(candidates, choices);
  const { rows, extra, consensus, resampling } = count(method, candidates, sorted, options.eligible);
  const candidateIds = candidates.map(({ candidateId }) => candidateId);
  const drawn = resampling && { ...resampling, candidateIds, seed: options.seed };
  return {
    ballots: choices.length,
    abstentions: choices.filter(isAbstention).length,
    eligible: options.eligible,
    rows: inOrderOfRank(rows),
    consensus: consensus.n === 0 ? null : consensusOf({ ...consensus, method, candidates: candidates.length }),
    bands: drawn && bandsOf(drawn),
    fragility: drawn && fragilityOf(drawn),
    cutTied: cutTied(rows.map(({ rank }) => rank)).flatMap((at) => candidateIds[at] ?? []),
    dissent: dissentOf(method, candidates.length, rows),
    extra,
  };
}

function count(
  method: Method,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  eligible: number | null,
): Counted {
  switch (method.type) {
    case 'dots':
      return countDots(method, candidates, choices);
    case 'pick':
      return countPicks(method, candidates, choices);
    case 'rank':
      return countRanks(method, candidates, choices);
    case 'scale':
      return countScales(method, candidates, choices);
    case 'budget':
      return countBudgets(method, candidates, choices);
    case 'yesNo':
      return countYesNo(method, candidates, choices, eligible);
    case 'criteria':
      return countCriteria(method, candidates, choices);
    case 'pairwise':
      return countPairwise(candidates, choices);
    default:
      return unreachable(method, 'method');
  }
}
