import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import { CheckPhase } from '../../features/collect/check-phase.tsx';
import { ClusterPhase, UnsentWords } from '../../features/collect/cluster-phase.tsx';
import { CollectPhase } from '../../features/collect/collect-phase.tsx';
import { UnsentCheck } from '../../features/collect/unsent-check.tsx';
import { RefusedWords } from '../../features/collect/refused-words.tsx';
import { useDraft } from '../../features/collect/use-draft.ts';
import type { DraftBox } from '../../features/collect/use-draft.ts';
import { ClusterList } from '../../features/results/cluster-list.tsx';
import { ResultsPhase } from '../../features/results/results-phase.tsx';
import { VoidRoundNotice } from '../../features/vote/void-round-notice.tsx';
import { VotePhase } from '../../features/vote/vote-phase.tsx';
import { StepFrame } from './step-frame.tsx';

interface QuestionStepProps {
  readonly step: StepShape;
  readonly lang: string;
}

const Phase = ({ step, lang, box }: QuestionStepProps & { readonly box: DraftBox }) => {
  switch (step.phase) {
    case null:
    case 'collect':
      return <CollectPhase step={step} box={box} />;
    case 'cluster': {
      const isShown = step.clustersVisibleTo === 'everyone';
      const clusters = isShown ? <ClusterList step={step} lang={lang} /> : null;
      return <ClusterPhase stepId={step.stepId} box={box} clusters={clusters} />;
    }
    case 'check':
      return <CheckPhase stepId={step.stepId} box={box} lang={lang} />;
    case 'vote':
      return (
        <>
          <VotePhase step={step} lang={lang} />
          <UnsentWords box={box} />
        </>
      );
    case 'results':
      return (
        <>
          <VoidRoundNotice step={step} />
          <ResultsPhase step={step} lang={lang} />
          <UnsentWords box={box} />
        </>
      );
    default:
      return unreachable(step.phase, 'phase');
  }
};

/** A question in whichever phase it is. The box lives here, above the phases, so that what was typed is there in all of them. */
export const QuestionStep = ({ step, lang }: QuestionStepProps) => {
  const box = useDraft(step.stepId);
  return (
    <StepFrame step={step} lang={lang}>
      <RefusedWords box={box} stepId={step.stepId} isBoxShown={step.phase === 'collect'} />
      {step.phase !== 'check' && <UnsentCheck stepId={step.stepId} />}
      <Phase step={step} lang={lang} box={box} />
    </StepFrame>
  );
};
