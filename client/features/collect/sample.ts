// A long list of answers is read in parts. Each person gets other ones first, so that together people read all of them about equally often.
import { hash32 } from '../../../shared/kernel/prng.ts';

/** More answers of others than this at once is a wall of text. */
export const SAMPLE = 80;

/**
 * The part of a list that one person reads.
 * @param ids in any order
 * @param seed of this person; decides the order in which parts come
 * @param turn from 0: which part. After the last one they begin again, and every answer comes by in ⌈n / 80⌉ turns
 * @param fresh asked for by name: they come first
 * @returns all of them up to 80, else 80
 */
export function sampleOf(
  ids: readonly string[],
  { seed, turn, fresh }: { readonly seed: number; readonly turn: number; readonly fresh: readonly string[] },
): readonly string[] {
  if (ids.length <= SAMPLE) return ids;
  const wanted = new Set(fresh.slice(0, SAMPLE));
  const first = ids.filter((id) => wanted.has(id));
  const rank = new Map(ids.map((id) => [id, hash32(`${seed} ${id}`)]));
  const rankOf = (id: string): number => rank.get(id) ?? 0;
  const ordered = ids.filter((id) => !wanted.has(id)).sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const from = (turn * SAMPLE) % (Math.ceil(ordered.length / SAMPLE) * SAMPLE);
  const around = [...ordered.slice(from), ...ordered.slice(0, from)];
  return [...first, ...around.slice(0, SAMPLE - first.length).sort()];
}
