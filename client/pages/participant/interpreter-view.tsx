import { CircleCheck, Hand, Languages } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { currentStep, openRound } from '../../../shared/view/selectors.ts';
import { useRatingWords } from '../../features/evaluate/use-rating-words.ts';
import { ClusterList } from '../../features/results/cluster-list.tsx';
import { ResultsPhase } from '../../features/results/results-phase.tsx';
import { NextPerson } from '../../features/seat/next-person.tsx';
import { SpotlightLater } from '../../features/spotlight/spotlight-later.tsx';
import { useHandOver } from '../../features/seat/use-hand-over.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { aboutOf, useHeld } from '../../state/pause.ts';
import { useSession, useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/button.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CalmLayout } from '../../ui/calm-layout.tsx';
import { PauseTool } from '../../ui/pause-tool.tsx';
import { ComingNotice } from './coming-notice.tsx';
import { HandingOver } from './handing-over.tsx';
import { helpTopicOf } from './help-topic.ts';
import { LinkState } from './link-state.tsx';
import { PausePage } from './pause-page.tsx';
import { StepFrame } from './step-frame.tsx';
import { BreakTask } from './step-page.tsx';
import { StoppedPage } from './stopped-page.tsx';

const Answers = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const ideas = Object.values(step.ideas).toSorted((a, b) => (a.ideaId < b.ideaId ? -1 : 1));
  if (!step.listOpen) return <p className="text-muted">{t('seats.interpreter.hidden')}</p>;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t('seats.interpreter.answers', { count: ideas.length })}</h2>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        {ideas.map(({ ideaId, text, explanation }) => (
          <li key={ideaId} dir="auto" className="text-written">
            {text}
            {explanation !== '' && <span className="block text-muted">{explanation}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the evaluation asks, with the answers that one can choose: to read out, nothing to fill in. */
const Questions = () => {
  const { t } = useTranslation();
  const parts = [
    { asks: t('evaluate.ratingLabel'), answers: Object.values(useRatingWords()) },
    {
      asks: t('evaluate.recommendLabel'),
      answers: [t('evaluate.recommend.yes'), t('evaluate.recommend.no'), t('evaluate.recommend.dontKnow')],
    },
    { asks: t('evaluate.remark'), answers: [] },
  ];
  return parts.map(({ asks, answers }) => (
    <section key={asks} className="flex flex-col gap-2">
      <h2 className="text-xl">{asks}</h2>
      {answers.length > 0 && (
        <ul className="list-disc ps-5">
          {answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ul>
      )}
    </section>
  ));
};

/** What there is to interpret in this phase: never more than participants see. */
const Work = ({ step, lang }: { readonly step: StepShape; readonly lang: string }) => {
  const { t } = useTranslation();
  const round = openRound(step);
  if (step.kind === 'evaluation') return step.phase === 'collect' ? <Questions /> : <p>{t('evaluate.over')}</p>;
  if (step.kind === 'welcome') return null;
  if (step.kind === 'break') return <BreakTask step={step} />;
  if (step.phase === 'collect' || step.phase === null) return step.kind === 'question' ? <Answers step={step} /> : null;
  if (step.phase === 'results') return <ResultsPhase step={step} lang={lang} />;
  if (step.phase === 'vote' && round !== null)
    return (
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t('seats.interpreter.candidates')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          {round.candidates.map(({ candidateId, title, explanation }) => (
            <li key={candidateId} lang={lang} dir="auto" className="text-written">
              {title}
              {explanation !== '' && <span className="block text-muted">{explanation}</span>}
            </li>
          ))}
        </ul>
      </section>
    );
  return step.clustersVisibleTo === 'everyone' ? <ClusterList step={step} lang={lang} /> : null;
};

/** "Tolk klaar", and back. The facilitator sees it and can wait for it. Each phase has something else to interpret: ready is about this one. */
const Ready = ({ phase }: { readonly phase: StepShape['phase'] }) => {
  const { t } = useTranslation();
  const client = useSessionClient();
  const isReady = useSession(() => client.isReady());
  const said = useRef(phase);
  useEffect(() => {
    if (said.current !== phase) client.setPresence({ ready: false });
    said.current = phase;
  }, [client, phase]);
  const toggle = (): void => {
    client.setPresence({ ready: !isReady });
    announce(t(isReady ? 'seats.interpreter.takenBack' : 'seats.interpreter.said'));
  };
  return (
    <section className="flex flex-col gap-3 border-t-[1.5px] border-line pt-5">
      <p>{t(isReady ? 'seats.interpreter.said' : 'seats.interpreter.readyAbout')}</p>
      <div>
        <Button variant={isReady ? 'secondary' : 'primary'} icon={isReady ? Hand : CircleCheck} onPress={toggle}>
          {t(isReady ? 'seats.interpreter.notReady' : 'seats.interpreter.ready')}
        </Button>
      </div>
    </section>
  );
};

/** The page of an interpreter: the step as participants see it, read-only, with one signal. */
export const InterpreterView = ({ sessionId }: { readonly sessionId: SessionId }) => {
  const { t } = useTranslation();
  const link = useSession((state) => state.link);
  const live = useSession((state) => state.view);
  const view = useHeld(live, aboutOf(live));
  const handOver = useHandOver(sessionId);
  if (handOver.state !== 'here') return <HandingOver state={handOver.state} />;
  if (link.state === 'stopped') return <StoppedPage reason={link.reason} />;
  const step = view && currentStep(view);
  const isClosed = view?.session.state === 'closed';
  const header = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <IconText icon={Languages} strong>
        {t('seats.interpreter.name')}
      </IconText>
      <LinkState />
    </span>
  );
  return (
    <CalmLayout
      help={view === null ? 'waiting' : helpTopicOf(view)}
      header={header}
      entries={<PauseTool />}
      footer={<NextPerson onLeave={handOver.leave} />}
    >
      {view !== null && <ComingNotice session={view.session} />}
      <p className="text-muted">{t('seats.interpreter.about')}</p>
      {view !== null && !isClosed && <SpotlightLater view={view} />}
      {view?.session.pause !== undefined ? (
        <PausePage pause={view.session.pause} lang={view.session.language} hasTask={false} />
      ) : view !== null && step && !isClosed ? (
        <StepFrame key={step.stepId} step={step} lang={view.session.language}>
          <Work step={step} lang={view.session.language} />
          <Ready phase={step.phase} />
        </StepFrame>
      ) : (
        <>
          <PageHeading title={t('seats.interpreter.title')} focusKey={isClosed ? 'closed' : 'waiting'}>
            {t('seats.interpreter.title')}
          </PageHeading>
          <p>{t(isClosed ? 'seats.interpreter.closed' : 'seats.interpreter.waiting')}</p>
        </>
      )}
    </CalmLayout>
  );
};
