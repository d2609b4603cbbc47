import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { CONTROL_CLASS, LABEL_CLASS } from '../../ui/field-parts.tsx';
import { ValueChoice } from './value-choice.tsx';

interface PointsFieldProps {
  readonly label: string;
  readonly value: number;
  /** Points to divide in all. */
  readonly total: number;
  readonly onChange: (points: number) => void;
}

/** Of the whole, for one press on less or more. */
const STEPS = 20;
/** Of the whole, for the amounts to choose from with big buttons. */
const PARTS = 10;

const NumberInput = ({ id, value, onChange }: Omit<PointsFieldProps, 'label' | 'total'> & { readonly id: string }) => (
  <input
    id={id}
    type="text"
    inputMode="numeric"
    autoComplete="off"
    value={value === 0 ? '' : String(value)}
    placeholder="0"
    onChange={(event) => onChange(Number(event.target.value.replace(/\D/gu, '').slice(0, 4)))}
    className={cx(CONTROL_CLASS, 'max-w-[7ch] text-center font-bold')}
  />
);

/** How many points for one: typed, or with less and more; with big buttons out of a few amounts. */
export const PointsField = ({ label, value, total, onChange }: PointsFieldProps) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  const id = useId();
  if (isBig) {
    const amounts = Array.from({ length: PARTS + 1 }, (_, part) => Math.round((total * part) / PARTS));
    return (
      <div className="flex flex-col gap-3">
        <ValueChoice
          label={label}
          isLabelVisible
          options={amounts.map((amount) => ({ id: String(amount), label: String(amount) }))}
          value={String(value)}
          onChange={(amount) => onChange(Number(amount))}
        />
        <label htmlFor={id}>{t('ballot.budget.other')}</label>
        <NumberInput id={id} value={value} onChange={onChange} />
      </div>
    );
  }
  const step = Math.max(1, Math.round(total / STEPS));
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={LABEL_CLASS}>
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon={Minus}
          about={label}
          aria-disabled={value === 0}
          onPress={() => onChange(Math.max(0, value - step))}
        >
          {t('ballot.budget.less', { count: step })}
        </Button>
        <NumberInput id={id} value={value} onChange={onChange} />
        <Button icon={Plus} about={label} onPress={() => onChange(value + step)}>
          {t('ballot.budget.more', { count: step })}
        </Button>
      </div>
    </div>
  );
};
