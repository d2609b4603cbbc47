import { Check } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { Face, RATINGS } from './face.tsx';
import type { Rating } from './face.tsx';
import { FieldFrame } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface RadioCardOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string;
  /** Drawn before the label; decoration. */
  readonly drawing?: ReactNode;
}

interface RadioCardsProps<Id extends string> extends FieldProps {
  readonly options: readonly RadioCardOption<Id>[];
  /** null: nothing chosen yet. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

const CARD =
  'target relative flex w-full items-center gap-3 rounded-card border-line bg-surface ' +
  'has-[:focus-visible]:outline-[3px] has-[:focus-visible]:outline-offset-[3px] has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-solid';
const FREE = 'border-[1.5px] px-4 py-3';
/** The padding gives back what the thick border takes. */
const CHOSEN = 'border-[3px] border-accent bg-accent-soft px-[14.5px] py-[10.5px]';
const OPEN = 'cursor-pointer hover:border-accent hover:bg-accent-soft';
const SHUT = 'cursor-not-allowed border-dashed text-muted';

/** The chosen one is known by its tick in a filled circle and a thicker border, not by its colour. */
const Dot = ({ isSelected }: { readonly isSelected: boolean }) => (
  <span
    aria-hidden
    className={cx(
      'grid size-[1.6em] shrink-0 place-items-center rounded-pill border-2',
      isSelected ? 'border-accent bg-accent text-accent-ink' : 'border-line bg-surface text-transparent',
    )}
  >
    {isSelected && <Check className="size-[1.1em]" strokeWidth={3} />}
  </span>
);

/** One choice out of a few, as cards over the full width. The browser's own radio buttons lie unseen over the cards, and the cards take the press. */
export const RadioCards = <Id extends string>(props: RadioCardsProps<Id>) => {
  const { options, value, onChange, isDisabled = false, ...frame } = props;
  const name = useId();
  return (
    <FieldFrame {...frame} labelAs="div" className="flex flex-col gap-2">
      {(ties) => (
        <div role="radiogroup" {...ties} className="flex flex-col gap-2">
          {options.map(({ id, label, description, drawing }) => (
            <label key={id} className={cx(CARD, value === id ? CHOSEN : FREE, isDisabled ? SHUT : OPEN)}>
              <input
                type="radio"
                name={name}
                value={id}
                checked={value === id}
                disabled={isDisabled}
                onChange={() => onChange(id)}
                className="pointer-events-none absolute inset-0 size-full opacity-0"
              />
              <Dot isSelected={value === id} />
              {drawing}
              <span className="flex flex-col">
                <span className="font-bold">{label}</span>
                {description !== undefined && <span className="text-muted">{description}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
};

interface RatingCardsProps extends FieldProps {
  /** The word for each face, from 1 (very bad) to 5 (very good). */
  readonly words: Readonly<Record<Rating, string>>;
  readonly value: Rating | null;
  readonly onChange: (value: Rating) => void;
  readonly isDisabled?: boolean;
}

/** Five drawn faces with a word each. */
export const RatingCards = ({ words, value, onChange, ...rest }: RatingCardsProps) => (
  <RadioCards
    {...rest}
    options={RATINGS.map((rating) => ({ id: String(rating), label: words[rating], drawing: <Face rating={rating} /> }))}
    value={value === null ? null : String(value)}
    onChange={(id) => {
      const rating = RATINGS.find((each) => String(each) === id);
      if (rating !== undefined) onChange(rating);
    }}
  />
);
