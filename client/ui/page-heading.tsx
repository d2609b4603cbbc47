import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { announce } from './announcer.ts';
import { usePageTitle } from './use-page-title.ts';

// On the first page after loading, the browser itself reads the title and puts the reader at the top: taking the focus there would only cost a text box its own.
let isFirstHeading = true;

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement &&
    !['radio', 'checkbox', 'button', 'submit', 'range', 'file'].includes(element.type)) ||
  (element instanceof HTMLElement && element.isContentEditable);

const isInDialog = (element: Element | null): boolean =>
  element?.closest('[role=dialog], [role=alertdialog]') !== null && element !== null;

interface PageHeadingProps {
  readonly children: ReactNode;
  /** For the tab, unique per step and phase: "Vraag 2 van 6, stemmen". */
  readonly title: string;
  /** When this changes (a step, a phase, a page) the heading takes the focus. Leave it out for pages that never change under the reader. */
  readonly focusKey?: string;
  /** Smaller, for pages on which the work below matters more than the heading. */
  readonly isCompact?: boolean;
}

/**
 * The h1 of a page. It takes the focus when the page or step changes, except from somebody who is typing or has a window open: they hear the title instead.
 */
export const PageHeading = ({ children, title, focusKey = '', isCompact = false }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const titleNow = useRef(title);
  usePageTitle(title);

  useEffect(() => {
    titleNow.current = title;
  }, [title]);

  useEffect(() => {
    if (isFirstHeading) {
      isFirstHeading = false;
      return;
    }
    const active = document.activeElement;
    if (isTyping(active) || isInDialog(active)) announce(titleNow.current);
    else heading.current?.focus();
  }, [focusKey]);

  return (
    <h1 ref={heading} tabIndex={-1} className={isCompact ? 'text-2xl' : 'text-3xl'} data-page-heading="">
      {children}
    </h1>
  );
};
