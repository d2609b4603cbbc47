// A long result in the pages of its parts, turned from elsewhere. Which rows stand on which page is known only by laying them out: each page is laid out
// once, before anything is painted, and then the one that is wanted is shown.
import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import type { RefObject } from 'react';
import { countFittingIn } from './use-fitting.ts';
import { FIRST, pageAfter } from './use-pages.ts';
import type { Place } from './use-pages.ts';

interface Walk {
  /** What it was walked for. */
  readonly of: string;
  readonly places: readonly Place[];
  readonly isDone: boolean;
}

const begun = (of: string): Walk => ({ of, places: [FIRST], isDone: false });

interface LaidOut {
  readonly of: string;
  readonly totals: readonly number[];
  /** Rows of the page that fit. */
  readonly fitting: number;
}

/** One page further: where the next one begins, now that it is known how much of the last one fits. */
function walkedOn(before: Walk, { of, totals, fitting }: LaidOut): Walk {
  const walk = before.of === of ? before : begun(of);
  const next = pageAfter(walk.places.at(-1) ?? FIRST, totals, fitting);
  return next === null ? { ...walk, isDone: true } : { ...walk, places: [...walk.places, next] };
}

interface WalkedPages {
  readonly place: Place;
  readonly number: number;
  readonly pages: number;
}

/**
 * The page that is wanted, or the last.
 * @param page null: nobody turns it from elsewhere, and nothing is laid out for it
 * @param box what clips the page that is laid out now
 */
export function useWalkedPages(
  totals: readonly number[],
  page: number | null,
  box: RefObject<HTMLElement | null>,
): WalkedPages {
  const [round, setRound] = useState(0);
  const of = `${totals.join()} ${round}`;
  const [known, laidOut] = useReducer(walkedOn, of, begun);
  const walk = known.of === of ? known : begun(of);
  const isWalking = page !== null && !walk.isDone;
  const walkOn = useCallback(() => {
    if (!isWalking || box.current === null) return;
    laidOut({ of, totals, fitting: countFittingIn(box.current) });
  }, [isWalking, of, totals, box]);
  useLayoutEffect(walkOn);
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
  return { place: walk.isDone ? (walk.places[number - 1] ?? FIRST) : (walk.places.at(-1) ?? FIRST), number, pages };
}
