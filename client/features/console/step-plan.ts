// A step of the session as the fields of a design have it, so that it can be changed with them.
import { blankStep, type DesignStep } from '../../../shared/domain/design.ts';
import { OPTIONAL_PHASES } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import type { VoteQuestion } from '../../ui/design/vote-fields.tsx';

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

/**
 * The questions in order, for a final vote in this place. Offered is what comes before it, was not left out, and has or can still get something to vote on:
 * a question that is over without clusters and without a result gives nothing.
 * @param at number of steps before the vote
 * @param current the step that the room is at; null before the first
 */
export const voteQuestions = (steps: readonly StepShape[], at: number, current: StepShape | null): VoteQuestion[] =>
  steps
    .map((step, index) => ({ step, isBefore: index < at }))
    .filter(({ step }) => step.kind === 'question')
    .map(({ step, isBefore }) => ({
      number: step.questionNumber,
      title: step.title,
      isOffered: isBefore && step.questionNumber !== null && (isToCome(step, current) || hasOutcome(step)),
    }));

const isToCome = (step: StepShape, current: StepShape | null): boolean =>
  current === null || step.index >= current.index;
const hasOutcome = ({ clusters, rounds }: StepShape): boolean =>
  Object.keys(clusters).length > 0 || rounds.some(({ state }) => state === 'closed');

/** Whether anybody of the room has an answer there, on the board or set aside. */
export const isAnswered = ({ ideas, aside = {} }: StepShape): boolean =>
  [...Object.values(ideas), ...Object.values(aside)].some(({ seeded }) => seeded !== true);
