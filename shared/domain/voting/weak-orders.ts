// A rank ballot as a weak order: on which level each candidate stands. Who is not named shares the last level (voting.md §2).
import type { CandidateId } from '../../kernel/ids.ts';
import { placesOf } from './ballots.ts';
import type { Candidate } from './choice.ts';

/** "Geen mening": left out of this ballot's comparisons. */
export const NO_OPINION = -1;

export type WeakOrder = {
  /** Per candidate, in their order: 0 is the best; equal levels are ties; `NO_OPINION` takes no part. */
  readonly levels: readonly number[];
  /** The level of who was not named: levels from here on were not filled in by the voter. */
  readonly unnamed: number;
};

type RankBallot = { readonly places: readonly (readonly CandidateId[])[]; readonly noOpinion: readonly CandidateId[] };

/** The ballots as weak orders over the candidates. */
export function weakOrders(candidates: readonly Candidate[], ballots: readonly RankBallot[]): WeakOrder[] {
  const at = placesOf(candidates);
  return ballots.map(({ places, noOpinion }) => {
    const levels = candidates.map(() => places.length);
    const put = (candidateId: CandidateId, level: number): void => {
      const index = at.get(candidateId);
      if (index !== undefined) levels[index] = level;
    };
    places.forEach((place, level) => place.forEach((candidateId) => put(candidateId, level)));
    noOpinion.forEach((candidateId) => put(candidateId, NO_OPINION));
    return { levels, unnamed: places.length };
  });
}

/** The ballots against each other, as the weights have it now. */
export type Duels = {
  /** How many prefer the row's candidate to the column's (row · size + column); a tie counts for neither. */
  readonly preferred: Int32Array;
  /** How many compare each candidate with at least one other. */
  readonly compared: Int32Array;
};

/**
 * Counts duels, and keeps the counts up to date by what changed in the weights since the last call: leaving one ballot out costs one ballot.
 * @param size number of candidates
 * @returns for weights, one a ballot: the same arrays every time; read them, don't keep them
 */
export function duelsOf(orders: readonly WeakOrder[], size: number): (weights: Readonly<Uint16Array>) => Duels {
  const sorted = orders.map(({ levels }) => sortedByLevel(levels));
  const preferred = new Int32Array(size * size);
  const compared = new Int32Array(size);
  const last = new Uint16Array(orders.length);
  return (weights) => {
    for (const [ballot, { order, ends }] of sorted.entries()) {
      const change = (weights[ballot] ?? 0) - (last[ballot] ?? 0);
      if (change === 0) continue;
      last[ballot] = weights[ballot] ?? 0;
      for (let p = 0; p < order.length; p++) {
        const winner = order[p] ?? 0;
        // On a ballot about one candidate there is nothing to compare it with.
        if (order.length > 1 || size === 1) compared[winner] = (compared[winner] ?? 0) + change;
        for (let q = ends[p] ?? 0; q < order.length; q++) {
          const cell = winner * size + (order[q] ?? 0);
          preferred[cell] = (preferred[cell] ?? 0) + change;
        }
      }
    }
    return { preferred, compared };
  };
}

/** The candidates with an opinion, best first, and for each where the next level begins. */
function sortedByLevel(levels: readonly number[]): { order: Uint16Array; ends: Uint16Array } {
  const order = Uint16Array.from(
    [...levels.keys()].filter((i) => levels[i] !== NO_OPINION).sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0)),
  );
  const ends = new Uint16Array(order.length);
  for (let p = order.length - 1; p >= 0; p--) {
    const isSame = p + 1 < order.length && levels[order[p] ?? 0] === levels[order[p + 1] ?? 0];
    ends[p] = isSame ? (ends[p + 1] ?? order.length) : p + 1;
  }
  return { order, ends };
}

/** A flat matrix as rows. */
export const rowsOf = (flat: Int32Array, size: number): number[][] =>
  Array.from({ length: size }, (_, i) => [...flat.subarray(i * size, (i + 1) * size)]);
