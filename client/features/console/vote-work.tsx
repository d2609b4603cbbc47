import { Ban } from 'lucide-react';
import { useRef, useState } from 'react';
import { K_DEFAULT } from '../../../shared/domain/limits.ts';
import type { RoundShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { openRound } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFocusGuard } from '../../ui/use-focus-guard.ts';
import { ProgressText } from '../../ui/progress-text.tsx';
import { methodAsks } from '../../ui/voting/method-words.ts';
import { RaiseRound } from './raise-round.tsx';
import type { RoundSetup } from './round-setup.ts';
import { RoundResults } from './round-results.tsx';
import { sourceWords } from './source-words.ts';
import { VoteSetup } from './vote-setup.tsx';

type OpenRoundShape = Extract<RoundShape, { state: 'open' }>;

/** A vote that can be guessed: said before a round opens and while it runs. */
const FewSeatsNotice = () => {
  const { t } = useTranslation();
  const here = useSession((state) => state.crowd?.here ?? null);
  const k = useSession((state) => state.view?.session.k ?? K_DEFAULT);
  if (here === null || here >= k) return null;
  return (
    <Notice kind="attention" title={t('console.vote.few.title', { count: here })}>
      {t('votingSetup.few.text', { k })}
    </Notice>
  );
};

const VoidButton = ({ step, round }: { readonly step: StepShape; readonly round: OpenRoundShape }) => {
  const { t } = useTranslation();
  const send = useSend();
  const [isAsking, setIsAsking] = useState(false);
  const confirm = (): void => {
    send({ type: 'voidRound', stepId: step.stepId, roundId: round.roundId });
    setIsAsking(false);
  };
  return (
    <div>
      <Button variant="danger" icon={Ban} onPress={() => setIsAsking(true)}>
        {t('console.vote.void.label')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={confirm}
        title={t('console.vote.void.title')}
        confirmLabel={t('console.vote.void.label')}
      >
        <p>{t('console.vote.void.text')}</p>
      </ConfirmDialog>
    </div>
  );
};

const RunningRound = ({
  step,
  round,
  maySteer,
}: {
  readonly step: StepShape;
  readonly round: OpenRoundShape;
  readonly maySteer: boolean;
}) => {
  const { t } = useTranslation();
  const here = useSession((state) => state.crowd?.here ?? 0);
  const cast = useSession((state) => state.crowd?.cast ?? 0);
  const number = step.rounds.find(({ roundId }) => roundId === round.follows)?.number ?? 1;
  return (
    <section className="flex flex-col gap-4" aria-label={t('console.vote.running')}>
      <p className="text-xl">
        <ProgressText done={cast} total={Math.max(here, cast)} what={t('console.vote.voted')} isLarge />
      </p>
      <p className="text-muted">{t('console.vote.secret')}</p>
      <FewSeatsNotice />
      <h2 className="text-lg">
        {sourceWords(round.follows === null ? round.subject : 'again', round.candidates.length, number, t)}
      </h2>
      <p>{methodAsks(round.method, round.subject, t)}</p>
      <ul className="list-disc ps-6">
        {round.candidates.map((candidate) => (
          <li key={candidate.candidateId}>
            <bdi>{candidate.title === '' ? t('console.vote.untitled') : candidate.title}</bdi>
            {candidate.seeded === true && ` (${t('participant.collect.seeded')})`}
          </li>
        ))}
      </ul>
      {maySteer && <RaiseRound key={round.roundId} step={step} round={round} />}
      {maySteer && <VoidButton step={step} round={round} />}
    </section>
  );
};

interface VoteWorkProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
  readonly setup: RoundSetup;
}

/** Before a round: how people will vote. While it is open: progress only, for the facilitator too. */
export const VoteWork = ({ step, maySteer, setup }: VoteWorkProps) => {
  const { t } = useTranslation();
  const round = openRound(step);
  // A round that was made void takes its buttons with it.
  const place = useRef<HTMLDivElement>(null);
  useFocusGuard(place);
  const hasEarlier = step.rounds.some((each) => each.state !== 'open');
  return (
    <div ref={place} tabIndex={-1} className="flex flex-col gap-6 outline-offset-4">
      {round !== null && <RunningRound step={step} round={round} maySteer={maySteer} />}
      {round === null && setup.sources.length === 0 && (
        <EmptyState>{t(`votingSetup.nothing.${step.kind === 'finalVote' ? 'priorities' : 'clusters'}`)}</EmptyState>
      )}
      {round === null && setup.sources.length > 0 && (
        <>
          <FewSeatsNotice />
          {maySteer ? <VoteSetup step={step} setup={setup} /> : <EmptyState>{t('console.vote.preparing')}</EmptyState>}
        </>
      )}
      {hasEarlier && (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t('console.vote.earlier')}</h2>
          <RoundResults step={step} />
        </section>
      )}
    </div>
  );
};
