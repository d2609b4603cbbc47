import { NumberField } from '../number-field.tsx';

interface NumberSettingProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number to type or to step, for what is too much to press one by one. An emptied field keeps the number it had. */
export const NumberSetting = (props: NumberSettingProps) => {
  const { label, description, value, minimum, maximum, step, onChange } = props;
  return (
    <NumberField
      label={label}
      {...(description === undefined ? {} : { description })}
      value={value}
      minValue={minimum}
      maxValue={maximum}
      {...(step === undefined ? {} : { step })}
      onChange={(next) => {
        if (Number.isFinite(next)) onChange(next);
      }}
    />
  );
};
