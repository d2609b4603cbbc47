import { useTranslation } from '../../i18n/use-translation.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { MODE_CHOICES, type ModeChoice } from './seat-requests.ts';

interface ModeQuestionProps {
  readonly value: ModeChoice;
  readonly onChange: (mode: ModeChoice) => void;
  readonly errorMessage?: string | undefined;
}

/** How somebody takes part: alone, with help, as an interpreter, or helping and taking part too. */
export const ModeQuestion = ({ value, onChange, errorMessage }: ModeQuestionProps) => {
  const { t } = useTranslation();
  return (
    <RadioCards
      label={t('seats.mode.question')}
      options={MODE_CHOICES.map((id) => ({
        id,
        label: t(`seats.mode.${id}.label`),
        description: t(`seats.mode.${id}.about`),
      }))}
      value={value}
      onChange={onChange}
      {...(errorMessage === undefined ? {} : { errorMessage })}
    />
  );
};
