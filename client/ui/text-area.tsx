import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { Text, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../lib/cx.ts';
import { announce } from './announcer.ts';
import { countCharacters, isWorthSaying } from './character-count.ts';
import { CONTROL_CLASS, FieldLabel, FieldProblem } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'maxLength' | 'type'> {
  readonly value: string;
  /** In UTF-16 units, as `String.length` and the server count. Going over is allowed (nothing typed is cut off) and shown. */
  readonly limit?: number;
  readonly rows?: number;
  /** For the focus after sending. */
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

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

interface HintProps {
  readonly description: FieldProps['description'];
  readonly length: number;
  readonly limit: number | undefined;
}

/** Explanation and count in one element: the control can point at one description only. */
const Hint = ({ description, length, limit }: HintProps) => {
  const { t } = useTranslation();
  const { state, count } = limit === undefined ? { state: 'far' as const, count: 0 } : countCharacters(length, limit);
  if (description === undefined && state === 'far') return null;
  return (
    <Text slot="description" elementType="div" className="text-muted">
      {description !== undefined && <p>{description}</p>}
      {state === 'near' && <p>{t('common.field.charactersLeft', { count })}</p>}
      {state === 'over' && <p className="font-bold text-danger">{t('common.field.charactersOver', { count })}</p>}
    </Text>
  );
};

/** Several lines of text; grows with what is typed. Near the limit it shows and says how much room is left. */
export const TextArea = (props: TextAreaProps) => {
  const { label, description, errorMessage, isOptional = false, limit, rows = 3, inputRef, ...rest } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const area = inputRef ?? own;
  useGrowth(area, rest.value);
  useSpokenCount(rest.value.length, limit);
  const isOver = limit !== undefined && rest.value.length > limit;
  return (
    <AriaTextField {...rest} isInvalid={errorMessage !== undefined || isOver} className="flex w-full flex-col gap-1.5">
      <FieldLabel label={label} isOptional={isOptional} />
      <AriaTextArea
        ref={area}
        rows={rows}
        className={cx(CONTROL_CLASS, 'min-h-[calc(3lh+20px)] resize-y field-sizing-content')}
      />
      <Hint description={description} length={rest.value.length} limit={limit} />
      {errorMessage !== undefined && <FieldProblem message={errorMessage} />}
    </AriaTextField>
  );
};
