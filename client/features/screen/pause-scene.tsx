import { Coffee } from 'lucide-react';
import type { SessionShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { timeOfDay } from '../../lib/time-of-day.ts';
import { IconText } from '../../ui/icon-text.tsx';

/** A pause, for the whole room to read: until when, and what the facilitators wrote. */
export const PauseScene = ({ pause }: { readonly pause: NonNullable<SessionShape['pause']> }) => {
  const { t, i18n } = useTranslation();
  return (
    <div className="flex flex-1 flex-col justify-center gap-[1em]" data-status="pause">
      <p className="text-[2.6em] leading-tight">
        <IconText icon={Coffee} strong>
          {pause.until === null
            ? t('screen.pause.later')
            : t('screen.pause.until', { time: timeOfDay(pause.until, i18n.language) })}
        </IconText>
      </p>
      {pause.message !== '' && <p className="text-written text-[1.73em] leading-snug">{pause.message}</p>}
      <p className="text-[1.44em] leading-snug text-muted">{t('screen.pause.calm')}</p>
    </div>
  );
};
