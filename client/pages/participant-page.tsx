import { useEffect, useState } from 'react';
import { isIdText } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { View } from '../../shared/view/view.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { useSeatSeen } from '../features/join/seat-intro.tsx';
import { besideOf } from '../features/seat/beside-storage.ts';
import { NextPerson } from '../features/seat/next-person.tsx';
import { useHandOver } from '../features/seat/use-hand-over.ts';
import { TurnButton, VoiceNotice } from '../features/seat/voice-notice.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import { replacePage } from '../lib/leave-page.ts';
import { TabOwner } from '../lib/tab-storage.ts';
import { noteSeatHere, onOtherSeatHere } from '../state/forget-device.ts';
import { ComingNotice } from './participant/coming-notice.tsx';
import { HandingOver } from './participant/handing-over.tsx';
import { helpTopicOf } from './participant/help-topic.ts';
import { LeftWords } from './participant/left-words.tsx';
import { PausePage } from './participant/pause-page.tsx';
import { SeatFooter } from './participant/seat-footer.tsx';
import { SeatWelcome } from './participant/seat-welcome.tsx';
import { SayEntry, SayPage } from '../features/signals/say-page.tsx';
import { SpotlightLater } from '../features/spotlight/spotlight-later.tsx';
import { SeatSignals } from '../features/signals/seat-signals.tsx';
import { aboutOf, useHeld } from '../state/pause.ts';
import { keepPreferencesForSeat, usePreference } from '../state/preferences.ts';
import { SessionProvider, useSession } from '../state/session-store.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ReadAloudTool } from '../ui/read-aloud.tsx';
import { CalmLayout } from '../ui/calm-layout.tsx';
import { PauseTool } from '../ui/pause-tool.tsx';
import { ClosedPage, WaitingPage } from './participant/quiet-pages.tsx';
import { SeatHeader } from './participant/seat-header.tsx';
import { StepPage } from './participant/step-page.tsx';
import { StoppedPage } from './participant/stopped-page.tsx';
import { LinkState } from './participant/link-state.tsx';

const Task = ({ view }: { readonly view: View }) => {
  const step = currentStep(view);
  if (view.session.state === 'closed') return <ClosedPage />;
  if (view.session.state === 'prepared' || step === null) return <WaitingPage />;
  // A new step is a new page: nothing typed for one question is ever in the box of another.
  return (
    <>
      <LeftWords step={step} />
      <StepPage key={step.stepId} step={step} lang={view.session.language} />
    </>
  );
};

/** Whether the step asks something, that one can need time for. */
const hasTask = (view: View): boolean => {
  const step = currentStep(view);
  return step !== null && step.kind !== 'welcome' && step.kind !== 'break' && step.phase !== 'results';
};

interface TaskProps {
  readonly view: View;
  readonly isSaying: boolean;
  readonly onBack: () => void;
}

const Connecting = () => {
  const { t } = useTranslation();
  return (
    <CalmLayout help="waiting" header={<LinkState />}>
      <PageHeading title={t('participant.loadingTitle')}>{t('participant.loadingTitle')}</PageHeading>
      <p>{t('participant.loading')}</p>
    </CalmLayout>
  );
};

/** Changes with the step, the phase and a pause of everybody: what was read aloud stops there. */
function placeOf(view: View): string {
  const step = currentStep(view);
  const place = step === null ? '' : `${step.stepId} ${step.phase ?? ''}`;
  return view.session.pause === undefined ? place : `${place} pause`;
}

/** The view as this person reads it: with a pause it stands still, but for what the page is about. */
function useCalmView(): View | null {
  const live = useSession((state) => state.view);
  return useHeld(live, aboutOf(live));
}

