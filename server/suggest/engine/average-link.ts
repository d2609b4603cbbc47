// Average-link clustering by the nearest-neighbour chain (Murtagh 1983; Müllner 2011): the same tree as joining the nearest pair each time,
// in n² steps instead of n³.

/**
 * Puts together what is alike until nothing nearer than the cut is left.
 * @param similarity n × n, row by row, 0 to 1, symmetric; is used up (changed) while working
 * @param cut joins happen at a distance (1 − similarity) of at most this
 * @returns groups of two or more, each in ascending order; larger first, then by first member
 */
export function averageLink(similarity: Float32Array, n: number, cut: number): number[][] {
  const size = new Int32Array(n).fill(1);
  const active = new Uint8Array(n).fill(1);
  const members: number[][] = Array.from({ length: n }, (_, index) => [index]);
  const least = 1 - cut;
  const chain: number[] = [];
  let start = 0;
  for (;;) {
    if (chain.length === 0) {
      while (start < n && active[start] === 0) start++;
      if (start >= n) break;
      chain.push(start);
    }
    const tip = chain.at(-1) as number;
    const before = chain.at(-2);
    const nearest = nearestOf(similarity, n, active, tip, before);
    const near = nearest === -1 ? 0 : (similarity[tip * n + nearest] as number);
    if (nearest === -1 || near < least) {
      // Average link never brings a group nearer to others than its parts were: nothing on this chain can be joined any more.
      for (const done of chain) active[done] = 0;
      chain.length = 0;
    } else if (nearest === before) {
      chain.length -= 2;
      join(similarity, n, active, size, members, Math.min(tip, nearest), Math.max(tip, nearest));
    } else chain.push(nearest);
  }
  return members
    .filter((list) => list.length > 1)
    .map((list) => list.toSorted((a, b) => a - b))
    .toSorted((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

/** The most alike that is still there; among equals the one before in the chain (or the search would not end), then the first. */
function nearestOf(
  similarity: Float32Array,
  n: number,
  active: Uint8Array,
  of: number,
  before: number | undefined,
): number {
  let best = before ?? -1;
  let value = best === -1 ? -1 : (similarity[of * n + best] as number);
  const row = of * n;
  for (let other = 0; other < n; other++) {
    if (active[other] === 0 || other === of) continue;
    const here = similarity[row + other] as number;
    if (here > value) {
      value = here;
      best = other;
    }
  }
  return best;
}

function join(
  similarity: Float32Array,
  n: number,
  active: Uint8Array,
  size: Int32Array,
  members: number[][],
  keep: number,
  gone: number,
): void {
  const a = size[keep] as number;
  const b = size[gone] as number;
  for (let other = 0; other < n; other++) {
    if (active[other] === 0 || other === keep || other === gone) continue;
    const value =
      (a * (similarity[keep * n + other] as number) + b * (similarity[gone * n + other] as number)) / (a + b);
    similarity[keep * n + other] = value;
    similarity[other * n + keep] = value;
  }
  size[keep] = a + b;
  active[gone] = 0;
  (members[keep] as number[]).push(...(members[gone] as number[]));
  members[gone] = [];
}
