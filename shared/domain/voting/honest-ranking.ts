// How sure an order is with these voters: bands of candidates that can't be told apart, and whether one person would change the top.
//
// Bands, by the bootstrap (Efron 1979; for rankings Hall and Miller 2009, Annals of Statistics 37:3929–3959). A draw takes as many ballots
// as there are, at random and with replacement, and ranks again. Candidate a is **told apart** from b below it when a stands strictly above
// b in at least 95 % of the draws. Down the order as it was counted, a new band begins below a place exactly when every candidate
// above that place is told apart from every candidate below it. So two that can't be told apart always share a band, bands never cross the
// order, and equal ranks share one.
import { prng } from '../../kernel/prng.ts';
import type { CandidateId } from '../../kernel/ids.ts';
import type { Bands, RoundResult } from './result.ts';

/**
 * Ranks of all candidates, in their order, when ballot i counts `weights[i]` times; null for a candidate without a rank. It is called
 * thousands of times with the same array of weights, changed in place: don't keep it.
 */
export type RankByWeights = (weights: Readonly<Uint16Array>) => readonly (number | null)[];

/** Share of the draws in which an order must hold before it counts as one. */
const SURE = 0.95;
/** Draws for methods that only add up. */
export const BAND_DRAWS = 1_000;
/** Draws for methods that compare every pair in every draw (Schulze): see bench. */
export const BAND_DRAWS_PAIRWISE = 250;
/** Candidates in the top of "would one person change the top?". */
export const TOP = 3;

export type BandsInput = {
  readonly candidateIds: readonly CandidateId[];
  /** Ballots to draw from: those that chose something. */
  readonly ballots: number;
  readonly rankOf: RankByWeights;
  /** Printed with the outcome, so that anybody can draw the same again. */
  readonly seed: number;
  readonly draws?: number;
};

/**
 * Bands from the top.
 * @returns null without ballots, or when no candidate has a rank
 */
export function bandsOf({ candidateIds, ballots, rankOf, seed, draws = BAND_DRAWS }: BandsInput): Bands | null {
  const counted = rankOf(new Uint16Array(ballots).fill(1));
  const order = rankedOrder(counted);
  if (ballots === 0 || order.length === 0) return null;
  const above = drawsAbove(order, { ballots, rankOf, seed, draws });
  const bands: CandidateId[][] = [];
  for (const [place, at] of order.entries()) {
    const id = candidateIds[at];
    if (id === undefined) continue;
    if (place === 0 || isCut(above, place, draws)) bands.push([]);
    bands.at(-1)?.push(id);
  }
  return { seed, draws, bands };
}

/** Indexes of the ranked candidates, best first; equal ranks in the order of the candidates. */
const rankedOrder = (ranks: readonly (number | null)[]): number[] =>
  ranks
    .flatMap((rank, at) => (rank === null ? [] : [{ rank, at }]))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ at }) => at);

