import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { announce } from './announcer.ts';
import { Button } from './button.tsx';

interface StepperProps {
  /** What is counted here, and on what: "Stippen voor Vervoer". */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly minimum?: number;
  readonly maximum: number;
  /** The value in words, shown and spoken: "2 van uw 5 stippen hier". A function, because the new value is spoken before the next render. */
  readonly valueText: (value: number) => string;
  /** Why "Meer" does nothing now ("Uw stippen zijn op"); spoken when somebody presses it all the same. */
  readonly fullText: string;
  /** Shows the label above the buttons; else it is for the ear only. */
  readonly isLabelVisible?: boolean;
}

/**
 * A small number with two large buttons. At its end a button stays reachable (aria-disabled), because a button that vanishes under a finger takes the focus with it.
 */
export const Stepper = (props: StepperProps) => {
  const { label, value, onChange, minimum = 0, maximum, valueText, fullText, isLabelVisible = false } = props;
  const { t } = useTranslation();
  const id = useId();
  const isAtMinimum = value <= minimum;
  const isAtMaximum = value >= maximum;
  const set = (next: number): void => {
    onChange(next);
    announce(valueText(next));
  };
  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-2">
      <span id={id} className={isLabelVisible ? 'font-bold' : 'sr-only'}>
        {label}
      </span>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon={Minus}
          about={label}
          aria-disabled={isAtMinimum}
          onPress={() => (isAtMinimum ? announce(valueText(value)) : set(value - 1))}
        >
          {t('common.field.less')}
        </Button>
        <span aria-hidden className="min-w-[2ch] text-center text-2xl font-bold">
          {value}
        </span>
        <Button
          icon={Plus}
          about={label}
          aria-disabled={isAtMaximum}
          onPress={() => (isAtMaximum ? announce(fullText) : set(value + 1))}
        >
          {t('common.field.more')}
        </Button>
        <span>{valueText(value)}</span>
      </div>
    </div>
  );
};
