// Calm: while the facilitator reads further down, new answers wait behind a button, so that nothing moves under the eyes.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';

/**
 * The answers to show while new ones are held: those that were known when holding began, as they read now.
 * @param known ids that were on the page; null when nothing is held
 */
export function heldBack(
  ideas: readonly IdeaShape[],
  known: ReadonlySet<string> | null,
): { readonly shown: readonly IdeaShape[]; readonly held: number } {
  if (known === null) return { shown: ideas, held: 0 };
  const shown = ideas.filter((idea) => known.has(idea.ideaId));
  return { shown, held: ideas.length - shown.length };
}

/** Tells whether the top of a list has left the window upwards: then somebody is reading further down. */
function useIsAbove(top: RefObject<HTMLElement | null>): boolean {
  const [isAbove, setIsAbove] = useState(false);
  useEffect(() => {
    const element = top.current;
    if (element === null || !('IntersectionObserver' in globalThis)) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setIsAbove(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [top]);
  return isAbove;
}

/** See the file's header. `top` stands right above the list; `release` shows what is held. */
export function useHeldAnswers(
  ideas: readonly IdeaShape[],
  top: RefObject<HTMLElement | null>,
): { readonly shown: readonly IdeaShape[]; readonly held: number; readonly release: () => void } {
  const isReading = useIsAbove(top);
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  const latest = useRef(ideas);
  useEffect(() => {
    latest.current = ideas;
  }, [ideas]);
  const release = (): void => setKnown(new Set(latest.current.map((idea) => idea.ideaId)));
  useEffect(() => {
    setKnown(isReading ? new Set(latest.current.map((idea) => idea.ideaId)) : null);
  }, [isReading]);
  const result = useMemo(() => heldBack(ideas, known), [ideas, known]);
  return { ...result, release };
}
