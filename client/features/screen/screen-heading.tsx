import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx.ts';
import { announce } from '../../ui/announcer.ts';
import { useIsPreview } from './stage.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';

interface ScreenHeadingProps {
  readonly children: ReactNode;
  /** In em, for words that are the whole of a scene. */
  readonly size?: number;
  /** On the black screen: heard only. */
  readonly isUnseen?: boolean;
  /** For the tab and the ear, unique per step and phase: "Vraag 2 van 6, stemmen". */
  readonly title: string;
}

/** On the screen itself; the small picture of it has no title and says nothing. */
const Spoken = ({ title }: { readonly title: string }) => {
  const before = useRef(title);
  usePageTitle(title);
  useEffect(() => {
    if (before.current === title) return;
    before.current = title;
    announce(title);
  }, [title]);
  return null;
};

const LARGE = 'max-w-none [overflow-wrap:anywhere] whitespace-pre-line hyphens-auto max-[699px]:text-[1.44em]!';

/** The h1 of the screen. Nobody works on this page, so it takes no focus (a ring on the projector would puzzle the room); a change is spoken instead. */
export const ScreenHeading = ({ children, title, size, isUnseen = false }: ScreenHeadingProps) => {
  const isPreview = useIsPreview();
  return (
    <>
      {!isPreview && <Spoken title={title} />}
      <h1
        className={cx(size !== undefined && LARGE, isUnseen && 'sr-only')}
        style={size === undefined ? undefined : { fontSize: `${size}em` }}
      >
        {children}
      </h1>
    </>
  );
};
