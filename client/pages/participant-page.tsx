import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { StepShape } from '../../shared/protocol/shapes.ts';
import type { View } from '../../shared/view/view.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { RefusedWords } from '../features/collect/refused-words.tsx';
import { EvaluateStep } from '../features/evaluate/evaluate-step.tsx';
import { useSeatSeen } from '../features/join/seat-intro.tsx';
import { besideOf } from '../features/seat/beside-storage.ts';
import { NextPerson } from '../features/seat/next-person.tsx';
import { useHandOver } from '../features/seat/use-hand-over.ts';
import { VoiceNotice } from '../features/seat/voice-notice.tsx';
import { HandingOver } from './participant/handing-over.tsx';
import { SeatFooter } from './participant/seat-footer.tsx';
import { SeatWelcome } from './participant/seat-welcome.tsx';
import { keepPreferencesForSeat } from '../state/preferences.ts';
import { SeatSignals } from '../features/signals/seat-signals.tsx';
import { SessionProvider, useSession } from '../state/session-store.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import type { HelpTopic } from '../ui/page-help.tsx';
import { ReadAloudTool } from '../ui/read-aloud.tsx';
import { ParticipantLayout } from '../ui/participant-layout.tsx';
import { QuestionStep } from './participant/question-step.tsx';
import { ClosedPage, WaitingPage } from './participant/quiet-pages.tsx';
import { SeatHeader } from './participant/seat-header.tsx';
import { StepFrame } from './participant/step-frame.tsx';
import { StoppedPage } from './participant/stopped-page.tsx';
import { LinkState } from './participant/link-state.tsx';

const StepPage = ({ step, lang }: { readonly step: StepShape; readonly lang: string }) => {
  const { t } = useTranslation();
  switch (step.kind) {
    case 'welcome':
      return (
        <StepFrame step={step} lang={lang}>
          <RefusedWords box={null} stepId={step.stepId} isBoxShown={false} />
          <p className="text-muted">{t('participant.welcome.next')}</p>
        </StepFrame>
      );
    case 'question':
      return <QuestionStep step={step} lang={lang} />;
    case 'evaluation':
      return (
        <StepFrame step={step} lang={lang}>
          <RefusedWords box={null} stepId={step.stepId} isBoxShown={false} />
          <EvaluateStep step={step} />
        </StepFrame>
      );
    default:
      return unreachable(step.kind, 'kind of step');
  }
};

const Task = ({ view }: { readonly view: View }) => {
  const step = currentStep(view);
  if (view.session.state === 'closed') return <ClosedPage />;
  if (view.session.state === 'prepared' || step === null) return <WaitingPage />;
  // A new step is a new page: nothing typed for one question is ever in the box of another.
  return <StepPage key={step.stepId} step={step} lang={view.session.language} />;
};

/** What the help button of this page is about. */
const helpTopicOf = (view: View): HelpTopic => {
  const step = currentStep(view);
  if (view.session.state === 'closed') return 'closed';
  if (view.session.state === 'prepared' || step === null || step.kind === 'welcome') return 'waiting';
  if (step.kind === 'evaluation') return 'evaluate';
  return step.phase ?? 'collect';
};

/** Whether there is something to do now, that one can need time for. */
const hasTask = (view: View): boolean => {
  const step = currentStep(view);
  return step !== null && step.kind !== 'welcome' && step.phase !== 'results';
};

const Connecting = () => {
  const { t } = useTranslation();
  return (
    <ParticipantLayout help="waiting" header={<LinkState />}>
      <PageHeading title={t('participant.loadingTitle')}>{t('participant.loadingTitle')}</PageHeading>
      <p>{t('participant.loading')}</p>
    </ParticipantLayout>
  );
};

/** Changes with the step and the phase: what was read aloud stops there. */
function placeOf(view: View): string {
  const step = currentStep(view);
  return step === null ? '' : `${step.stepId} ${step.phase ?? ''}`;
}

/** The page of one seat in a session that is open already. */
export const Participant = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  const view = useSession((state) => state.view);
  const mine = useSession((state) => (state.mine?.kind === 'seat' ? state.mine : null));
  const isUnsafe = useSession((state) => !state.outboxIsDurable && state.link.state === 'offline');
  const [hasSeenSeat, markSeen] = useSeatSeen(sessionId, mine?.seat ?? null);

  const handOver = useHandOver(sessionId);
  const seat = mine?.seat ?? null;
  useEffect(() => (seat === null ? undefined : keepPreferencesForSeat(`${sessionId}.${seat}`)), [sessionId, seat]);

  if (handOver.state !== 'here') return <HandingOver state={handOver.state} />;
  if (link.state === 'stopped') return <StoppedPage reason={link.reason} />;
  if (view === null || mine === null) return <Connecting />;
  const isClosed = view.session.state === 'closed';
  const isIntro = !hasSeenSeat && !isClosed;
  const beside = besideOf(sessionId, mine.seat);
  return (
    <ParticipantLayout
      help={isIntro ? 'seat' : helpTopicOf(view)}
      header={<SeatHeader seat={mine.seat} />}
      readAloud={<ReadAloudTool key={placeOf(view)} lang={view.session.language} />}
      footer={
        (isIntro || isClosed) && mine.mode !== 'paper' ? (
          <NextPerson onLeave={handOver.leave} />
        ) : (
          <SeatFooter sessionId={sessionId} mine={mine} onLeave={handOver.leave} onEndPaper={handOver.endPaper} />
        )
      }
    >
      {isUnsafe && <Notice kind="attention">{t('participant.noStorage')}</Notice>}
      {!isClosed && <VoiceNotice seat={mine.seat} mode={mine.mode} beside={beside} onTurn={handOver.turn} />}
      {isIntro ? (
        <SeatWelcome sessionId={sessionId} mine={mine} onNext={markSeen} onInterpret={handOver.interpret} />
      ) : (
        <>
          <Task view={view} />
          {!isClosed && <SeatSignals hasTask={hasTask(view)} />}
        </>
      )}
    </ParticipantLayout>
  );
};

/** `/s/:sessionId`: the page of one seat, from the first look to the thanks at the end. */
export const ParticipantPage = ({ sessionId }: { readonly sessionId: string }) => {
  if (!isIdText(sessionId)) return <StoppedPage reason="noAccess" />;
  return (
    <SessionProvider sessionId={sessionId as SessionId} as="seat">
      <Participant sessionId={sessionId as SessionId} />
    </SessionProvider>
  );
};
