import { cx } from '../../lib/cx.ts';

interface DotsRowProps {
  readonly filled: number;
  readonly of: number;
}

/** Dots as a picture: filled and open circles. Decoration; the number stands beside it in words. */
export const DotsRow = ({ filled, of }: DotsRowProps) => (
  <span aria-hidden className="inline-flex flex-wrap items-center gap-1.5">
    {Array.from({ length: of }, (_, place) => place + 1).map((place) => (
      <span
        key={place}
        className={cx(
          'size-[0.9em] rounded-pill border-2 border-accent forced-color-adjust-none',
          place <= filled ? 'bg-accent' : 'bg-transparent',
        )}
      />
    ))}
  </span>
);
