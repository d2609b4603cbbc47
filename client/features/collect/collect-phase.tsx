import { useRef } from 'react';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { AnswerForm } from './answer-form.tsx';
import { EveryonesAnswers } from './everyones-answers.tsx';
import { Inspiration } from './inspiration.tsx';
import { OwnAnswers } from './own-answers.tsx';
import { ReadyButton } from './ready-button.tsx';
import type { DraftBox } from './use-draft.ts';

interface CollectPhaseProps {
  readonly step: StepShape;
  readonly box: DraftBox;
}

/** Collecting: the box, the own answers, "Ik ben klaar", and the answers of all when the list is open. */
export const CollectPhase = ({ step, box }: CollectPhaseProps) => {
  const answer = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <AnswerForm step={step} box={box} answerRef={answer} />
      <OwnAnswers stepId={step.stepId} box={box} answerRef={answer} />
      <ReadyButton />
      <Inspiration stepId={step.stepId} />
      {step.listOpen && <EveryonesAnswers step={step} />}
    </>
  );
};
