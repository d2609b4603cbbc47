import type { ReactNode } from 'react';
import { cx } from '../../lib/cx.ts';

interface QuietSceneProps {
  /** What participants read under the question. */
  readonly instruction?: string;
  /** Beside the words. */
  readonly picture?: { readonly address: string; readonly alt: string } | null;
  /** The one line that changes: "38 antwoorden · 9 van 11 zijn klaar". */
  readonly count?: ReactNode;
  /** What the room has to know now: that the question is being rounded off. */
  readonly notice?: ReactNode;
  /** What to do now, or what will come. */
  readonly children?: ReactNode;
}

/** A scene of words only: the work happens on everybody's own page. */
export const QuietScene = ({ instruction = '', picture = null, count, notice, children }: QuietSceneProps) => (
  <div className="flex flex-1 items-start gap-[2em] pt-[1em]">
    <div className="flex min-w-0 flex-1 flex-col gap-[1.2em]">
      {instruction !== '' && (
        <p className={cx('text-written max-w-[42em]', instruction.length < 300 && 'text-[1.44em] leading-snug')}>
          {instruction}
        </p>
      )}
      {count !== undefined && count !== false && <p className="text-[2.07em] leading-tight font-bold">{count}</p>}
      {notice}
      {children !== undefined && <p className="text-[1.44em] leading-snug text-muted">{children}</p>}
    </div>
    {picture !== null && (
      <img
        src={picture.address}
        alt={picture.alt}
        className="max-h-[calc(0.55*var(--screen-height))] max-w-[40%] rounded-card object-contain"
      />
    )}
  </div>
);
