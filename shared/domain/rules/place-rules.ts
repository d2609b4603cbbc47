// Where moved things end up. Used by `decide` and `predict`, so that a prediction lands where the server puts it.
import { byOrderKey } from '../../kernel/by-order-key.ts';
import { keyBetween, keysBetween, type OrderKey } from '../../kernel/order-key.ts';

type Placed = { readonly orderKey: OrderKey };

/**
 * Order keys for items that come to stand together in a list.
 * @param others what is in the list already, the moved items left out, in any order
 * @param isAfter tells the item that they stand behind; null: the first place; undefined: the last place
 * @param count how many items move
 * @returns the keys, or null when the item to stand behind is not there
 */
export function keysForPlace<T extends Placed>(
  others: readonly T[],
  isAfter: ((item: T) => boolean) | null | undefined,
  count: number,
): OrderKey[] | null {
  const sorted = [...others].sort(byOrderKey);
  if (isAfter === undefined) return keysBetween(sorted.at(-1)?.orderKey ?? null, null, count);
  if (isAfter === null) return keysBetween(null, sorted[0]?.orderKey ?? null, count);
  const index = sorted.findIndex(isAfter);
  if (index === -1) return null;
  return keysBetween(sorted[index]?.orderKey ?? null, sorted[index + 1]?.orderKey ?? null, count);
}

/** The key of the last place in a list. */
export const lastKey = (others: readonly Placed[]): OrderKey =>
  keyBetween([...others].sort(byOrderKey).at(-1)?.orderKey ?? null, null);
