import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconText } from '../../ui/icon-text.tsx';
import { CheckSummary } from './check-summary.tsx';
import { CollectWork } from './collect-work.tsx';
import { EvaluationWork } from './evaluation-work.tsx';
import { ModerationBar } from './moderation-bar.tsx';
import { ResultsWork } from './results-work.tsx';
import type { RoundSetup } from './round-setup.ts';
import { VoteWork } from './vote-work.tsx';

interface StepWorkProps {
  readonly step: StepShape | null;
  readonly maySteer: boolean;
  /** Of the next round; null before the first step. */
  readonly setup: RoundSetup | null;
  readonly renderClusters: (step: StepShape) => ReactNode;
}

/** A welcome or a break: there is nothing to steer but the next step. */
const QuietWork = ({ step, seen }: { readonly step: StepShape; readonly seen: string }) => {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-3">
      <p>
        <IconText icon={Eye} strong>
          {t('console.room.sees')}: {seen}
        </IconText>
      </p>
      {step.instruction !== '' && <p className="text-written max-w-text">{step.instruction}</p>}
    </section>
  );
};

type QuestionWorkProps = StepWorkProps & { readonly step: StepShape; readonly setup: RoundSetup };

const QuestionWork = ({ step, maySteer, setup, renderClusters }: QuestionWorkProps) => {
  const phase = step.phase ?? 'collect';
  switch (phase) {
    case 'collect':
      return <CollectWork key={step.stepId} step={step} maySteer={maySteer} />;
    case 'cluster':
    case 'sort':
      return renderClusters(step);
    case 'check':
      return (
        <>
          <CheckSummary step={step} />
          {renderClusters(step)}
        </>
      );
    case 'vote':
      return <VoteWork step={step} maySteer={maySteer} setup={setup} />;
    case 'results':
      return <ResultsWork step={step} maySteer={maySteer} setup={setup} />;
    default:
      return unreachable(phase, 'phase');
  }
};

/** The work of the step and phase the room is in. */
export const StepWork = (props: StepWorkProps) => {
  const { t } = useTranslation();
  const { step, setup } = props;
  if (step === null || setup === null) return <EmptyState>{t('console.prepared.text')}</EmptyState>;
  switch (step.kind) {
    case 'welcome':
      return <QuietWork step={step} seen={t('console.welcome.seen')} />;
    case 'break':
      return <QuietWork step={step} seen={t('console.break.seen')} />;
    case 'question':
      return (
        <>
          <ModerationBar step={step} />
          <QuestionWork {...props} step={step} setup={setup} />
        </>
      );
    case 'finalVote':
      return <QuestionWork {...props} step={step} setup={setup} />;
    case 'evaluation':
      return <EvaluationWork step={step} />;
    default:
      return unreachable(step.kind, 'kind of step');
  }
};
