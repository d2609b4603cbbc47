// How points are spread over candidates and shared by voters, and how alike paired comparisons are. Definitions: voting.md §2.

/**
 * Focus 1 − H/ln K: 0 when all candidates got as much, 1 when one got everything. It is the concentration of the total, not agreement
 * between people.
 * @param totals points a candidate
 * @returns null below two candidates, or when nothing was given
 */
export function focus(totals: readonly number[]): number | null {
  const sum = totals.reduce((total, points) => total + points, 0);
  if (sum <= 0 || totals.length < 2) return null;
  const entropy = totals.reduce((h, points) => (points > 0 ? h - (points / sum) * Math.log(points / sum) : h), 0);
  return 1 - entropy / Math.log(totals.length);
}

/**
 * Overlap: mean over all pairs of voters of Σ min(x, y) / n, the part of their points that two voters give to the same candidates.
 * Exact, and in O(K · (N + n)) instead of O(K · N²): min(x, y) is the number of thresholds that both reach, so a threshold
 * that c voters reach is shared by c(c − 1)/2 pairs.
 * @param ballots whole points a candidate, one row a voter who gave any
 * @param budget n, the points that one voter may give
 * @returns 0 to 1; null below two voters
 */
export function overlap(ballots: readonly ArrayLike<number>[], budget: number): number | null {
  const n = ballots.length;
  if (n < 2 || budget <= 0) return null;
  const candidates = ballots[0]?.length ?? 0;
  const givers = new Float64Array(budget + 2);
  let shared = 0;
  for (let at = 0; at < candidates; at++) {
    givers.fill(0);
    for (const row of ballots) givers[row[at] ?? 0] = (givers[row[at] ?? 0] ?? 0) + 1;
    let reached = 0;
    for (let threshold = budget; threshold > 0; threshold--) {
      reached += givers[threshold] ?? 0;
      shared += (reached * (reached - 1)) / 2;
    }
  }
  return shared / budget / ((n * (n - 1)) / 2);
}

/**
 * Kendall and Babington Smith's coefficient of agreement (1940): u = 2 Σ C(a, 2) / (C(m, 2) · C(n, 2)) − 1, over all ordered pairs.
 * @param wins how many judges preferred the row's candidate to the column's; a tie is half for each
 * @param judges m, each of whom compared every pair
 * @returns 1 when all agree, −1/(m−1) or −1/m when evenly split; null below two judges or two candidates
 */
export function coefficientU(wins: readonly (readonly number[])[], judges: number): number | null {
  const n = wins.length;
  if (judges < 2 || n < 2) return null;
  let pairs = 0;
  for (const [i, row] of wins.entries()) {
    for (const [j, count] of row.entries()) if (i !== j) pairs += (count * (count - 1)) / 2;
  }
  const possible = ((judges * (judges - 1)) / 2) * ((n * (n - 1)) / 2);
  return (2 * pairs) / possible - 1;
}
