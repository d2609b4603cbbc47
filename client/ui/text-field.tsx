import type { ComponentProps } from 'react';
import { cx } from '../lib/cx.ts';
import { CONTROL_CLASS, FieldFrame } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface TextFieldProps
  extends FieldProps, Omit<ComponentProps<'input'>, 'children' | 'className' | 'style' | 'onChange' | 'ref' | 'id'> {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** Large figures with room between them, for codes. */
  readonly isCode?: boolean;
  readonly isReadOnly?: boolean;
  readonly isDisabled?: boolean;
  readonly inputRef?: ComponentProps<'input'>['ref'];
}

/** One line of text, controlled by `value` and `onChange` (which gets the text). */
export const TextField = (props: TextFieldProps) => {
  const { label, description, errorMessage, isOptional = false, isCode = false, ...control } = props;
  const { isReadOnly, isDisabled, onChange, inputRef, type = 'text', ...rest } = control;
  return (
    <FieldFrame
      label={label}
      description={description}
      errorMessage={errorMessage}
      isOptional={isOptional}
      className="flex w-full flex-col gap-1.5"
    >
      {(ties) => (
        <input
          {...rest}
          {...ties}
          ref={inputRef}
          type={type}
          readOnly={isReadOnly}
          disabled={isDisabled}
          onChange={(event) => onChange?.(event.target.value)}
          className={cx(CONTROL_CLASS, isCode && 'text-2xl font-bold tracking-[0.12em]')}
        />
      )}
    </FieldFrame>
  );
};
