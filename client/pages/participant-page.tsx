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
import { SeatCode } from '../features/join/seat-code.tsx';
import { SeatIntro, useSeatSeen } from '../features/join/seat-intro.tsx';
import { keepPreferencesForSeat } from '../state/preferences.ts';
import { SessionProvider, useSession } from '../state/session-store.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import type { HelpTopic } from '../ui/page-help.tsx';
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

const Connecting = () => {
  const { t } = useTranslation();
  return (
    <ParticipantLayout help="waiting" header={<LinkState />}>
      <PageHeading title={t('participant.loadingTitle')}>{t('participant.loadingTitle')}</PageHeading>
      <p>{t('participant.loading')}</p>
    </ParticipantLayout>
  );
};

const Participant = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  const view = useSession((state) => state.view);
  const mine = useSession((state) => (state.mine?.kind === 'seat' ? state.mine : null));
  const isUnsafe = useSession((state) => !state.outboxIsDurable && state.link.state === 'offline');
  const [hasSeenSeat, markSeen] = useSeatSeen(sessionId, mine?.seat ?? null);

  const seat = mine?.seat ?? null;
  useEffect(() => (seat === null ? undefined : keepPreferencesForSeat(`${sessionId}.${seat}`)), [sessionId, seat]);

  if (link.state === 'stopped') return <StoppedPage reason={link.reason} />;
  if (view === null || mine === null) return <Connecting />;
  const isIntro = !hasSeenSeat && view.session.state !== 'closed';
  return (
    <ParticipantLayout
      help={isIntro ? 'seat' : helpTopicOf(view)}
      header={<SeatHeader seat={mine.seat} />}
      {...(isIntro || view.session.state === 'closed' ? {} : { footer: <SeatCode seatCode={mine.seatCode} /> })}
    >
      {isUnsafe && <Notice kind="attention">{t('participant.noStorage')}</Notice>}
      {isIntro ? <SeatIntro seat={mine.seat} seatCode={mine.seatCode} onNext={markSeen} /> : <Task view={view} />}
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
