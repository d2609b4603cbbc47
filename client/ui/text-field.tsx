import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { cx } from '../lib/cx.ts';
import { CONTROL_CLASS, FieldDescription, FieldLabel, FieldProblem } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  /** Large figures with room between them, for codes. */
  readonly isCode?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text, controlled by `value` and `onChange` (which gets the text). */
export const TextField = (props: TextFieldProps) => {
  const { label, description, errorMessage, isOptional = false, isCode = false, inputRef, ...rest } = props;
  return (
    <AriaTextField {...rest} isInvalid={errorMessage !== undefined} className="flex w-full flex-col gap-1.5">
      <FieldLabel label={label} isOptional={isOptional} />
      {description !== undefined && <FieldDescription>{description}</FieldDescription>}
      <Input
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        className={cx(CONTROL_CLASS, isCode && 'text-2xl font-bold tracking-[0.12em]')}
      />
      <FieldProblem message={errorMessage} />
    </AriaTextField>
  );
};
