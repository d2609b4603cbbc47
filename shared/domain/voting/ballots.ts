// Which ballots count, and for which candidate: the denominators that all methods share (voting.md §1).
import { unreachable } from '../../kernel/assert.ts';
import type { CandidateId } from '../../kernel/ids.ts';
import type { Candidate, Choice, ChoiceOf } from './choice.ts';
import type { MethodType } from './methods.ts';
import type { RankByWeights } from './honest-ranking.ts';
import type { Consensus, ResultRow, RoundResult } from './result.ts';
import { ranksOf } from './shared-ranks.ts';

/** What one method makes of its ballots. What holds for all methods is added by `resultOf`. */
export type Counted = {
  /** In the order of the candidates. */
  rows: ResultRow[];
  extra: RoundResult['extra'];
  /** What the consensus word rests on (voting.md §2, column "Consensus shown"), and the voters behind it. */
  consensus: { measure: Consensus['measure']; value: number | null; n: number };
  /** How to rank again with other weights; null where that would cost too much. */
  resampling: Resampling | null;
};

export type Resampling = {
  /** Ballots that chose something; the weights are in their order. */
  ballots: number;
  rankOf: RankByWeights;
  draws: number;
};

/**
 * A figure per candidate made into one: the mean of those that are defined.
 * @returns n is the fewest voters behind any of them: a mean is as sure as its weakest part
 */
export function meanConsensus(
  measure: Consensus['measure'],
  figures: readonly { value: number | null | undefined; n: number }[],
): Counted['consensus'] {
  const known = figures.flatMap(({ value, n }) => (typeof value === 'number' ? [{ value, n }] : []));
  if (known.length === 0) return { measure, value: null, n: 0 };
  const sum = known.reduce((total, { value }) => total + value, 0);
  return { measure, value: sum / known.length, n: Math.min(...known.map(({ n }) => n)) };
}

/** Ranks by weights among those that have one in the count itself: who has none takes no place either. */
export const onlyRanked =
  (rows: readonly ResultRow[], rankOf: RankByWeights): RankByWeights =>
  (weights) =>
    ranksOf(
      rankOf(weights).map((rank, at) => (rows[at]?.rank === null ? null : rank)),
      (a, b) => a - b,
    );

/** Whether a ballot chooses nothing: openly, or because all was taken back. "Geen mening" about everything chooses nothing either. */
export function isBlank(choice: Choice): boolean {
  switch (choice.type) {
    case 'abstain':
      return true;
    case 'dots':
    case 'budget':
      return choice.points.every(({ points }) => points === 0);
    case 'pick':
      return choice.picked.length === 0;
    case 'rank':
      return choice.places.length === 0;
    case 'scale':
    case 'criteria':
      return choice.values.length === 0;
    case 'yesNo':
      return choice.answers.length === 0;
    case 'pairwise':
      return choice.comparisons.length === 0;
    default:
      return unreachable(choice, 'choice');
  }
}

/**
 * Whether a ballot abstains: openly, or because it says nothing at all. "Geen mening" (or "weet ik niet") about everything is not abstaining: such a
 * ballot is in no candidate's denominator, but somebody did answer (voting.md §1).
 */
export const isAbstention = (choice: Choice): boolean =>
  choice.type === 'abstain' || (isBlank(choice) && choice.noOpinion.length === 0);

/** The ballots of this method that chose something. */
export const votesOf = <T extends MethodType>(type: T, choices: readonly Choice[]): ChoiceOf<T>[] =>
  choices.filter((choice): choice is ChoiceOf<T> => choice.type === type && !isBlank(choice));

/** How many ballots of each block chose something. */
export function votesPerBlock(
  ballots: readonly { readonly choice: Choice; readonly block: number | null }[],
  blocks: number,
): number[] {
  const counts = Array.from({ length: blocks }, () => 0);
  for (const { choice, block } of ballots) if (block !== null && !isBlank(choice)) addAt(counts, block, 1);
  return counts;
}

/** Index of each candidate. Names that are not candidates have none: a valid ballot holds none (`checkBallot`), and here they count for nothing. */
export const placesOf = (candidates: readonly Candidate[]): ReadonlyMap<CandidateId, number> =>
  new Map(candidates.map(({ candidateId }, index) => [candidateId, index]));

/** Per candidate, in their order: how many of these ballots say "geen mening" about it. */
export function noOpinionsOf(candidates: readonly Candidate[], choices: readonly Choice[]): number[] {
  const places = placesOf(candidates);
  const counts = candidates.map(() => 0);
  for (const choice of choices) {
    if (choice.type === 'abstain') continue;
    for (const candidateId of choice.noOpinion) addAt(counts, places.get(candidateId), 1);
  }
  return counts;
}

/** Adds to one place of a list; nothing happens where there is no such place. */
export function addAt(list: number[], place: number | undefined, amount: number): void {
  const old = place === undefined ? undefined : list[place];
  if (place !== undefined && old !== undefined) list[place] = old + amount;
}

/** a / b, or null when there is nothing to divide by. */
export const ratio = (over: number, under: number): number | null => (under === 0 ? null : over / under);
