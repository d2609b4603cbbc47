// Where a loose answer may belong: the existing piles, most likely first (clustering.md 4).
import { likeness, MEANING_SHARE, type Point, type Space } from './space.ts';
import { sumOf, type SparseVector, type VectorSum } from './vectors.ts';

/** A pile as it stands: its answers by their places in the space. */
export type StandingPile = { readonly pileId: string; readonly members: readonly number[] };
export type RankedPile = { readonly pileId: string; readonly score: number };

/** Below this a pile has nothing in common with the answer but chance. */
const LEAST = 0.02;

/**
 * Makes the ranker of the piles as they are: for one answer that stands in none of them, by summed likeness to the members / √size plus
 * likeness to the middle of the pile.
 * @returns for an answer's place, at most `most` piles, best first
 */
export function pileRanker(
  space: Space,
  piles: readonly StandingPile[],
): (answer: number, most: number) => RankedPile[] {
  const known = piles
    .map(({ pileId, members }) => {
      const points = members.flatMap((member) => space.points[member] ?? []);
      return { pileId, points, middle: middleOf(points) };
    })
    .filter(({ points }) => points.length > 0);
  return (answer, most) => {
    const point = space.points[answer];
    if (!point) return [];
    return known
      .map(({ pileId, points, middle }) => {
        const sum = points.reduce((total, other) => total + likeness(point, other), 0);
        return { pileId, score: sum / Math.sqrt(points.length) + toMiddle(point, middle) };
      })
      .filter(({ score }) => score >= LEAST)
      .toSorted((a, b) => b.score - a.score || (a.pileId < b.pileId ? -1 : 1))
      .slice(0, most);
  };
}

type Middle = { readonly meaning: VectorSum; readonly letters: VectorSum };

const middleOf = (points: readonly Point[]): Middle => ({
  meaning: sumOf(points.map(({ meaning }) => meaning)),
  letters: sumOf(points.map(({ letters }) => letters)),
});

function along({ features, weights }: SparseVector, centre: VectorSum): number {
  if (centre.length === 0) return 0;
  let sum = 0;
  features.forEach((feature, at) => {
    sum += (weights[at] ?? 0) * (centre.weights.get(feature) ?? 0);
  });
  return sum / centre.length;
}

const toMiddle = (point: Point, middle: Middle): number =>
  MEANING_SHARE * along(point.meaning, middle.meaning) + (1 - MEANING_SHARE) * along(point.letters, middle.letters);
