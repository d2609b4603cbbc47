// Instant run-off: while nobody has more than half of the ballots that still say something, those who are last go. It gives a
// winner, not a priority list (voting.md §2). Tied last are removed together and marked; exhausted ballots are counted.
import { addFractions, compareFractions, fraction, ZERO, type Fraction } from './fractions.ts';
import { NO_OPINION, type WeakOrder } from './weak-orders.ts';

export type RunOffRound = {
  /** Votes of who is still in, exact: a ballot with k candidates in its best place gives each 1/k. */
  votes: { index: number; votes: Fraction }[];
  /** Ballots that name nobody who is still in. */
  exhausted: number;
  eliminated: number[];
  /** More than one was last and all of them went. */
  wasTied: boolean;
};

/**
 * Runs it to the end: a majority of the ballots that are not exhausted, or a draw of all who are left.
 * @param size number of candidates
 * @returns the rounds, and the winners: more than one in a draw, none when no ballot names anybody
 */
export function runOff(orders: readonly WeakOrder[], size: number): { rounds: RunOffRound[]; winners: number[] } {
  const rounds: RunOffRound[] = [];
  let left = Array.from({ length: size }, (_, i) => i);
  while (left.length > 0) {
    const { votes, exhausted } = countOnce(orders, left);
    const active = orders.length - exhausted;
    if (active === 0) return { rounds, winners: [] };
    const sorted = [...votes].sort((a, b) => compareFractions(b.votes, a.votes));
    const most = sorted.at(0)?.votes ?? ZERO;
    const least = sorted.at(-1)?.votes ?? ZERO;
    const isDraw = compareFractions(most, least) === 0;
    if (isDraw || compareFractions(most, fraction(active, 2)) > 0) {
      rounds.push({ votes, exhausted, eliminated: [], wasTied: false });
      return {
        rounds,
        winners: votes.filter((item) => compareFractions(item.votes, most) === 0).map(({ index }) => index),
      };
    }
    const eliminated = votes.filter((item) => compareFractions(item.votes, least) === 0).map(({ index }) => index);
    rounds.push({ votes, exhausted, eliminated, wasTied: eliminated.length > 1 });
    left = left.filter((index) => !eliminated.includes(index));
  }
  return { rounds, winners: [] };
}

function countOnce(orders: readonly WeakOrder[], left: readonly number[]): Pick<RunOffRound, 'votes' | 'exhausted'> {
  // Whole counts by how many share the best place; fractions only at the end.
  const shared = new Map<number, number[]>();
  let exhausted = 0;
  for (const order of orders) {
    const best = bestOf(order, left);
    if (best.length === 0) exhausted++;
    const counts = shared.get(best.length) ?? [];
    shared.set(best.length, counts);
    for (const index of best) counts[index] = (counts[index] ?? 0) + 1;
  }
  const votes = left.map((index) => {
    let sum = ZERO;
    for (const [sharers, counts] of shared)
      if (counts[index]) sum = addFractions(sum, fraction(counts[index], sharers));
    return { index, votes: sum };
  });
  return { votes, exhausted };
}

/** Who shares the best place of a ballot among those left; nobody when the voter named none of them. */
function bestOf({ levels, unnamed }: WeakOrder, left: readonly number[]): number[] {
  let best: number[] = [];
  let top = unnamed;
  for (const index of left) {
    const level = levels[index] ?? NO_OPINION;
    if (level === NO_OPINION || level >= unnamed || level > top) continue;
    if (level < top) best = [];
    top = level;
    best.push(index);
  }
  return best;
}
