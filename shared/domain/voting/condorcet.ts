// Who would win each duel. Source: Condorcet 1785; voting.md §2, row "Rank".

/**
 * The candidate that more ballots prefer than not, against every other one.
 * @param preferred ballots that prefer the row's candidate to the column's
 * @returns its index; null when there is none (a cycle, or a draw)
 */
export function condorcetWinner(preferred: readonly (readonly number[])[]): number | null {
  const winner = preferred.findIndex((row, i) => row.every((votes, j) => i === j || votes > (preferred[j]?.[i] ?? 0)));
  return winner === -1 ? null : winner;
}