/** Per pair of places (higher, lower) in how many draws the one on the higher place stood strictly above. A row a place. */
function drawsAbove(
  order: readonly number[],
  { ballots, rankOf, seed, draws }: Required<Omit<BandsInput, 'candidateIds'>>,
): Uint32Array[] {
  const random = prng(seed);
  const weights = new Uint16Array(ballots);
  const above = order.map(() => new Uint32Array(order.length));
  const placed = new Float64Array(order.length);
  for (let draw = 0; draw < draws; draw++) {
    weights.fill(0);
    for (let i = 0; i < ballots; i++) {
      const at = Math.floor(random() * ballots);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    const ranks = rankOf(weights);
    // Without a rank in this draw (nobody drawn judged it) is below all that have one.
    for (const [place, at] of order.entries()) placed[place] = ranks[at] ?? Infinity;
    for (const [high, row] of above.entries()) {
      const rank = placed[high] ?? Infinity;
      for (let low = high + 1; low < placed.length; low++)
        if (rank < (placed[low] ?? 0)) row[low] = (row[low] ?? 0) + 1;
    }
  }
  return above;
}

/** Whether all places above `place` are told apart from it and from all below it. */
function isCut(above: readonly Uint32Array[], place: number, draws: number): boolean {
  const enough = SURE * draws;
  return above.slice(0, place).every((row) => row.subarray(place).every((count) => count >= enough));
}

export type FragilityInput = {
  readonly candidateIds: readonly CandidateId[];
  readonly ballots: number;
  readonly rankOf: RankByWeights;
  readonly top?: number;
};

/**
 * Whether one person would change the top: each ballot in turn left out, and each in turn counted twice (one more person who votes as
 * somebody here did). The top is all candidates of rank 3 or better, so with a tie it can be more than three.
 * @returns null without ballots, or when no candidate has a rank
 */
export function fragilityOf({ candidateIds, ballots, rankOf, top = TOP }: FragilityInput): RoundResult['fragility'] {
  const weights = new Uint16Array(ballots).fill(1);
  const size = Math.min(top, rankOf(weights).filter((rank) => rank !== null).length);
  if (ballots === 0 || size === 0) return null;
  const isTop = (): boolean[] => rankOf(weights).map((rank) => rank !== null && rank <= size);
  const before = isTop();
  const moved = new Set<number>();
  for (let ballot = 0; ballot < ballots; ballot++) {
    for (const weight of [0, 2]) {
      weights[ballot] = weight;
      for (const [at, is] of isTop().entries()) if (is !== before[at]) moved.add(at);
    }
    weights[ballot] = 1;
  }
  return { top: size, isFragile: moved.size > 0, candidates: candidateIds.filter((_, at) => moved.has(at)) };
}

/**
 * Sums of columns over the ballots, kept up to date by what changed in the weights since the last call: leaving one ballot out costs one row.
 * @param rows one a ballot, all equally long; whole numbers, so that no rounding builds up
 * @returns the same array every time: read it, don't keep it
 */
export function weighedSums(
  rows: readonly (readonly number[] | Float64Array)[],
): (weights: Readonly<Uint16Array>) => Float64Array {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  const last = new Uint16Array(rows.length);
  return (weights) => {
    for (let ballot = 0; ballot < rows.length; ballot++) {
      const change = (weights[ballot] ?? 0) - (last[ballot] ?? 0);
      if (change === 0) continue;
      const row = rows[ballot] ?? [];
      for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + change * (row[at] ?? 0);
      last[ballot] = weights[ballot] ?? 0;
    }
    return sums;
  };
}

/**
 * Ranks by totals, or by totals over totals when `under` is given (a mean: what was given, over how many could give). Whole numbers, compared
 * cross-multiplied, so that equal is equal. Nothing to divide by is no rank.
 * @param over one row a ballot, one number a candidate
 */
export function rankBySums(
  over: readonly (readonly number[])[],
  under: readonly (readonly number[])[] | null = null,
): RankByWeights {
  const tops = weighedSums(over);
  const bottoms = under === null ? null : weighedSums(under);
  return (weights) => {
    const top = tops(weights);
    const bottom = bottoms?.(weights) ?? new Float64Array(top.length).fill(1);
    const ranks: (number | null)[] = [];
    for (let at = 0; at < top.length; at++) {
      const [a, b] = [top[at] ?? 0, bottom[at] ?? 0];
      let rank = b > 0 ? 1 : null;
      for (let other = 0; rank !== null && other < top.length; other++) {
        if ((bottom[other] ?? 0) > 0 && (top[other] ?? 0) * b > a * (bottom[other] ?? 0)) rank++;
      }
      ranks.push(rank);
    }
    return ranks;
  };
}

/**
 * For a method whose ranking is only known as a whole: the ballots are repeated as often as they weigh. Slow; use few draws.
 * @param rankOf ranks of all candidates, in their order
 */
export const rankByBallots =
  <T>(ballots: readonly T[], rankOf: (ballots: readonly T[]) => readonly (number | null)[]): RankByWeights =>
  (weights) =>
    rankOf(ballots.flatMap((ballot, at) => Array.from({ length: weights[at] ?? 0 }, () => ballot)));

/**
 * A cut through a tie: the candidates that share the last rank within the first `cut` places while not all of them fit.
 * @returns their indexes; empty when the cut is clean
 */
export function cutTied(ranks: readonly (number | null)[], cut = TOP): number[] {
  const within = ranks.flatMap((rank) => (rank !== null && rank <= cut ? [rank] : []));
  if (within.length <= cut) return [];
  const last = Math.max(...within);
  return ranks.flatMap((rank, at) => (rank === last ? [at] : []));
}
