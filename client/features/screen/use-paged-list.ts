// A list in pages. All of it is laid out once and measured; a page is the part of it that stands in the box. Nothing moves by itself.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Item {
  readonly top: number;
  readonly bottom: number;
}

/** Rounding of the browser at odd sizes. */
const SLACK_PX = 2;

/** The first item of each page, filled from the top. An item that is taller than the box has a page of its own. */
export function pageStarts(items: readonly Item[], height: number): number[] {
  const starts = [0];
  let top = items[0]?.top ?? 0;
  items.forEach((item, index) => {
    if (index === 0 || item.bottom - top <= height + SLACK_PX) return;
    starts.push(index);
    top = item.top;
  });
  return starts;
}

interface Measured {
  readonly starts: readonly number[];
  readonly tops: readonly number[];
}
const NOTHING: Measured = { starts: [0], tops: [0] };

const isSame = (a: Measured, b: Measured): boolean =>
  a.starts.join() === b.starts.join() && a.tops.join() === b.tops.join();

interface PagedList<Box extends HTMLElement, List extends HTMLElement> {
  /** For the box that clips. */
  readonly box: RefObject<Box | null>;
  /** For the list in it, which stands at its top and is positioned; its items are its children. */
  readonly list: RefObject<List | null>;
  /** From 1, and no further than the last. */
  readonly page: number;
  readonly pages: number;
  /** How far the list goes up, in pixels. */
  readonly shift: number;
  readonly isShown: (index: number) => boolean;
}

/** One page of a list. */
export function usePagedList<Box extends HTMLElement, List extends HTMLElement>(wanted: number): PagedList<Box, List> {
  const box = useRef<Box>(null);
  const list = useRef<List>(null);
  const [measured, setMeasured] = useState(NOTHING);
  const measure = useCallback(() => {
    const [outer, inner] = [box.current, list.current];
    if (outer === null || inner === null) return;
    // Layout pixels: the picture on the console is drawn smaller than it is laid out.
    const items = [...inner.children].map((child) => {
      const { offsetTop, offsetHeight } = child as HTMLElement;
      return { top: offsetTop, bottom: offsetTop + offsetHeight };
    });
    const starts = pageStarts(items, outer.clientHeight);
    const next = { starts, tops: starts.map((start) => items[start]?.top ?? 0) };
    setMeasured((known) => (isSame(known, next) ? known : next));
  }, []);
  useLayoutEffect(measure);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    if (list.current !== null) observer.observe(list.current);
    return () => observer.disconnect();
  }, [measure]);
  const { starts, tops } = measured;
  const page = Math.min(wanted, starts.length);
  const [from, to] = [starts[page - 1] ?? 0, starts[page] ?? Number.POSITIVE_INFINITY];
  return {
    box,
    list,
    page,
    pages: starts.length,
    // Not up to the very edge: the line around the first item is part of it.
    shift: Math.max(0, (tops[page - 1] ?? 0) - SLACK_PX),
    isShown: (index) => index >= from && index < to,
  };
}
