// Ranking, whole or the top. Schulze decides, Borda explains; IRV is there for who asks. voting.md §2, row "Rank".
import { noOpinionsOf, votesOf, type Counted } from './ballots.ts';
import { bordaScores, type BordaScore } from './borda.ts';
import type { Candidate, Choice } from './choice.ts';
import { RESAMPLED_AT_MOST } from './bounds.ts';
import { condorcetWinner } from './condorcet.ts';
import { compareFractions, numberOf } from './fractions.ts';
import { BAND_DRAWS_PAIRWISE } from './honest-ranking.ts';
import { runOff } from './irv.ts';
import type { MethodOf } from './methods.ts';
import type { RoundResult } from './result.ts';
import { schulzeRanks, schulzeWins, strongestPaths } from './schulze.ts';
import { ranksOf } from './shared-ranks.ts';
import { kendallW, midranks } from './stats/ranks.ts';
import { duelsOf, NO_OPINION, rowsOf, weakOrders, type Duels, type WeakOrder } from './weak-orders.ts';

type RankExtra = Extract<RoundResult['extra'], { type: 'rank' }>;

/** Indexes that share a rank, from the top. */
function orderOfRanks(ranks: readonly (number | null)[]): number[][] {
  const at = new Map<number, number[]>();
  ranks.forEach((rank, index) => {
    if (rank !== null) at.set(rank, [...(at.get(rank) ?? []), index]);
  });
  return [...at].sort(([a], [b]) => a - b).map(([, place]) => place);
}

/** Average ranks of the ballots that have an opinion on every candidate: Kendall's W is about judges of the same things. */
export const fullRanks = (orders: readonly WeakOrder[]): number[][] =>
  orders.filter(({ levels }) => !levels.includes(NO_OPINION)).map(({ levels }) => midranks(levels, 'low'));

/** Whether somebody in the top 3 of either has another rank in the other. */
const differInTop = (a: readonly (number | null)[], b: readonly (number | null)[]): boolean =>
  a.some((rank, i) => rank !== b[i] && Math.min(rank ?? Infinity, b[i] ?? Infinity) <= 3);

/**
 * Counts rankings. The rank is Schulze's, `score` the mean Borda points (0 … m − 1). `voters` named the candidate; who was not named shares the last place of
 * that ballot. The distribution is the places as they were filled in, from 1; `n` minus their sum did not name it.
 * @param choices valid ballots
 */
export function countRanks(
  method: MethodOf<'rank'>,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
): Counted {
  const size = candidates.length;
  const orders = weakOrders(candidates, votesOf('rank', choices));
  const duels = duelsOf(orders, size);
  const { preferred, compared } = duels(new Uint16Array(orders.length).fill(1));
  const pairwise = rowsOf(preferred, size);
  const paths = strongestPaths(preferred, size);
  const isCompared = [...compared].map((ballots) => ballots > 0);
  const schulze = schulzeRanks(paths, size, (i) => isCompared[i] ?? false);
  const scores = bordaScores(orders, size);
  const borda = ranksOf(
    scores.map(({ mean }) => mean),
    (a, b) => compareFractions(b, a),
  );
  const named = (order: readonly (readonly number[])[]) =>
    order.map((place) => place.flatMap((index) => candidates[index]?.candidateId ?? []));
  const winner = isCompared.every(Boolean) ? condorcetWinner(pairwise) : null;
  const noOpinions = noOpinionsOf(candidates, choices);
  const wins = schulzeWins(paths, size);
  const judges = fullRanks(orders);
  const concordance = kendallW(judges);
  return {
    rows: candidates.map(({ candidateId }, i) => ({
      candidateId,
      rank: schulze[i] ?? null,
      ...rowCounts(orders, i, method.top ?? size),
      noOpinion: noOpinions[i] ?? 0,
      ...rowScores(scores[i], wins[i] ?? 0),
    })),
    extra: {
      type: 'rank',
      condorcetWinner: winner === null ? null : (candidates[winner]?.candidateId ?? null),
      pairwise,
      paths: rowsOf(paths, size),
      schulze: named(orderOfRanks(schulze)),
      borda: named(orderOfRanks(borda)),
      differs: differInTop(schulze, borda),
      kendallW: concordance?.W ?? null,
      meanSpearman: concordance?.meanSpearman ?? null,
      irv: irvOf(orders, candidates),
    },
    consensus: { measure: 'kendallW', value: concordance?.W ?? null, n: judges.length },
    resampling: resamplingOf(duels, size, orders.length),
  };
}

/**
 * Ranks of the same ballots with other weights.
 * @returns null for more candidates than anybody ranks: the strongest paths of each draw cost their third power
 */
function resamplingOf(
  duels: (weights: Readonly<Uint16Array>) => Duels,
  size: number,
  ballots: number,
): Counted['resampling'] {
  if (size > RESAMPLED_AT_MOST) return null;
  return {
    ballots,
    draws: BAND_DRAWS_PAIRWISE,
    rankOf: (weights) => {
      const { preferred, compared } = duels(weights);
      return schulzeRanks(strongestPaths(preferred, size), size, (i) => (compared[i] ?? 0) > 0);
    },
  };
}

function rowCounts(orders: readonly WeakOrder[], index: number, places: number) {
  const levels = orders.flatMap((order) => {
    const level = order.levels[index] ?? NO_OPINION;
    return level === NO_OPINION ? [] : [{ level, isNamed: level < order.unnamed }];
  });
  const named = levels.filter(({ isNamed }) => isNamed);
  return {
    n: levels.length,
    voters: named.length,
    distribution: Array.from({ length: places }, (_, at) => ({
      value: at + 1,
      count: named.filter(({ level }) => level === at).length,
    })),
  };
}

function rowScores(score: BordaScore | undefined, wins: number) {
  const mean = score?.mean ? numberOf(score.mean) : null;
  const points = score?.mean ? numberOf(score.points) : null;
  return { score: mean, figures: { bordaMean: mean, bordaPoints: points, schulzeWins: mean === null ? null : wins } };
}

function irvOf(orders: readonly WeakOrder[], candidates: readonly Candidate[]): RankExtra['irv'] {
  const { rounds, winners } = runOff(orders, candidates.length);
  const ids = (indexes: readonly number[]) => indexes.flatMap((index) => candidates[index]?.candidateId ?? []);
  return {
    rounds: rounds.map(({ votes, exhausted, eliminated, wasTied }) => ({
      votes: votes.flatMap((item) =>
        ids([item.index]).map((candidateId) => ({ candidateId, votes: numberOf(item.votes) })),
      ),
      exhausted,
      eliminated: ids(eliminated),
      wasTied,
    })),
    winners: ids(winners),
  };
}
