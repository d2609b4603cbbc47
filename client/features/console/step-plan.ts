// A step of the session as the fields of a design have it, so that it can be changed with them.
import { blankStep, type DesignStep } from '../../../shared/domain/design.ts';
import { OPTIONAL_PHASES } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';

/** What is set of this step now. */
export const planOf = (step: StepShape): DesignStep => {
  const blank = blankStep(step.kind, step.title);
  return {
    ...blank,
    instruction: step.instruction,
    explanation: step.explanation,
    easyTitle: step.easyTitle,
    notes: step.notes,
    plannedMinutes: step.plannedMinutes,
    mode: step.mode,
    answerLimit: step.answerLimit,
    phases:
      step.kind === 'question' ? OPTIONAL_PHASES.filter((phase) => step.plannedPhases.includes(phase)) : blank.phases,
    vote: step.plannedVote,
    finalVote: step.finalVote,
  };
};

/** Whether anybody of the room has an answer there, on the board or set aside. */
export const isAnswered = ({ ideas, aside = {} }: StepShape): boolean =>
  [...Object.values(ideas), ...Object.values(aside)].some(({ seeded }) => seeded !== true);
