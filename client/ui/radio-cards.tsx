import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { cx } from '../lib/cx.ts';
import { Face, RATINGS } from './face.tsx';
import type { Rating } from './face.tsx';
import { FieldDescription, FieldLabel, FieldProblem } from './field-parts.tsx';
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
  'target flex w-full cursor-pointer items-center gap-3 rounded-card border-[1.5px] border-line bg-surface px-4 py-3 ' +
  'hover:border-accent hover:bg-accent-soft selected:border-[3px] selected:border-accent selected:bg-accent-soft selected:px-[14.5px] selected:py-[10.5px] ' +
  'disabled:cursor-not-allowed disabled:border-dashed disabled:text-muted';

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

/** One choice out of a few, as cards over the full width. */
export const RadioCards = <Id extends string>(props: RadioCardsProps<Id>) => {
  const { label, description, errorMessage, isOptional = false, options, value, onChange, isDisabled = false } = props;
  const choose = (id: string): void => {
    const option = options.find((each) => each.id === id);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={errorMessage !== undefined}
      className="flex flex-col gap-2"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      {description !== undefined && <FieldDescription>{description}</FieldDescription>}
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={CARD}>
          {({ isSelected }) => (
            <>
              <Dot isSelected={isSelected} />
              {option.drawing}
              <span className="flex flex-col">
                <span className="font-bold">{option.label}</span>
                {option.description !== undefined && <span className="text-muted">{option.description}</span>}
              </span>
            </>
          )}
        </Radio>
      ))}
      <FieldProblem message={errorMessage} />
    </RadioGroup>
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
