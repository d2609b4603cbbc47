// Places in a list as texts that sort by code unit, so that one move changes one item and never renumbers the rest.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

export type OrderKey = string;

/**
 * Keys for `count` items in a row, strictly between two neighbours.
 * @param before key of the item in front, or null for the start of the list
 * @param after key of the item behind, or null for the end; a neighbour that does not lie after `before` is taken as the end
 */
export function keysBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  const end = before !== null && after !== null && after <= before ? null : after;
  return generateNKeysBetween(before, end, count);
}

/** One key strictly between two neighbours; see `keysBetween`. */
export function keyBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  const end = before !== null && after !== null && after <= before ? null : after;
  return generateKeyBetween(before, end);
}
