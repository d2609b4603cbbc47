import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';

interface CardProps {
  readonly children: ReactNode;
  /** 'li' inside a list, 'section' with a heading of its own. */
  readonly as?: 'div' | 'li' | 'section' | 'article';
  /** Own work of this person, or what is chosen: a thick line at the start. */
  readonly isMarked?: boolean;
  readonly isTight?: boolean;
}

/** A piece of paper on the paper: something that belongs together. */
export const Card = ({ children, as: Element = 'div', isMarked = false, isTight = false }: CardProps) => (
  <Element
    className={cx(
      'rounded-card border-[1.5px] border-line bg-surface',
      isTight ? 'px-4 py-3' : 'p-5',
      // The padding gives back what the thick line takes, so that texts stay in line.
      isMarked && 'border-s-[6px] border-s-accent',
      isMarked && (isTight ? 'ps-[11.5px]' : 'ps-[15.5px]'),
    )}
  >
    {children}
  </Element>
);
