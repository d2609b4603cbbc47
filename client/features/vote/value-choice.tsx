import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx.ts';

interface ValueOption {
  readonly id: string;
  /** Short: a number, or a word or two. */
  readonly label: string;
  readonly drawing?: ReactNode;
  /** Over the full width: what is no value of the scale. */
  readonly isWide?: boolean;
}

interface ValueChoiceProps {
  readonly label: string;
  /** Under the label: what the ends mean. */
  readonly description?: string;
  readonly isLabelVisible?: boolean;
  readonly options: readonly ValueOption[];
  /** null: nothing chosen yet. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

const CELL =
  'target relative flex items-center justify-center gap-2 rounded-control px-2 py-1 text-center font-bold cursor-pointer ' +
  'has-[:focus-visible]:outline-[3px] has-[:focus-visible]:outline-offset-[3px] has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-solid';
const FREE = 'border-[1.5px] border-line bg-surface hover:border-accent hover:bg-accent-soft';
/** Known by its tick, its underline and its border, not by its colour alone. */
const CHOSEN = 'border-[3px] border-accent underline underline-offset-4';
/** A drawing has its own paper, so its cell stays light. */
const FILLED = { words: 'bg-accent text-accent-ink', drawing: 'bg-accent-soft' } as const;

/** Characters of a label that is a figure ("100", "−2"); longer ones are words and share the width. */
const SHORT = 4;

/** More values than this stand closer together, so that 0 to 10 fits on one line of a laptop. */
const ONE_LINE = 11;

/** One value of a scale: radio buttons of the browser itself under cells that stand side by side and go on to the next line. */
export const ValueChoice = (props: ValueChoiceProps) => {
  const { label, description, isLabelVisible = false, options, value, onChange } = props;
  const name = useId();
  const isLong = options.length > ONE_LINE;
  return (
    <div className="flex flex-col gap-1.5">
      <span id={`${name}-label`} className={isLabelVisible ? 'font-bold' : 'sr-only'}>
        {label}
      </span>
      {description !== undefined && (
        <p id={`${name}-about`} className="text-muted">
          {description}
        </p>
      )}
      <div
        role="radiogroup"
        aria-labelledby={`${name}-label`}
        {...(description === undefined ? {} : { 'aria-describedby': `${name}-about` })}
        className={cx('flex flex-wrap', isLong ? 'gap-1' : 'gap-2')}
      >
        {options.map(({ id, label: words, drawing, isWide = false }) => (
          <label
            key={id}
            className={cx(
              CELL,
              value === id ? cx(CHOSEN, drawing === undefined ? FILLED.words : FILLED.drawing) : FREE,
              isWide
                ? 'basis-full'
                : drawing === undefined && words.length <= SHORT
                  ? !isLong && 'min-w-[3.25em]'
                  : 'flex-1 basis-[9rem]',
            )}
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={value === id}
              onChange={() => onChange(id)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {drawing}
            <span>{words}</span>
          </label>
        ))}
      </div>
    </div>
  );
};
