// One order of the ballots that does not depend on how they came in.
import { placesOf } from './ballots.ts';
import type { Candidate, Choice } from './choice.ts';

/**
 * Sorts ballots by what they say. Resampling draws them by place, and a sum of floats depends on the order in its last digit; so anybody who counts the published ballots
 * again, shuffled as they are, finds the same. Within a ballot the order says nothing either, except that of the places of a ranking.
 */
export function inOneOrder(candidates: readonly Candidate[], choices: readonly Choice[]): Choice[] {
  const at: ReadonlyMap<string, number> = placesOf(candidates);
  return choices
    .map((choice) => ({ choice, key: keyOf(choice, at, false) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ choice }) => choice);
}

/** A candidate counts by its place in the list: another id changes nothing. */
function keyOf(value: unknown, at: ReadonlyMap<string, number>, isOrdered: boolean): string {
  if (typeof value === 'string') return String(at.get(value) ?? value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    const keys = value.map((item) => keyOf(item, at, false));
    return `[${(isOrdered ? keys : keys.sort()).join(' ')}]`;
  }
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${name}:${keyOf(part, at, name === 'places')}`).join(' ')}}`;
}
