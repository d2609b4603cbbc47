// Ranks and how alike they are. Kendall and Babington Smith 1939 (W), Spearman 1904 (ρ), Kendall 1945 (τ-b).

/**
 * Average ranks from 1: the best value gets 1, equal values share the mean of their places ("midranks").
 * @param values one a candidate
 * @param best which end is rank 1
 */
export function midranks(values: readonly number[], best: 'high' | 'low' = 'high'): number[] {
  const better = (a: number, b: number): boolean => (best === 'high' ? a > b : a < b);
  return values.map((value) => {
    let [ahead, equal] = [0, 0];
    for (const other of values) {
      if (better(other, value)) ahead++;
      else if (other === value) equal++;
    }
    return ahead + (equal + 1) / 2;
  });
}

export type KendallW = {
  /** 0 none … 1 complete agreement. */
  readonly W: number;
  /** Sum of squared deviations of the rank sums. */
  readonly S: number;
  readonly rankSums: readonly number[];
  /** m(n − 1)W on n − 1 degrees of freedom. */
  readonly chi2: number;
  readonly df: number;
  /** Mean Spearman correlation over the pairs of judges, (mW − 1)/(m − 1). */
  readonly meanSpearman: number;
};

/**
 * Kendall's coefficient of concordance, corrected for ties: 12 S / (m²(n³ − n) − m Σ(t³ − t)).
 * @param ranks one row a judge, each of the same candidates; equal ones share the mean of their places (`midranks`)
 * @returns null ("n.v.t.") below two judges or two candidates, and when every judge holds all candidates equal
 */
export function kendallW(ranks: readonly (readonly number[])[]): KendallW | null {
  const m = ranks.length;
  const n = ranks[0]?.length ?? 0;
  if (m < 2 || n < 2) return null;
  const rankSums = Array.from({ length: n }, (_, at) => ranks.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const middle = (m * (n + 1)) / 2;
  const S = rankSums.reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
  const ties = ranks.reduce((sum, row) => sum + tieSum(row), 0);
  const below = m * m * (n ** 3 - n) - m * ties;
  if (below <= 0) return null;
  const W = (12 * S) / below;
  return { W, S, rankSums, chi2: m * (n - 1) * W, df: n - 1, meanSpearman: (m * W - 1) / (m - 1) };
}

/** Σ(t³ − t) over the ties of one row. */
function tieSum(row: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of row) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size ** 3 - size), 0);
}

/**
 * Spearman's ρ between two lists of values of the same candidates: the correlation of their midranks, so that ties count right.
 * @returns −1 … 1; null below two candidates, or when one list holds all equal
 */
export function spearman(first: readonly number[], second: readonly number[]): number | null {
  const [a, b] = [midranks(first), midranks(second)];
  const middle = (a.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [at, rank] of a.entries()) {
    const [x, y] = [rank - middle, (b[at] ?? middle) - middle];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? null : both / Math.sqrt(ofA * ofB);
}

/**
 * Kendall's τ-b between two lists of values of the same candidates: (concordant − discordant) / √((pairs − ties a)(pairs − ties b)).
 * @returns −1 … 1; null below two candidates, or when one list holds all equal
 */
export function kendallTauB(first: readonly number[], second: readonly number[]): number | null {
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    for (let j = i + 1; j < first.length; j++) {
      const a = Math.sign((first[i] ?? 0) - (first[j] ?? 0));
      const b = Math.sign((second[i] ?? 0) - (second[j] ?? 0));
      both += a * b;
      ofA += a * a;
      ofB += b * b;
    }
  }
  return ofA === 0 || ofB === 0 ? null : both / Math.sqrt(ofA * ofB);
}
