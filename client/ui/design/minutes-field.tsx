import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { NumberField } from '../number-field.tsx';

interface MinutesFieldProps {
  /** A break: its minutes are told to everybody. */
  readonly isBreak: boolean;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
}

/** Planned minutes; an emptied field is no plan. */
export const MinutesField = ({ isBreak, value, onChange }: MinutesFieldProps) => {
  const { t } = useTranslation();
  return (
    <NumberField
      label={t(isBreak ? 'design.fields.breakMinutes' : 'design.fields.minutes')}
      description={t(isBreak ? 'design.fields.breakMinutesHint' : 'design.fields.minutesHint')}
      isOptional={!isBreak}
      value={value ?? Number.NaN}
      minValue={0}
      maxValue={LIMITS.plannedMinutes}
      step={1}
      onChange={(next) => onChange(Number.isFinite(next) ? next : null)}
    />
  );
};
