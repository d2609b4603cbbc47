import { ArrowLeft, SkipForward } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

interface GuessIntroProps {
  /** The group that the guess is about. */
  readonly group: string;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

/** The heading of the second ballot: that it is not the own vote, and about whom it is. Takes the focus, for it is another page. */
export const GuessHeading = ({ group }: Pick<GuessIntroProps, 'group'>) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl">
      {t('vote.guess.title', { group })}
    </h2>
  );
};

/** What the second ballot is, and the ways around it. */
export const GuessIntro = ({ group, onSkip, onBack }: GuessIntroProps) => {
  const { t } = useTranslation();
  const isBig = usePreference('bigButtons');
  return (
    <div className="flex flex-col gap-4">
      <Notice kind="info" title={t('vote.guess.label')}>
        {t('vote.guess.text', { group })}
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button icon={SkipForward} isFullWidth={isBig} onPress={onSkip}>
          {t('vote.guess.skip')}
        </Button>
        <Button icon={ArrowLeft} isFullWidth={isBig} onPress={onBack}>
          {t('vote.guess.back')}
        </Button>
      </div>
    </div>
  );
};
