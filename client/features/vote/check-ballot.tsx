import { ArrowLeft, Send } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import { Button } from '../../ui/button.tsx';
import { dotsUsed } from './ballot-draft.ts';
import { ChoiceList } from './choice-list.tsx';

interface CheckBallotProps {
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly choice: Choice;
  readonly lang: string;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** The page before sending: what somebody is about to give, in words. */
export const CheckBallot = ({ candidates, method, choice, lang, onBack, onSend }: CheckBallotProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const left = method.dots - dotsUsed(choice);
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {t('vote.check.title')}
      </h2>
      {choice.type === 'abstain' ? (
        <p>{t('vote.check.abstains')}</p>
      ) : (
        <div>
          <p>{t('vote.check.gives')}</p>
          <ChoiceList candidates={candidates} choice={choice} method={method} lang={lang} />
          {left > 0 && <p className="mt-2 text-muted">{t('vote.check.left', { count: left })}</p>}
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button size="large" icon={ArrowLeft} onPress={onBack}>
          {t('vote.check.back')}
        </Button>
        <Button variant="primary" size="large" icon={Send} onPress={onSend}>
          {t('vote.check.send')}
        </Button>
      </div>
    </section>
  );
};
