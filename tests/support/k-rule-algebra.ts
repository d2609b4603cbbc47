// What follows from sums that are published. The unknowns are what groups voted: one (a vector of any length) for each column.
//
// Adding and subtracting published results is linear algebra: whatever can be computed is in the row span of the published sums. So something about a set of columns can be
// computed exactly when the span meets the vectors that are zero outside the set. Ranks are taken modulo a prime: all entries are 0 and 1 and matrices have at most some
// dozens of columns in use, so a rank would differ from the true one only for a determinant that is a multiple of the prime.
const PRIME = 1_000_003;

export type Row = readonly number[];

/** Rank of the rows, modulo the prime. */
export function rankOf(rows: readonly Row[]): number {
  const left = rows.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < columns && rank < left.length; column++) {
    const at = left.findIndex((row, i) => i >= rank && row[column] !== 0);
    if (at < 0) continue;
    const pivot = left[at] ?? [];
    left[at] = left[rank] ?? [];
    left[rank] = pivot;
    const factor = inverse(pivot[column] ?? 1);
    for (let i = rank + 1; i < left.length; i++) {
      const row = left[i] ?? [];
      const times = ((row[column] ?? 0) * factor) % PRIME;
      if (times === 0) continue;
      left[i] = row.map((value, j) => (value + (PRIME - times) * (pivot[j] ?? 0)) % PRIME);
    }
    rank++;
  }
  return rank;
}

/** By Fermat: a^(p − 2). */
function inverse(value: number): number {
  let [result, base, power] = [1n, BigInt(value), PRIME - 2];
  for (; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % BigInt(PRIME);
    base = (base * base) % BigInt(PRIME);
  }
  return Number(result);
}

/** How many independent things about these columns alone follow from the rows: the dimension of the span's part that is zero outside them. */
export function knownAbout(rows: readonly Row[], columns: ReadonlySet<number>): number {
  const outside = rows.map((row) => row.filter((_, at) => !columns.has(at)));
  return rankOf(rows) - rankOf(outside);
}

/** All sets of columns that hold between 1 and k − 1 ballots together. Columns with none are left out. */
export function smallSets(sizes: readonly number[], k: number): ReadonlySet<number>[] {
  const sets: { columns: number[]; size: number }[] = [{ columns: [], size: 0 }];
  for (const [at, size] of sizes.entries()) {
    if (size === 0) continue;
    for (const set of sets.slice()) {
      if (set.size + size < k) sets.push({ columns: [...set.columns, at], size: set.size + size });
    }
  }
  return sets.filter(({ size }) => size > 0).map(({ columns }) => new Set(columns));
}
