// The one consensus word of a round (voting.md §1 and §2): never on a feeling, always against what random answering gives.
import { LEAST_VOTERS } from './bounds.ts';
import { chanceOf } from './chance.ts';
import type { Method } from './methods.ts';
import type { Consensus } from './result.ts';

/**
 * A figure with its bar and its word. Limits as of van der Eijk's A (own convention, voting.md §2): from .7 strong, from .4 fair, from 0
 * divided, all three only with at least eight voters and above the 95 % value of random answering. Below 0 is opposed, which is no consensus:
 * there the figure must lie below the 5 % value. A majority is first put on 0 … 1 (half is 0). Focus never gets a word: it is about
 * the total, not about agreement between people.
 * @param value the figure; null where it is not defined
 * @param n voters behind it; with several candidates the fewest that any figure in it rests on
 */
export function consensusOf({
  measure,
  method,
  candidates,
  value,
  n,
}: {
  readonly measure: Consensus['measure'];
  readonly method: Method;
  readonly candidates: number;
  readonly value: number | null;
  readonly n: number;
}): Consensus {
  const chance = chanceOf(measure, method, candidates, n);
  return { measure, value, random95: chance?.high ?? null, n, word: wordOf({ measure, value, n, chance }) };
}

/** The word alone, for a figure of which the bar is known. */
export function wordOf({
  measure,
  value,
  n,
  chance,
}: {
  readonly measure: Consensus['measure'];
  readonly value: number | null;
  readonly n: number;
  readonly chance: { readonly low: number; readonly high: number } | null;
}): Consensus['word'] {
  if (value === null || n < LEAST_VOTERS || chance === null || measure === 'dotFocus') return null;
  if (value < 0) return value < chance.low ? 'opposed' : null;
  if (value <= chance.high) return null;
  const part = measure === 'majority' ? 2 * value - 1 : value;
  if (part >= 0.7) return 'strong';
  return part >= 0.4 ? 'fair' : 'divided';
}
