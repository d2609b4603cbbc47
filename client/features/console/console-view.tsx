import { Maximize2, Minimize2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import { isTimed } from '../../../shared/domain/rules/step-rules.ts';
import { currentStep, stepsInOrder } from '../../../shared/view/selectors.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { View } from '../../../shared/view/view.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useSend, useSession } from '../../state/session-store.tsx';
import { Button } from '../../ui/button.tsx';
import { ConsoleLayout } from '../../ui/console-layout.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { Agenda } from './agenda.tsx';
import { ClashDialog } from './clash-dialog.tsx';
import { ClosedWork } from './closed-work.tsx';
import { ClosingBar } from './closing-bar.tsx';
import { ComingBar } from './coming-bar.tsx';
import { ConsoleHeader } from './console-header.tsx';
import { ConsoleHelp } from './help-dialog.tsx';
import { InterpreterHold, InterpreterWaiting, useInterpreterPass } from './interpreter-hold.tsx';
import { LinkNotice, LinkWait } from './link-words.tsx';
import { asideOf, nextAction } from './next-action.ts';
import { NextActionBar } from './next-action-bar.tsx';
import { PhaseBar } from './phase-bar.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import { RoomColumn } from './room-column.tsx';
import { useRoundSetup } from './round-setup.ts';
import { ScreenPanel } from './screen-panel.tsx';
import type { RenderScreen } from './screen-panel.tsx';
import { StepHeading } from './step-heading.tsx';
import { stepPlace } from './step-words.ts';
import { StepWork } from './step-work.tsx';
import { StoppedConsole, useStopped } from './stopped-console.tsx';
import { UndoRedo, useUndoKeys } from './undo-redo.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useMaySteer } from './use-console.ts';
import { useFrozen } from './use-frozen.ts';

/** What the page puts in for clustering, which is a feature of its own. */
export type RenderClusters = (
  step: StepShape,
  options: {
    readonly maySteer: boolean;
    readonly onDragging: (isDragging: boolean) => void;
    /** A button for the toolbar of the work: more room for it. */
    readonly tools: ReactNode;
  },
) => ReactNode;

interface ConsoleViewProps {
  readonly sessionId: SessionId;
  readonly renderClusters: RenderClusters;
  /** The picture of the screen; without it there is no panel to direct it. */
  readonly renderScreen?: RenderScreen;
}

/** The facilitator's page: what is happening, who needs something, what is next. */
export const ConsoleView = (props: ConsoleViewProps) => {
  const view = useSession((state) => state.view);
  const { t } = useTranslation();
  const stopped = useStopped();
  if (stopped !== null) return <StoppedConsole reason={stopped} />;
  if (view === null) {
    return (
      <PageFrame width="page" help="organiser" helpButton={<ConsoleHelp />} tools="compact" header={t('console.title')}>
        <h1 className="pb-4 text-3xl">{t('console.title')}</h1>
        <LinkWait />
      </PageFrame>
    );
  }
  return (
    <InterpreterHold>
      <LiveConsole {...props} live={view} />
    </InterpreterHold>
  );
};

/** The steps before and after the one where the room is; those that are passed over are not meant. */
function neighboursOf(steps: readonly StepShape[], current: StepShape | null) {
  const used = steps.filter((step) => step.skipped !== true || step === current);
  const at = current === null ? -1 : used.indexOf(current);
  return { forward: used[at + 1], back: used[at - 1] };
}

const LiveConsole = ({ sessionId, renderClusters, renderScreen, live }: ConsoleViewProps & { readonly live: View }) => {
  const { t } = useTranslation();
  const send = useSend();
  const maySteer = useMaySteer();
  const { shown: view, setFrozen } = useFrozen(live);
  const steps = useMemo(() => stepsInOrder(view), [view]);
  const [isWide, setIsWide] = useState(false);
  useUndoKeys(maySteer);
  const step = currentStep(view);
  const setup = useRoundSetup(view, step);
  const action = maySteer ? nextAction(view) : null;
  const isClosed = view.session.state === 'closed';
  const isClustering =
    !isClosed &&
    step?.kind === 'question' &&
    (step.phase === 'cluster' || step.phase === 'sort' || step.phase === 'check');
  const pass = useInterpreterPass();
  const openStep = useCallback(
    (next: StepShape) =>
      pass({ label: stepPlace(next, t), run: () => void send({ type: 'announceStep', stepId: next.stepId }) }),
    [pass, send, t],
  );
  const { forward, back } = neighboursOf(steps, step);
  useShortcuts({
    stepForward: maySteer && forward ? () => openStep(forward) : undefined,
    stepBack: maySteer && back ? () => openStep(back) : undefined,
  });
  const { coming } = view.session;
  const wideSwitch = (
    <span className="hidden min-[1100px]:block">
      <Button icon={isWide ? Minimize2 : Maximize2} onPress={() => setIsWide(!isWide)}>
        {t(isWide ? 'console.wide.off' : 'console.wide.on')}
      </Button>
    </span>
  );
  const work = (
    <>
      <LinkNotice />
      <RefusedNotice />
      <ClashDialog />
      <StepHeading step={step} isClosed={isClosed} title={view.session.title} maySteer={maySteer} />
      {!isClosed && step !== null && <PhaseBar step={step} maySteer={maySteer} />}
      {!isClosed && step !== null && isTimed(step) && step.kind !== 'break' && (
        <ClosingBar step={step} maySteer={maySteer} />
      )}
      <InterpreterWaiting />
      {coming !== undefined && <ComingBar coming={coming} maySteer={maySteer} />}
      {action !== null && coming === undefined && (
        <NextActionBar action={action} aside={asideOf(view, action)} setup={setup} />
      )}
      {isClustering && isWide && maySteer && <UndoRedo isInline />}
      {isClustering && isWide && renderScreen !== undefined && (
        <ScreenPanel isInline sessionId={sessionId} renderScreen={renderScreen} />
      )}
      {isClosed ? (
        <ClosedWork sessionId={sessionId} steps={steps} />
      ) : (
        <StepWork
          step={step}
          maySteer={maySteer}
          setup={setup}
          renderClusters={(shown) => renderClusters(shown, { maySteer, onDragging: setFrozen, tools: wideSwitch })}
        />
      )}
    </>
  );
  return (
    <ConsoleLayout
      header={<ConsoleHeader title={view.session.title} />}
      helpButton={<ConsoleHelp />}
      isWide={isClosed || (isWide && isClustering)}
      start={{
        label: t('console.agenda.title'),
        content: <Agenda steps={steps} current={isClosed ? null : step} onOpen={maySteer ? openStep : undefined} />,
      }}
      end={{
        label: t('console.room.title'),
        content: (
          <RoomColumn
            sessionId={sessionId}
            isClosed={isClosed}
            withUndo={step?.kind === 'question'}
            renderScreen={renderScreen}
          />
        ),
      }}
    >
      {work}
    </ConsoleLayout>
  );
};
