// The screen never scrolls: what does not fit is counted instead ("en nog 12"). Everything is laid out, and what ends below the edge is made invisible,
// so that measuring does not change what is measured.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Rounding of the browser at odd sizes. */
const SLACK_PX = 1;

/** How many of the items, in order, end above the edge. */
export function countFitting(bottoms: readonly number[], edge: number): number {
  const first = bottoms.findIndex((bottom) => bottom > edge + SLACK_PX);
  return first === -1 ? bottoms.length : first;
}

/** The item that a box stands in, if any. */
const outer = (element: Element): Element | null => element.closest('[data-fit]');

interface Fitting<Box extends HTMLElement> {
  /** For the box that clips. */
  readonly box: RefObject<Box | null>;
  readonly fits: number;
}

/** How many items (elements with `data-fit`) end within this box as it is laid out now; not those of a box inside it. */
export function countFittingIn(box: HTMLElement): number {
  const items = [...box.querySelectorAll('[data-fit]')].filter(
    (item) => item.parentElement?.closest('[data-fit]') === outer(box),
  );
  const bottoms = items.map((item) => item.getBoundingClientRect().bottom);
  return countFitting(bottoms, box.getBoundingClientRect().bottom);
}

/**
 * Counts the items (elements with `data-fit`) that fit into a box, after every render and when the box, its content or the letters change size.
 */
export function useFitting<Box extends HTMLElement>(): Fitting<Box> {
  const box = useRef<Box>(null);
  const [fits, setFits] = useState(Number.POSITIVE_INFINITY);
  const measure = useCallback(() => {
    if (box.current !== null) setFits(countFittingIn(box.current));
  }, []);
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    const content = box.current?.firstElementChild;
    if (content) observer.observe(content);
    return () => observer.disconnect();
  }, [measure]);
  return { box, fits };
}
