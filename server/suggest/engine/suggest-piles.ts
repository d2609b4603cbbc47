// Piles of answers that may belong together: a preview for the facilitator, never done by itself (clustering.md 2, 3).
import { averageLink } from './average-link.ts';
import { MEANING_SHARE, type Space } from './space.ts';
import { sumOf, type SparseVector } from './vectors.ts';

/** Joins stop at this distance (clustering.md 2). */
const CUT = 0.9;

export type Pile = {
  /** Places of the answers, ascending; two or more. */
  readonly members: readonly number[];
  /** Mean likeness of its pairs, 0 to 1. */
  readonly cohesion: number;
};

/**
 * Suggests piles among answers, best first: by cohesion × √size. The first five are what a facilitator is shown at once.
 * @returns piles of two or more; an answer is in at most one
 */
export function suggestPiles(space: Space): Pile[] {
  const n = space.points.length;
  if (n < 2) return [];
  const joined = averageLink(space.similarities(), n, CUT);
  return settled(space.similarities(), n, joined)
    .map((members): Pile => ({ members, cohesion: cohesionOf(space, members) }))
    .toSorted((a, b) => worth(b) - worth(a) || (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/**
 * Answers that are more like another pile than like the rest of their own go there. Joining never looks back at what it joined early; this does, once,
 * and needs no number to be chosen.
 */
function settled(similarity: Float32Array, n: number, piles: readonly (readonly number[])[]): number[][] {
  const likenessTo = (one: number, members: readonly number[]): number => {
    const others = members.filter((other) => other !== one);
    return others.reduce((sum, other) => sum + (similarity[one * n + other] ?? 0), 0) / Math.max(1, others.length);
  };
  const next = piles.map((): number[] => []);
  piles.forEach((members, at) => {
    for (const one of members) {
      let best = { at, value: likenessTo(one, members) };
      piles.forEach((other, index) => {
        const value = likenessTo(one, other);
        if (value > best.value) best = { at: index, value };
      });
      next[best.at]?.push(one);
    }
  });
  return next.filter((members) => members.length > 1).map((members) => members.toSorted((a, b) => a - b));
}

const worth = ({ cohesion, members }: Pile): number => cohesion * Math.sqrt(members.length);

/** Mean likeness of all pairs; from the length of the sum of the vectors, because |Σv|² holds every pair twice and every vector once. */
function cohesionOf(space: Space, members: readonly number[]): number {
  const points = members.flatMap((member) => space.points[member] ?? []);
  const pairs = points.length * (points.length - 1);
  const sumOfPairs = (vectors: readonly SparseVector[]): number => {
    const own = vectors.filter(({ features }) => features.length > 0).length;
    return sumOf(vectors).length ** 2 - own;
  };
  const meaning = sumOfPairs(points.map((point) => point.meaning));
  const letters = sumOfPairs(points.map((point) => point.letters));
  return (MEANING_SHARE * meaning + (1 - MEANING_SHARE) * letters) / pairs;
}
