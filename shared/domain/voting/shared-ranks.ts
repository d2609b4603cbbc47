// Shared ranks: 1, 1, 3 (standard competition ranking). A tie is shown, never drawn (voting.md §1).
import type { ResultRow } from './result.ts';

/**
 * The rank of each item.
 * @param compare below 0 when the first stands higher; 0 for a tie. Must be exact and transitive
 * @returns ranks from 1, in the order of the items
 */
export function sharedRanks<T>(items: readonly T[], compare: (a: T, b: T) => number): number[] {
  const order = items.map((item, index) => ({ item, index })).sort((a, b) => compare(a.item, b.item));
  const ranks = items.map(() => 0);
  order.forEach(({ item, index }, place) => {
    const above = order[place - 1];
    const isTied = above !== undefined && compare(above.item, item) === 0;
    ranks[index] = isTied ? (ranks[above.index] ?? place + 1) : place + 1;
  });
  return ranks;
}

/**
 * As `sharedRanks`, where some items have nothing to rank them by.
 * @returns null for those, which take no place
 */
export function ranksOf<T>(items: readonly (T | null)[], compare: (a: T, b: T) => number): (number | null)[] {
  const judged = items.filter((item) => item !== null);
  const ranks = sharedRanks(judged, compare);
  let next = 0;
  return items.map((item) => (item === null ? null : (ranks[next++] ?? null)));
}

/** Rows by rank; equal ranks in the order of the candidates, those without a rank last. */
export const inOrderOfRank = (rows: readonly ResultRow[]): ResultRow[] =>
  [...rows].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
