// The screen shows a long result in pages. Nothing on it can be pressed: Page Down and Page Up (what a presenter's remote sends), the arrows, or a click
// or touch anywhere (a digital board) turn the page, and nothing turns by itself.
import { useEffect, useState } from 'react';

export interface Place {
  /** Which part of the result. */
  readonly slide: number;
  /** From which row of it. */
  readonly from: number;
}

export const FIRST: Place = { slide: 0, from: 0 };
const ON: ReadonlySet<string> = new Set(['PageDown', 'ArrowRight', 'ArrowDown', ' ']);
const BACK: ReadonlySet<string> = new Set(['PageUp', 'ArrowLeft', 'ArrowUp']);

/** The page after this one, or null at the end. `totals` are the rows of each slide, `fits` how many of this one were seen. */
export function pageAfter({ slide, from }: Place, totals: readonly number[], fits: number): Place | null {
  const next = from + Math.max(1, fits);
  if (next < (totals[slide] ?? 0)) return { slide, from: next };
  return slide + 1 < totals.length ? { slide: slide + 1, from: 0 } : null;
}

interface Pages {
  readonly place: Place;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
}

/** The page that is shown, turned by keys and clicks where that is on. After the last page a click starts again, a key does not. */
export function usePages(totals: readonly number[], fits: number, isOn = true): Pages {
  const [trail, setTrail] = useState<readonly Place[]>([FIRST]);
  const place = trail.at(-1) ?? FIRST;
  const next = pageAfter(place, totals, fits);
  useEffect(() => {
    if (!isOn) return undefined;
    const on = (isRound: boolean): void => {
      if (next !== null) setTrail([...trail, next]);
      else if (isRound) setTrail([FIRST]);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (ON.has(event.key)) on(false);
      else if (BACK.has(event.key) && trail.length > 1) setTrail(trail.slice(0, -1));
      else return;
      event.preventDefault();
    };
    const click = (): void => on(true);
    window.addEventListener('keydown', press);
    window.addEventListener('click', click);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('click', click);
    };
  }, [isOn, trail, next]);
  return { place, number: trail.length, isLast: next === null };
}
