// has a page complain of itself when an element that had the focus went away and the focus fell to <body>. Runs in the page, before anything else.

import type { Page } from 'playwright-core';

/** Put in every page of a person. A click beside everything is that person's own choice, and so is a page that nobody was anywhere in yet. */
export function watchFocus(): void {
  /** Long enough for a page that has to be fetched on a slow machine; the test itself waits for the end of it (browser-hooks.ts). */
  const GRACE_MS = 4_000;
  let last: Element | null = null;
  let isTold = false;
  /** Since when the place is lost: a look that was meant for an earlier loss says nothing of this one. */
  let lostSince: number | null = null;
  const lostPlace = (): string | null => {
    if (last === null || (document.activeElement !== null && document.activeElement !== document.body)) return null;
    const isGone = !last.isConnected || last.matches(':disabled') || last.getClientRects().length === 0;
    return isGone ? `the focus fell to <body> when this went away: ${last.outerHTML.slice(0, 160)}` : null;
  };
  const tell = (): void => {
    const problem = lostPlace();
    // A page that is still being fetched has no heading yet that could take the focus; when it has, this is asked again.
    const isThere = document.querySelector('h1[tabindex]') !== null;
    const isLong = lostSince !== null && performance.now() - lostSince >= GRACE_MS;
    if (problem === null || isTold || !isThere || !isLong) return;
    isTold = true;
    reportError(new Error(problem));
  };
  Object.assign(globalThis, { lostPlace });
  addEventListener(
    'focusin',
    ({ target }) => {
      last = target instanceof Element ? target : null;
      isTold = false;
      lostSince = null;
    },
    true,
  );
  addEventListener('pointerdown', ({ target }) => {
    const isBeside =
      target instanceof Element && target.closest('a, button, input, textarea, select, label, [tabindex]') === null;
    if (isBeside) last = null;
  });
  new MutationObserver(() => {
    if (lostPlace() === null) return;
    lostSince ??= performance.now();
    setTimeout(tell, GRACE_MS + 50);
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

/** Where somebody lost their place on this page, in words; null where nobody did. */
export const lostPlace = (page: Page): Promise<string | null> =>
  page.evaluate(() => (globalThis as { lostPlace?: () => string | null }).lostPlace?.() ?? null);
