import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { unreachable } from '../../../shared/kernel/assert.ts';
import { CheckPhaseLater, SortPhaseLater, usePhasesAhead } from '../../features/collect/phases-later.tsx';
import { ClusterPhase, UnsentWords } from '../../features/collect/cluster-phase.tsx';
import { CollectPhase } from '../../features/collect/collect-phase.tsx';
import { UnsentCheck } from '../../features/collect/unsent-check.tsx';
import { RefusedWords } from '../../features/collect/refused-words.tsx';
import { useDraft } from '../../features/collect/use-draft.ts';
import type { DraftBox } from '../../features/collect/use-draft.ts';
import { ClusterList } from '../../features/results/cluster-list.tsx';
import { ResultsPhase } from '../../features/results/results-phase.tsx';
import { ClosedBallotNotice } from '../../features/vote/closed-ballot-notice.tsx';
import { useBallotAhead } from '../../features/vote/load-kit.ts';
import { VoidRoundNotice } from '../../features/vote/void-round-notice.tsx';
import { VotePhase } from '../../features/vote/vote-phase.tsx';
import { usePreference } from '../../state/preferences.ts';
import { CalmCollect } from './calm-collect.tsx';
import { StepFrame } from './step-frame.tsx';

interface QuestionStepProps {
  readonly step: StepShape;
  readonly lang: string;
}

const Phase = ({ step, lang, box }: QuestionStepProps & { readonly box: DraftBox }) => {
  const isBig = usePreference('bigButtons');
  switch (step.phase) {
    case null:
    case 'collect':
      return isBig ? <CalmCollect step={step} lang={lang} box={box} /> : <CollectPhase step={step} box={box} />;
    case 'cluster': {
      const isShown = step.clustersVisibleTo === 'everyone';
      const clusters = isShown ? <ClusterList step={step} lang={lang} /> : null;
      return <ClusterPhase step={step} box={box} clusters={clusters} />;
    }
    case 'sort':
      return <SortPhaseLater stepId={step.stepId} box={box} lang={lang} />;
    case 'check':
      return <CheckPhaseLater stepId={step.stepId} box={box} lang={lang} />;
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
          <ClosedBallotNotice step={step} />
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
  useBallotAhead();
  usePhasesAhead();
  return (
    <StepFrame step={step} lang={lang}>
      <RefusedWords box={box} stepId={step.stepId} isBoxShown={step.phase === 'collect'}>
        <UnsentCheck stepId={step.stepId} phase={step.phase}>
          <Phase step={step} lang={lang} box={box} />
        </UnsentCheck>
      </RefusedWords>
    </StepFrame>
  );
};
