import { LIMITS } from '../../../shared/domain/limits.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AboutErrors, AboutInput } from './about-errors.ts';

interface AboutSectionProps {
  readonly value: AboutInput;
  readonly onChange: (change: Partial<AboutInput>) => void;
  readonly errors: AboutErrors;
}

/** Title, day, place and how long everything is kept. */
export const AboutSection = ({ value, onChange, errors }: AboutSectionProps) => {
  const { t } = useTranslation();
  return (
    <section className="flex max-w-text flex-col gap-5" aria-labelledby="about-heading">
      <h2 id="about-heading" className="text-2xl">
        {t('organiser.create.about')}
      </h2>
      <TextField
        label={t('organiser.create.sessionTitle')}
        description={t('organiser.create.sessionTitleHint')}
        value={value.title}
        onChange={(title) => onChange({ title })}
        autoComplete="off"
        errorMessage={errors.title && t(`organiser.create.${errors.title}`)}
      />
      <TextField
        label={t('organiser.create.date')}
        isOptional
        type="date"
        value={value.date}
        onChange={(date) => onChange({ date })}
        errorMessage={errors.date && t(`organiser.create.${errors.date}`)}
      />
      <TextField
        label={t('organiser.create.place')}
        isOptional
        description={t('organiser.create.placeHint')}
        value={value.place}
        onChange={(place) => onChange({ place })}
        autoComplete="off"
        errorMessage={errors.place && t(`organiser.create.${errors.place}`)}
      />
      <NumberField
        label={t('organiser.create.retention')}
        description={t('organiser.create.retentionHint')}
        value={value.retentionDays}
        minValue={0}
        maxValue={LIMITS.retentionDaysMax}
        onChange={(days) =>
          onChange({ retentionDays: Number.isFinite(days) ? Math.round(days) : LIMITS.retentionDaysDefault })
        }
      />
    </section>
  );
};
