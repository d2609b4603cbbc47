// Answers that say nearly the same in nearly the same letters: "lijkt op … samenvoegen?" (clustering.md 7). Only ever proposed.
import { addCosines, type SparseVector } from './vectors.ts';

/** Likeness in letters from which two answers are proposed as one. */
export const DUPLICATE_FROM = 0.35;

export type LikePair = { readonly first: number; readonly second: number; readonly likeness: number };

/**
 * Pairs of answers that look alike, most alike first.
 * @param letters each answer's runs of letters, see `letterPoints`
 */
export function nearDuplicates(letters: readonly SparseVector[]): LikePair[] {
  const n = letters.length;
  const matrix = new Float32Array(n * n);
  addCosines(matrix, letters, 1);
  const pairs: LikePair[] = [];
  for (let first = 0; first < n; first++) {
    for (let second = first + 1; second < n; second++) {
      const likeness = matrix[first * n + second] as number;
      if (likeness >= DUPLICATE_FROM) pairs.push({ first, second, likeness });
    }
  }
  return pairs.toSorted((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second);
}
