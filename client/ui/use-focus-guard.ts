import { useEffect } from 'react';
import type { RefObject } from 'react';

// A button that disappears under somebody's finger leaves the focus on <body>: a screen reader starts again at the top, a keyboard user is lost.
// One observer watches for that; the guard that was placed last and still has its fallback on the page catches the focus.

type FallbackRef = RefObject<HTMLElement | null>;

const guards: FallbackRef[] = [];
let lastFocused: Element | null = null;
let observer: MutationObserver | undefined;

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const canHold = (element: HTMLElement | null): element is HTMLElement =>
  element !== null && element.isConnected && element.getClientRects().length > 0;

const rescue = (): void => {
  if (!isLost()) return;
  const fallback = guards.findLast((guard) => canHold(guard.current))?.current;
  fallback?.focus();
};

// React Aria gives focus back in the next frame itself (after a menu or a window): only what is still lost after two frames is ours.
const rescueSoon = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(rescue));
};

const rememberFocus = (event: FocusEvent): void => {
  lastFocused = event.target instanceof Element ? event.target : null;
};

const onMutation = (): void => {
  // A click beside everything also puts the focus on <body>; that is the person's own choice and stays so.
  if (lastFocused === null || !isLost()) return;
  const isGone =
    !lastFocused.isConnected || lastFocused.matches(':disabled') || lastFocused.getClientRects().length === 0;
  if (!isGone) return;
  lastFocused = null;
  rescueSoon();
};

const startWatching = (): void => {
  document.addEventListener('focusin', rememberFocus);
  observer = new MutationObserver(onMutation);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
};

const stopWatching = (): void => {
  document.removeEventListener('focusin', rememberFocus);
  observer?.disconnect();
  observer = undefined;
};

/**
 * While the component is on the page: if the focused element vanishes, the focus goes to `fallback` (something focusable: a button, a text box, a heading with tabIndex -1).
 * Returns a function to call after an action that is known to take its own button away.
 */
export const useFocusGuard = (fallback: FallbackRef): (() => void) => {
  useEffect(() => {
    if (guards.length === 0) startWatching();
    guards.push(fallback);
    return () => {
      guards.splice(guards.indexOf(fallback), 1);
      if (guards.length === 0) stopWatching();
    };
  }, [fallback]);
  return rescueSoon;
};
