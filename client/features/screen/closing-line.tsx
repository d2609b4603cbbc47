import { Hourglass } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSecondsLeft } from '../../state/seconds-left.ts';
import { IconText } from '../../ui/icon-text.tsx';

/** Below this it is "zo": seconds that tick before a whole room are a whip, and the pages of the participants have them. */
const SOON_SECONDS = 45;

/** How long it is until then, as one says it in a room; null when it is soon or over, which nobody needs to know apart. */
export const roughMinutes = (seconds: number): number | null =>
  seconds < SOON_SECONDS ? null : Math.max(1, Math.round(seconds / 60));

/** That a phase after collecting will be rounded off, in one line at the foot: the scene above keeps its place. */
export const ClosingFoot = ({ closesAt }: { readonly closesAt: number }) => {
  const { t } = useTranslation();
  const minutes = roughMinutes(useSecondsLeft(closesAt) ?? 0);
  return (
    <IconText icon={Hourglass} strong>
      {minutes === null ? t('screen.closing.soon') : t('screen.closing.about', { count: minutes })}
    </IconText>
  );
};

/** That the question will be rounded off, roughly when, and that nothing is lost by it. About the room; of nobody. */
export const ClosingLine = ({ closesAt }: { readonly closesAt: number }) => {
  const { t } = useTranslation();
  const minutes = roughMinutes(useSecondsLeft(closesAt) ?? 0);
  return (
    <div
      data-status="closing"
      className="flex flex-col gap-[0.3em] rounded-card border-[3px] border-attention bg-attention-soft px-[1em] py-[0.7em]"
    >
      <p className="text-[1.44em] leading-tight">
        <IconText icon={Hourglass} strong>
          {minutes === null ? t('screen.closing.soon') : t('screen.closing.about', { count: minutes })}
        </IconText>
      </p>
      <p className="text-[1.2em] leading-snug">{t('screen.closing.calm')}</p>
    </div>
  );
};
