import type { ReactNode } from 'react';
import { largeSize } from './large-size.ts';

interface LargeWordsProps {
  readonly text: string;
  /** Letters that stand under it. */
  readonly more?: number;
  readonly children?: ReactNode;
}

/** Words as large as the screen lets them; long words break where they must. */
export const LargeWords = ({ text, more = 0, children = text }: LargeWordsProps) => (
  <div
    className="text-written max-w-none leading-tight font-bold [overflow-wrap:anywhere] whitespace-pre-line hyphens-auto max-[699px]:text-[1.44em]!"
    style={{ fontSize: `${largeSize(text, more)}em` }}
  >
    <bdi>{children}</bdi>
  </div>
);
