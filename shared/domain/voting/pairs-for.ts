// Which pairs a seat compares, and which of the two stands on the left. The same for the same seed, so that a reload shows the same.
import { prng, shuffled } from '../../kernel/prng.ts';

export type Pair<T> = { readonly left: T; readonly right: T };

/**
 * The pairs for one seat: the least compared first, then those of candidates that this seat has seen least, then by chance.
 *
 * While a round is open nobody may know how often a pair was compared, for that says who voted and with what effect; so seats get their pairs from their own seed alone.
 * Each seat's pairs are balanced (it sees every candidate about as often), and the seats' seeds spread them over all pairs.
 * @param candidates in the order of the round
 * @param pairs how many; fewer when there are not so many
 * @param seatSeed of this seat in this round
 * @param countsSoFar how often a pair was compared, where that may be known; nought everywhere otherwise
 */
export function pairsFor<T>(
  candidates: readonly T[],
  pairs: number,
  seatSeed: number,
  countsSoFar: (a: T, b: T) => number = () => 0,
): Pair<T>[] {
  const random = prng(seatSeed);
  const order = shuffled(candidates, random);
  const all = order.flatMap((a, i) =>
    order.slice(i + 1).map((b) => ({ a, b, times: countsSoFar(a, b), isOpen: true })),
  );
  const open = shuffled(all, random);
  const seen = new Map<T, number>();
  const out: Pair<T>[] = [];
  let last: Pair<T> | undefined;
  while (out.length < Math.min(pairs, all.length)) {
    let next: (typeof open)[number] | undefined;
    let least = Infinity;
    for (const pair of open) {
      const cost = pair.isOpen ? costOf(pair, seen, last) : Infinity;
      if (cost < least) [next, least] = [pair, cost];
    }
    if (!next) break;
    next.isOpen = false;
    last = random() < 0.5 ? { left: next.a, right: next.b } : { left: next.b, right: next.a };
    out.push(last);
    for (const one of [next.a, next.b]) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  return out;
}

/** One number that orders by what was compared least, then by the more seen of the two, then by both, then by not showing one of the last pair again. */
function costOf<T>(
  { a, b, times }: { a: T; b: T; times: number },
  seen: ReadonlyMap<T, number>,
  last: Pair<T> | undefined,
): number {
  const [first, second] = [seen.get(a) ?? 0, seen.get(b) ?? 0];
  const isRepeat = last !== undefined && (last.left === a || last.left === b || last.right === a || last.right === b);
  // A seat sees a candidate fewer than a thousand times, so the parts don't run into each other.
  return times * 1e7 + Math.max(first, second) * 1e4 + (first + second) * 2 + (isRepeat ? 1 : 0);
}
