import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { announce } from '../../ui/announcer.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** For the tab and the ear, unique per step and phase: "Vraag 2 van 6, stemmen". */
  readonly title: string;
}

/** The h1 of the screen. Nobody works on this page, so it takes no focus (a ring on the projector would puzzle the room); a change is spoken instead. */
export const ScreenHeading = ({ children, title }: ScreenHeadingProps) => {
  const before = useRef(title);
  usePageTitle(title);
  useEffect(() => {
    if (before.current === title) return;
    before.current = title;
    announce(title);
  }, [title]);
  return <h1>{children}</h1>;
};
