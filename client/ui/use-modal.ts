import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

type ElementRef = RefObject<HTMLElement | null>;

const ANNOUNCER = '[data-live-announcer]';

/** Everything on the page but `kept` and the region that speaks: what is announced while a window is open must be heard. */
const allBeside = (kept: Element, parent: Element): readonly Element[] =>
  [...parent.children].flatMap((child) => {
    if (child === kept || child.matches(ANNOUNCER)) return [];
    return child.querySelector(ANNOUNCER) === null ? [child] : allBeside(kept, child);
  });

/** Takes the page away for finger, key and screen reader; returns how to give it back. */
function hideBeside(kept: Element): () => void {
  const beside = allBeside(kept, document.body);
  const hide = (): void => {
    for (const element of beside) if (!element.hasAttribute('inert')) element.setAttribute('inert', '');
  };
  hide();
  // A menu or another window that closes meanwhile gives the page back; it is ours still.
  const observer = new MutationObserver(hide);
  for (const element of beside) observer.observe(element, { attributeFilter: ['inert'] });
  return () => {
    observer.disconnect();
    for (const element of beside) element.removeAttribute('inert');
  };
}

/** What has the focus; for an item of a menu, which goes with its menu, the button that opened that. */
function focusedNow(): Element | null {
  const active = document.activeElement;
  const opener = active?.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return opener === null || opener === undefined ? active : document.getElementById(opener);
}

/**
 * While the component is there: the page under `veil` is out of reach, the focus is in `box` (on what asked for it with `autoFocus`, else on the box itself), and
 * afterwards where it was. Not the browser's own modal window: that would also silence the region that speaks.
 */
export const useModal = (veil: ElementRef, box: ElementRef): void => {
  // Before the window is there: what stands in it takes the focus as soon as it is.
  const [opener] = useState(focusedNow);
  useLayoutEffect(() => {
    const around = veil.current;
    const inside = box.current;
    if (around === null || inside === null) return undefined;
    const giveBack = hideBeside(around);
    if (!inside.contains(document.activeElement)) inside.focus();
    return () => {
      giveBack();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [veil, box, opener]);
};