/** The task with what somebody may want to say beside it; with big buttons the one or the other. */
const TaskAndSignals = ({ view, isSaying, onBack }: TaskProps) => {
  const isBig = usePreference('bigButtons');
  const isClosed = view.session.state === 'closed';
  const { pause, language } = view.session;
  const isAsking = pause === undefined && hasTask(view);
  return (
    <>
      <ComingNotice session={view.session} />
      {pause !== undefined && (
        <div className="contents" hidden={isSaying}>
          <PausePage pause={pause} lang={language} hasTask={hasTask(view)} />
        </div>
      )}
      {isSaying && <SayPage hasTask={isAsking} onBack={onBack} />}
      {/* Hidden and not away: what was being typed, and where somebody was, is there again. */}
      <div className="contents" hidden={isSaying || pause !== undefined}>
        <Task view={view} />
      </div>
      {!isClosed && !isBig && <SeatSignals hasTask={isAsking} />}
    </>
  );
};

/** The page of one seat in a session that is open already. */
export const Participant = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  const view = useCalmView();
  const mine = useSession((state) => (state.mine?.kind === 'seat' ? state.mine : null));
  const isUnsafe = useSession((state) => !state.outboxIsDurable && state.link.state === 'offline');
  const [hasSeenSeat, markSeen] = useSeatSeen(sessionId, mine?.seat ?? null);
  const isBig = usePreference('bigButtons');
  // Where somebody is saying something: when the room goes on, the new task is what they see.
  const [sayingAt, setSayingAt] = useState<string | null>(null);

  const handOver = useHandOver(sessionId);
  const seat = mine?.seat ?? null;
  useEffect(() => (seat === null ? undefined : keepPreferencesForSeat(`${sessionId}.${seat}`)), [sessionId, seat]);
  useEffect(() => {
    if (seat === null) return undefined;
    noteSeatHere(sessionId, seat);
    return onOtherSeatHere(sessionId, seat, () => replacePage(location.pathname));
  }, [sessionId, seat]);

  if (handOver.state !== 'here') return <HandingOver state={handOver.state} />;
  if (link.state === 'stopped') return <StoppedPage reason={link.reason} />;
  if (view === null || mine === null) return <Connecting />;
  const isClosed = view.session.state === 'closed';
  const isIntro = !hasSeenSeat && !isClosed;
  const beside = besideOf(sessionId, mine.seat);
  const isSaying = isBig && !isIntro && !isClosed && sayingAt === placeOf(view);
  const toggleSaying = (): void => setSayingAt(isSaying ? null : placeOf(view));
  const entries = (
    <>
      {isBig && <SayEntry step={currentStep(view)} isOpen={isSaying} onOpen={toggleSaying} />}
      <PauseTool />
    </>
  );
  return (
    <CalmLayout
      help={isIntro ? 'seat' : helpTopicOf(view)}
      header={<SeatHeader seat={mine.seat} />}
      status={<LinkState />}
      about={isSaying ? 'saying' : 'task'}
      {...(isIntro || isClosed ? {} : { entries })}
      readAloud={<ReadAloudTool key={placeOf(view)} lang={view.session.language} />}
      footer={
        (isIntro || isClosed) && mine.mode !== 'paper' ? (
          <NextPerson onLeave={handOver.leave} />
        ) : (
          <>
            {isBig && beside !== null && (
              <div>
                <TurnButton mode={mine.mode} beside={beside} onTurn={handOver.turn} />
              </div>
            )}
            <SeatFooter sessionId={sessionId} mine={mine} onLeave={handOver.leave} onEndPaper={handOver.endPaper} />
          </>
        )
      }
    >
      {isUnsafe && <Notice kind="attention">{t('participant.noStorage')}</Notice>}
      {!isClosed && (
        <VoiceNotice
          seat={mine.seat}
          mode={mine.mode}
          beside={beside}
          onTurn={handOver.turn}
          isSwitchElsewhere={isBig && !isIntro}
        />
      )}
      {isIntro ? (
        <SeatWelcome sessionId={sessionId} mine={mine} onNext={markSeen} onInterpret={handOver.interpret} />
      ) : (
        <>
          {!isClosed && (
            <div className="contents" hidden={isSaying}>
              <SpotlightLater view={view} />
            </div>
          )}
          <TabOwner value={`${sessionId}.${mine.seat}`}>
            <TaskAndSignals view={view} isSaying={isSaying} onBack={() => setSayingAt(null)} />
          </TabOwner>
        </>
      )}
    </CalmLayout>
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
