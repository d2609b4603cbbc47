// Where somebody is in a list of answers, and that they stay there.
import { focusSoon } from './focus-soon.ts';

/** Frames to look again: a long list guesses the heights of rows that it never made, and moves them when it has made them. */
const FRAMES = 24;
/** Whoever scrolls meanwhile wants to be elsewhere. */
const SCROLLING = ['wheel', 'pointerdown', 'touchmove'] as const;

/** How far a list must be scrolled to show a row: up is negative, 0 when it can be seen. A row higher than the list shows its beginning. */
function missing(row: Element, list: Element): number {
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  const above = inner.top - outer.top;
  const below = inner.bottom - outer.bottom;
  if (above < 0) return above;
  return below > 0 ? Math.min(below, above) : 0;
}

/**
 * Keeps the row that somebody went to with keys in sight of its list; a ref for it. The list does so itself for a row that it has made; after a drop or a jump
 * over hundreds of rows it can come out thousands of pixels beside it, with the focus where nobody sees it.
 * @returns what ends it
 */
export function keepInSight(list: HTMLElement | null): (() => void) | undefined {
  if (list === null) return undefined;
  let left = 0;
  let frame = 0;
  const look = (): void => {
    const row = document.activeElement?.closest('[data-idea]') ?? null;
    if (row === null || !list.contains(row)) return;
    const by = missing(row, list);
    if (Math.abs(by) > 1) list.scrollTop += by;
    left--;
    if (left > 0) frame = requestAnimationFrame(look);
  };
  const begin = (): void => {
    if (list.querySelector(':focus-visible') === null) return;
    left = FRAMES;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  const stop = (): void => cancelAnimationFrame(frame);
  list.addEventListener('focusin', begin);
  for (const kind of SCROLLING) list.addEventListener(kind, stop, { passive: true });
  return () => {
    stop();
    list.removeEventListener('focusin', begin);
    for (const kind of SCROLLING) list.removeEventListener(kind, stop);
  };
}

/** Where somebody is in a list: the row, and how far the list is scrolled (px). */
export interface Spot {
  readonly ideaId: string;
  readonly scrolled: number;
}

const listOf = (pile: string): HTMLElement | null => document.querySelector(`[data-pile="${CSS.escape(pile)}"]`);
const rowIn = (list: HTMLElement | null, ideaId: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-idea="${CSS.escape(ideaId)}"]`) ?? null;

/** @param pile the id of the cluster, or `loose` */
export function spotIn(pile: string): Spot | null {
  const list = listOf(pile);
  const row = document.activeElement?.closest<HTMLElement>('[data-idea]');
  const ideaId = row?.dataset['idea'];
  return list !== null && row && ideaId !== undefined && list.contains(row)
    ? { ideaId, scrolled: list.scrollTop }
    : null;
}

/** Back to that row in a list that was made anew. It is scrolled there first: a long list makes only the rows in sight. */
export function goBackTo(pile: string, { ideaId, scrolled }: Spot): void {
  focusSoon(() => {
    const list = listOf(pile);
    const row = rowIn(list, ideaId);
    if (row === null && list !== null) list.scrollTop = scrolled;
    return row;
  });
}
