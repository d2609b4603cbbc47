// The Schulze method with winning votes. Source: Schulze, "A new monotonic, clone-independent, reversal symmetric, and
// Condorcet-consistent single-winner election method" (2011; arXiv:1804.02973).
// Matrices are flat (row · size + column) and typed: resampling works this out thousands of times.

/**
 * Strengths of the strongest paths (Floyd–Warshall). A link is as strong as the votes for it, and only where these are more than the votes against.
 * @param preferred ballots that prefer the row's candidate to the column's
 * @returns from row to column; 0 when there is no path
 */
export function strongestPaths(preferred: Int32Array, size: number): Int32Array {
  const paths = new Int32Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const votes = preferred[i * size + j] ?? 0;
      if (i !== j && votes > (preferred[j * size + i] ?? 0)) paths[i * size + j] = votes;
    }
  }
  for (let middle = 0; middle < size; middle++) {
    const onward = paths.subarray(middle * size, (middle + 1) * size);
    for (let from = 0; from < size; from++) {
      const first = paths[from * size + middle] ?? 0;
      if (from === middle || first === 0) continue;
      const row = paths.subarray(from * size, (from + 1) * size);
      for (let to = 0; to < size; to++) {
        const second = onward[to] ?? 0;
        const through = first < second ? first : second;
        if (through > (row[to] ?? 0) && to !== from) row[to] = through;
      }
    }
  }
  return paths;
}

/** Whether a has the stronger path to b: the Schulze relation, which is transitive (same source, §4.1). */
const beats = (paths: Int32Array, size: number, a: number, b: number): boolean =>
  (paths[a * size + b] ?? 0) > (paths[b * size + a] ?? 0);

/** How many others each candidate has the stronger path to. */
export const schulzeWins = (paths: Int32Array, size: number): number[] =>
  Array.from({ length: size }, (_, a) => {
    let wins = 0;
    for (let b = 0; b < size; b++) if (beats(paths, size, a, b)) wins++;
    return wins;
  });

/**
 * Shared ranks. The potential winners, beaten by nobody, share the first place; of the rest, those beaten by nobody who is left share the next, and so on.
 * (The relation says nothing about some pairs, so counting whom a candidate beats could put a potential winner below the top.)
 * @param isIn whether each candidate takes part; null is the rank of who does not
 */
export function schulzeRanks(
  paths: Int32Array,
  size: number,
  isIn: (candidate: number) => boolean = () => true,
): (number | null)[] {
  const ranks = Array.from({ length: size }, (): number | null => null);
  const taking = [...ranks.keys()].filter(isIn);
  const beatenBy = taking.map((b) => taking.filter((a) => beats(paths, size, a, b)).length);
  let above = 0;
  let front = [...taking.keys()].filter((at) => beatenBy[at] === 0);
  while (front.length > 0) {
    for (const at of front) ranks[taking[at] ?? -1] = above + 1;
    above += front.length;
    const next: number[] = [];
    for (const winner of front) {
      for (const [at, b] of taking.entries()) {
        if (!beats(paths, size, taking[winner] ?? -1, b)) continue;
        beatenBy[at] = (beatenBy[at] ?? 0) - 1;
        if (beatenBy[at] === 0) next.push(at);
      }
    }
    front = next;
  }
  return ranks;
}
