// The orders in which a facilitator can look at a result.
import type { ResultRow as Counted } from '../../../shared/domain/voting/result.ts';
import type { ClosedRound } from '../../ui/outcome/round-rows.ts';
import type { ResultRow } from '../../ui/result-table.tsx';

export const RESULT_ORDERS = ['rank', 'title', 'spread'] as const;
export type ResultOrder = (typeof RESULT_ORDERS)[number];

/** How far people are apart on one candidate, in the unit of its method: the more the further. Null where the method has no such figure. */
function spreadOf({ figures, criteria }: Counted): number | null {
  if (typeof figures.majority === 'number') return -figures.majority;
  const spreads = criteria?.flatMap(({ standardDeviation }) => standardDeviation ?? []) ?? [];
  if (spreads.length > 0) return Math.max(...spreads);
  return figures.polarisation ?? figures.normalisedDeviation ?? figures.standardDeviation ?? null;
}

/** Whether there is anything to sort by beside rank and title. */
export const hasSpread = ({ result }: ClosedRound): boolean =>
  result.dissent.length > 0 || result.rows.some((row) => spreadOf(row) !== null);

/** Rows in this order; what people disagree on (more than chance makes them) first, then by spread, and equals as they stood. */
export function inOrder(
  order: ResultOrder,
  { result }: ClosedRound,
  language: string,
): (rows: readonly ResultRow[]) => readonly ResultRow[] {
  if (order === 'rank') return (rows) => rows;
  if (order === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return (rows) => rows.toSorted((a, b) => compare(a.title, b.title));
  }
  const spreads = new Map<string, number>(result.rows.map((row) => [row.candidateId, spreadOf(row) ?? -Infinity]));
  const disputed: readonly string[] = result.dissent;
  const placeOf = (id: string): number => (disputed.includes(id) ? disputed.indexOf(id) : disputed.length);
  return (rows) =>
    rows.toSorted((a, b) => placeOf(a.id) - placeOf(b.id) || (spreads.get(b.id) ?? 0) - (spreads.get(a.id) ?? 0) || 0);
}
