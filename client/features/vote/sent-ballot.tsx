import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Choice, Method } from '../../../shared/domain/methods.ts';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChoiceList } from './choice-list.tsx';

interface SentBallotProps {
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly choice: Choice;
  readonly lang: string;
  readonly isPending: boolean;
  /** Whether it was sent just now, from this page: then the heading takes the focus. */
  readonly takesFocus: boolean;
  readonly onChange: () => void;
}

const PROGRESS = 'text-muted';

/** How far the room is, and nothing else: no vote is shown before the round is closed. */
export const VoteProgress = () => {
  const { t } = useTranslation();
  const crowd = useSession((state) => state.crowd);
  if (crowd === null || crowd.cast === null) return null;
  const { cast, here } = crowd;
  return (
    <p className={PROGRESS}>
      {cast > here ? t('vote.progressAll', { done: cast }) : t('vote.progress', { done: cast, total: here })}
    </p>
  );
};

/** After sending: what was given, and the way to change it. */
export const SentBallot = (props: SentBallotProps) => {
  const { candidates, method, choice, lang, isPending, takesFocus, onChange } = props;
  const { t } = useTranslation();
  const isLive = useSession((state) => state.link.state === 'live');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {isPending ? t('vote.sent.pendingTitle') : t('vote.sent.title')}
      </h2>
      <Notice kind={isPending ? 'info' : 'ok'} title={isPending ? t('vote.sent.pendingTitle') : t('vote.sent.title')}>
        <p>{isPending && !isLive ? t('vote.sent.pendingOffline') : t('vote.sent.text')}</p>
      </Notice>
      {choice.type === 'abstain' ? (
        <p>{t('vote.sent.abstained')}</p>
      ) : (
        <div>
          <p>{t('vote.sent.gave')}</p>
          <ChoiceList candidates={candidates} choice={choice} method={method} lang={lang} />
        </div>
      )}
      <div>
        <Button icon={Pencil} onPress={onChange}>
          {t('vote.sent.change')}
        </Button>
      </div>
      <VoteProgress />
    </section>
  );
};
