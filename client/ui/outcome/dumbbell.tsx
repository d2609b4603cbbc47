import { cx } from '../../lib/cx.ts';

// Told apart by shape and by filling, never by colour.
const SHAPES = [
  'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0 -13Z',
  'M2 2H14V14H2Z',
  'M8 1L15 14H1Z',
  'M8 0.5L15.5 8L8 15.5L0.5 8Z',
] as const;

/** The mark of a block: four shapes, filled and then hollow, which is as many as there can be groups. */
export const BlockMark = ({ index }: { readonly index: number }) => (
  <svg aria-hidden viewBox="-1 -1 18 18" className="inline-block size-[1.05em] shrink-0 align-[-0.15em]">
    <path
      d={SHAPES[index % SHAPES.length] ?? SHAPES[0]}
      className={cx('stroke-accent', (index % 2 === 0) !== index >= SHAPES.length ? 'fill-accent' : 'fill-surface')}
      strokeWidth="2"
    />
  </svg>
);

interface DumbbellProps {
  /** 0 to 1 per block; null: it did not judge this. */
  readonly values: readonly (number | null)[];
}

const at = (value: number): string => `${Math.round(Math.min(1, Math.max(0, value)) * 1000) / 10}%`;

/** A little above or under the line, in em, so that marks in the same place are both seen. */
const beside = (index: number, count: number): number => Math.round((index - (count - 1) / 2) * 45) / 100;

/** The values of the blocks on one line from 0 to 1, with a bar over the gap. The numbers stand beside it in the table. */
export const Dumbbell = ({ values }: DumbbellProps) => {
  const judged = values.filter((value) => value !== null);
  const least = Math.min(...judged);
  const marks = values.map((value, index) => ({ id: `block ${index}`, index, value }));
  return (
    <div aria-hidden className="mx-[0.6em] mt-[0.5em] mb-[0.4em]">
      <div className="relative h-[1.2em] before:absolute before:inset-x-0 before:top-[calc(50%-0.75px)] before:border-t-[1.5px] before:border-line">
        {judged.length > 1 && (
          <div
            className="absolute top-[calc(50%-2.5px)] border-t-[5px] border-accent"
            style={{ insetInlineStart: at(least), inlineSize: at(Math.max(...judged) - least) }}
          />
        )}
        {marks.map(
          ({ id, index, value }) =>
            value !== null && (
              <span
                key={id}
                className="absolute flex -translate-1/2"
                style={{
                  insetInlineStart: at(value),
                  insetBlockStart: `calc(50% + ${beside(index, values.length)}em)`,
                }}
              >
                <BlockMark index={index} />
              </span>
            ),
        )}
      </div>
    </div>
  );
};
