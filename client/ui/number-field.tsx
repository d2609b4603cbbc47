import { Minus, Plus } from 'lucide-react';
import { Button as AriaButton, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import type { NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';
import { cx } from '../lib/cx.ts';
import { buttonClass } from './button-styles.ts';
import { FieldDescription, FieldLabel, FieldProblem } from './aria-field-parts.tsx';
import { CONTROL_CLASS } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface NumberFieldProps
  extends FieldProps, Omit<AriaNumberFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {}

const STEP_BUTTON = buttonClass('secondary', 'normal', false);

/** A number to type or to step, for settings. `onChange` gets the number, on blur or on a step; arrow keys step too. */
export const NumberField = (props: NumberFieldProps) => {
  const { label, description, errorMessage, isOptional = false, ...rest } = props;
  return (
    <AriaNumberField {...rest} isWheelDisabled isInvalid={errorMessage !== undefined} className="flex flex-col gap-1.5">
      <FieldLabel label={label} isOptional={isOptional} />
      {description !== undefined && <FieldDescription>{description}</FieldDescription>}
      <Group className="flex items-stretch gap-2">
        <AriaButton slot="decrement" className={STEP_BUTTON}>
          <Minus aria-hidden className="size-[1.25em]" />
        </AriaButton>
        <Input className={cx(CONTROL_CLASS, 'max-w-[8ch] text-center font-bold')} />
        <AriaButton slot="increment" className={STEP_BUTTON}>
          <Plus aria-hidden className="size-[1.25em]" />
        </AriaButton>
      </Group>
      <FieldProblem message={errorMessage} />
    </AriaNumberField>
  );
};
