import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHeld } from '../../state/pause.ts';
import type { Candidate, Choice } from '../../../shared/domain/voting/choice.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import { useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { BallotKit } from './ballot-kit.ts';
import { GivenChoice, GivenGuess } from './check-ballot.tsx';
import type { GuessGiven } from './check-ballot.tsx';

interface SentBallotProps {
  readonly kit: BallotKit;
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly choice: Choice;
  readonly guess: GuessGiven | null;
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
  const crowd = useHeld(useSession((state) => state.crowd));
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
  const { isPending, takesFocus, onChange, ...given } = props;
  const { t } = useTranslation();
  const isLive = useHeld(useSession((state) => state.link.state === 'live'));
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
      <GivenChoice {...given} gives={t('vote.sent.gave')} abstains={t('vote.sent.abstained')} />
      <GivenGuess {...given} />
      <div>
        <Button icon={Pencil} onPress={onChange}>
          {t('vote.sent.change')}
        </Button>
      </div>
      <VoteProgress />
    </section>
  );
};
