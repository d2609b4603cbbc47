import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ComponentProps, RefObject } from 'react';
import { characterCount } from '../../shared/kernel/text.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { cx } from '../lib/cx.ts';
import { announce } from './announcer.ts';
import { countCharacters, isWorthSaying } from './character-count.ts';
import { CONTROL_CLASS, FieldFrame } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface TextAreaProps
  extends
    FieldProps,
    Omit<ComponentProps<'textarea'>, 'children' | 'className' | 'style' | 'onChange' | 'ref' | 'id' | 'maxLength'> {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  /** In characters, as the rules count (an emoji is one, not two). Going over is allowed (nothing typed is cut off) and shown. */
  readonly limit?: number;
  readonly rows?: 1 | 2 | 3 | 5 | 10;
  /** For the focus after sending. */
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

// Where the box grows with its text the browser ignores `rows`, so the smallest height is a style.
const ROWS: Readonly<Record<NonNullable<TextAreaProps['rows']>, string>> = {
  1: '',
  2: 'min-h-[calc(2lh+20px)]!',
  3: 'min-h-[calc(3lh+20px)]!',
  5: 'min-h-[calc(5lh+20px)]!',
  10: 'min-h-[calc(10lh+20px)]!',
};

const growsByItself = (): boolean => globalThis.CSS?.supports?.('field-sizing', 'content') ?? false;

const useGrowth = (area: RefObject<HTMLTextAreaElement | null>, value: string): void => {
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || growsByItself()) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 4}px`;
  }, [area, value]);
};

const useSpokenCount = (length: number, limit: number | undefined): void => {
  const { t } = useTranslation();
  const before = useRef(length);
  useEffect(() => {
    const was = before.current;
    before.current = length;
    if (limit === undefined || !isWorthSaying(was, length, limit)) return;
    const { state, count } = countCharacters(length, limit);
    announce(
      state === 'over' ? t('common.field.charactersOver', { count }) : t('common.field.charactersLeft', { count }),
    );
  }, [length, limit, t]);
};

/** Seen only: it is spoken by `useSpokenCount`, and a control can point at one description, which is the explanation. */
const Remaining = ({ length, limit }: { readonly length: number; readonly limit: number }) => {
  const { t } = useTranslation();
  const { state, count } = countCharacters(length, limit);
  return state === 'near' ? <p className="text-muted">{t('common.field.charactersLeft', { count })}</p> : null;
};

/** Several lines of text; grows with what is typed. Near the limit it shows and says how much room is left. */
export const TextArea = (props: TextAreaProps) => {
  const { label, description, errorMessage, isOptional = false, limit, rows = 3, inputRef, ...control } = props;
  const { isReadOnly, isDisabled, onChange, ...rest } = control;
  const own = useRef<HTMLTextAreaElement>(null);
  const area = inputRef ?? own;
  useGrowth(area, rest.value);
  const length = characterCount(rest.value);
  useSpokenCount(length, limit);
  const { t } = useTranslation();
  const over = limit === undefined ? 0 : Math.max(0, length - limit);
  const overText = over > 0 ? t('common.field.charactersOver', { count: over }) : undefined;
  return (
    <FieldFrame
      label={label}
      description={description}
      errorMessage={errorMessage ?? overText}
      isOptional={isOptional}
      className="flex w-full flex-col gap-1.5"
      after={limit === undefined ? null : <Remaining length={length} limit={limit} />}
    >
      {(ties) => (
        <textarea
          {...rest}
          {...ties}
          ref={area}
          rows={rows}
          readOnly={isReadOnly}
          disabled={isDisabled}
          onChange={(event) => onChange?.(event.target.value)}
          className={cx(CONTROL_CLASS, ROWS[rows], 'resize-y field-sizing-content')}
        />
      )}
    </FieldFrame>
  );
};
