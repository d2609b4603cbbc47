import { Check } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ARRIVALS, setArrivals, usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';

/** How much a screen reader says of new answers: nothing, a summary, or all. */
export const ArrivalsChoice = () => {
  const { t } = useTranslation();
  const label = useId();
  const hint = useId();
  const wanted = usePreference('arrivals');
  return (
    <div role="group" aria-labelledby={label} aria-describedby={hint} className="flex flex-col gap-1">
      <p id={label} className="font-bold">
        {t('signals.listen.label')}
      </p>
      <p id={hint} className="text-sm text-muted">
        {t('signals.listen.hint')}
      </p>
      <div className="flex flex-wrap gap-2">
        {ARRIVALS.map((each) => (
          <Button
            key={each}
            aria-pressed={each === wanted}
            {...(each === wanted ? { icon: Check } : {})}
            onPress={() => setArrivals(each)}
          >
            {t(`signals.listen.${each}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};
