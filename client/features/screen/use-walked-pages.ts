// A long result in the pages of its parts, turned from elsewhere. Which rows stand on which page is known only by laying them out: each page is laid out
// once, before anything is painted, and then the one that is wanted is shown.
import { useEffect, useLayoutEffect, useState } from 'react';
import { FIRST, pageAfter } from './use-pages.ts';
import type { Place } from './use-pages.ts';

interface Walk {
  /** What it was walked for. */
  readonly of: string;
  readonly places: readonly Place[];
  readonly isDone: boolean;
}

interface WalkedPages {
  readonly place: Place;
  readonly number: number;
  readonly pages: number;
}

/**
 * The page that is wanted, or the last.
 * @param page null: nobody turns it from elsewhere, and nothing is laid out for it
 * @param countNow rows of the page that is laid out now that fit
 */
export function useWalkedPages(totals: readonly number[], page: number | null, countNow: () => number): WalkedPages {
  const [round, setRound] = useState(0);
  const of = `${totals.join()} ${round}`;
  const [known, setWalk] = useState<Walk>({ of, places: [FIRST], isDone: false });
  const walk = known.of === of ? known : { of, places: [FIRST], isDone: false };
  const last = walk.places.at(-1) ?? FIRST;
  useLayoutEffect(() => {
    if (page === null || walk.isDone) return;
    const next = pageAfter(last, totals, countNow());
    setWalk(next === null ? { ...walk, isDone: true } : { ...walk, places: [...walk.places, next] });
  });
  useEffect(() => {
    const again = (): void => setRound((times) => times + 1);
    window.addEventListener('resize', again);
    let isHere = true;
    // Letters of another font take other room.
    void document.fonts?.ready.then(() => isHere && again());
    return () => {
      isHere = false;
      window.removeEventListener('resize', again);
    };
  }, []);
  const pages = walk.places.length;
  const number = Math.min(page ?? 1, pages);
  return { place: walk.isDone ? (walk.places[number - 1] ?? FIRST) : last, number, pages };
}
