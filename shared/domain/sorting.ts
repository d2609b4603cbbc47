// Sorting along (clustering.md 5): everybody puts a handful of answers with the clusters; the facilitator sees where they agree, and decides.
import { z } from 'zod';

/** Answers that are asked of a seat at a time: six to eight is what people do with attention. */
export const HANDFUL = 6;
/** Handfuls that a seat can have: whoever wants to do more may. */
export const HANDFULS = 3;

/** Where seats would put one answer: numbers only. */
export const sortCountSchema = z.strictObject({
  /** By cluster, those that anybody chose. */
  clusters: z.record(z.string(), z.int().min(1)),
  /** With none of these. */
  none: z.int().min(0),
});
export type SortCount = z.infer<typeof sortCountSchema>;

/**
 * Which answers a seat is asked to sort: every answer is asked of as many seats as any other, give or take one, as seats come in by number.
 * @param sortable the answers, in an order that stays the same
 * @param seat number of the seat, from 1
 * @param isOwn answers of the seat itself are passed over
 */
export function sampleFor<T>(sortable: readonly T[], seat: number, isOwn: (one: T) => boolean): T[] {
  const start = ((seat - 1) * HANDFUL) % Math.max(1, sortable.length);
  return [...sortable.slice(start), ...sortable.slice(0, start)]
    .filter((one) => !isOwn(one))
    .slice(0, HANDFUL * HANDFULS);
}

/**
 * Fewer seats than this are no majority: one of one is that person's choice. Not more, because in a room of eleven with fifty answers each answer is in
 * the first handful of one or two; two who chose the same without seeing each other is where agreement begins.
 */
export const SORTERS_FOR_MAJORITY = 2;

/** How many seats sorted an answer. */
export const sortersOf = ({ clusters, none }: SortCount): number =>
  Object.values(clusters).reduce((sum, count) => sum + count, none);

/**
 * The cluster that more than half of the seats chose, with how many did of how many; null when they do not agree on one, or are fewer than
 * `SORTERS_FOR_MAJORITY`.
 */
export function majorityOf(
  sorted: SortCount,
): { readonly clusterId: string; readonly count: number; readonly of: number } | null {
  const of = sortersOf(sorted);
  if (of < SORTERS_FOR_MAJORITY) return null;
  const most = Object.entries(sorted.clusters).find(([, count]) => count * 2 > of);
  return most === undefined ? null : { clusterId: most[0], count: most[1], of };
}
