import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from '../i18n/use-translation.tsx';
import { cx } from '../lib/cx.ts';
import { FieldDescription, FieldLabel, FieldProblem } from './aria-field-parts.tsx';
import { CONTROL_CLASS } from './field-parts.tsx';
import type { FieldProps } from './field-parts.tsx';

interface SelectFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  /** null: nothing chosen yet. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

export const OPTION_CLASS =
  'target flex cursor-pointer items-center gap-2 rounded-[6px] px-3 py-2 outline-offset-[-3px] focus:bg-accent-soft hover:bg-accent-soft disabled:text-muted';

/** One choice out of many, in a list that opens. For up to six options `RadioCards` is easier to use. */
export const SelectField = <Id extends string>(props: SelectFieldProps<Id>) => {
  const { label, description, errorMessage, isOptional = false, options, value, onChange, isDisabled = false } = props;
  const { t } = useTranslation();
  const choose = (key: unknown): void => {
    const option = options.find((each) => each.id === key);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <Select
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={errorMessage !== undefined}
      placeholder={t('common.field.choose')}
      className="flex w-full flex-col gap-1.5"
    >
      <FieldLabel label={label} isOptional={isOptional} />
      {description !== undefined && <FieldDescription>{description}</FieldDescription>}
      <Button className={cx(CONTROL_CLASS, 'flex cursor-pointer items-center justify-between gap-2 text-start')}>
        <SelectValue />
        <ChevronDown aria-hidden className="size-[1.25em] shrink-0" />
      </Button>
      <FieldProblem message={errorMessage} />
      <Popover className="float w-(--trigger-width) overflow-auto p-1">
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={OPTION_CLASS}>
              {({ isSelected }) => (
                <>
                  <span className="size-[1.25em] shrink-0">
                    {isSelected && <Check aria-hidden className="size-full" />}
                  </span>
                  <span className={cx(isSelected && 'font-bold')}>{option.label}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
};
