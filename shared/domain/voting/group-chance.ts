// Could the difference between two groups be chance? For the report only; no p-values on screen (voting.md §3).
import { prng } from '../../kernel/prng.ts';
import { isBlank } from './ballots.ts';
import { LEAST_VOTERS } from './bounds.ts';
import type { Candidate, Choice } from './choice.ts';
import { commonScores, type CommonScore } from './common-score.ts';
import { numberOf } from './fractions.ts';
import type { Method } from './methods.ts';

/** Random divisions of the ballots; p is at least 1/1000. */
const PERMUTATIONS = 999;

/**
 * Permutation test (Fisher; Phipson and Smyth 2010 for the + 1). Every ballot becomes its own value from 0 to 1 for each candidate; the
 * statistic is the mean over the candidates of the difference between the two groups' means. p is the share of random divisions of the
 * same ballots in two groups of the same sizes that differ at least as much.
 * @param first ballots of one group; blank ones are left out
 * @returns null when either has fewer than eight
 */
export function permutationP(
  method: Method,
  candidates: readonly Candidate[],
  first: readonly Choice[],
  second: readonly Choice[],
  seed: number,
): number | null {
  const [ours, theirs] = [first, second].map((choices) => choices.filter((choice) => !isBlank(choice)));
  if (ours === undefined || theirs === undefined) return null;
  if (ours.length < LEAST_VOTERS || theirs.length < LEAST_VOTERS) return null;
  const table = tableOf([...ours, ...theirs].map((choice) => commonScores(method, candidates, [choice])));
  const order = Uint32Array.from(table.values, (_, at) => at);
  // Of the smaller group the larger follows, as all minus those.
  const size = Math.min(ours.length, theirs.length);
  if (size < ours.length) order.reverse();
  const observed = difference(table, order, size);
  const random = prng(seed);
  let asMuch = 1;
  for (let permutation = 0; permutation < PERMUTATIONS; permutation++) {
    shuffleStart(order, size, random);
    // Sums in another order may differ in the last digit; as much is as much.
    if (difference(table, order, size) >= observed - 1e-12) asMuch++;
  }
  return asMuch / (PERMUTATIONS + 1);
}

/** Per ballot the value of each candidate (0 where it has none) and whether it has one (1 or 0); and the sums of both over all ballots. */
type Table = {
  readonly values: readonly Float64Array[];
  readonly judged: readonly Float64Array[];
  readonly sums: Float64Array;
  readonly counts: Float64Array;
};

function tableOf(scores: readonly (readonly CommonScore[])[]): Table {
  const values = scores.map((row) => Float64Array.from(row, (score) => (score === null ? 0 : numberOf(score))));
  const judged = scores.map((row) => Float64Array.from(row, (score) => (score === null ? 0 : 1)));
  const every = Uint32Array.from(values, (_, at) => at);
  return { values, judged, sums: added(values, every), counts: added(judged, every) };
}

/** Sum of these rows, a column each. */
function added(rows: readonly Float64Array[], which: Uint32Array): Float64Array {
  const sums = new Float64Array(rows[0]?.length ?? 0);
  for (const at of which) {
    const row = rows[at];
    if (row === undefined) continue;
    for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
  }
  return sums;
}

/** Puts a random selection in the first places (Fisher and Yates, as far as needed). */
function shuffleStart(order: Uint32Array, places: number, random: () => number): void {
  for (let place = 0; place < places; place++) {
    const other = place + Math.floor(random() * (order.length - place));
    const here = order[place] ?? 0;
    order[place] = order[other] ?? 0;
    order[other] = here;
  }
}

/** Mean over the candidates that both groups judged of |difference of means|; one group is the first places of the order. */
function difference({ values, judged, sums, counts }: Table, order: Uint32Array, size: number): number {
  const group = order.subarray(0, size);
  const [ours, n] = [added(values, group), added(judged, group)];
  let [sum, compared] = [0, 0];
  for (let at = 0; at < sums.length; at++) {
    const [mine, others] = [n[at] ?? 0, (counts[at] ?? 0) - (n[at] ?? 0)];
    if (mine === 0 || others === 0) continue;
    sum += Math.abs((ours[at] ?? 0) / mine - ((sums[at] ?? 0) - (ours[at] ?? 0)) / others);
    compared++;
  }
  return compared === 0 ? 0 : sum / compared;
}
