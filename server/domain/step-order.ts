// The steps of a session in their order: putting one in, taking one out, and which questions a final vote is about.
import type { StepId } from '../../shared/kernel/ids.ts';
import type { PlannedStep } from './facts.ts';
import type { Session, Step } from './session.ts';

/** The step that this one stands behind; null for the first. */
export function stepBefore(session: Session, stepId: StepId): StepId | null {
  const ids = [...session.steps.keys()];
  return ids[ids.indexOf(stepId) - 1] ?? null;
}

/** Puts a step behind another one (null: the first place), whether it was there already or not. */
export function placeStep(session: Session, step: Step, after: StepId | null): void {
  const others = [...session.steps.values()].filter(({ stepId }) => stepId !== step.stepId);
  const place = after === null ? 0 : others.findIndex(({ stepId }) => stepId === after) + 1;
  setOrder(session, others.toSpliced(place, 0, step));
}

/** Takes a step out. */
export function takeStepOut(session: Session, stepId: StepId): void {
  setOrder(
    session,
    [...session.steps.values()].filter((step) => step.stepId !== stepId),
  );
}

/** Steps are replaced and not changed, because undo is tried on a shallow copy. */
function setOrder(session: Session, steps: readonly Step[]): void {
  session.steps.clear();
  steps.forEach((step, index) => session.steps.set(step.stepId, step.index === index ? step : { ...step, index }));
}

/** The questions in order, those that were left out included: a final vote names them by their place here. */
export const questionsOf = (session: Session): Step[] =>
  [...session.steps.values()].filter(({ plan }) => plan.kind === 'question');

/** The questions that people count, in order: the first is question 1. What is left out has no number, unless the room was in it before. */
export const countedQuestions = (session: Session): Step[] =>
  questionsOf(session).filter(({ skipped, opened }) => !skipped || opened);

/** The questions that a plan names by number, by what stays the same when steps are moved. Empty: all of them. */
export function namedQuestions(session: Session, { finalVote }: Pick<PlannedStep, 'finalVote'>): StepId[] {
  const questions = questionsOf(session);
  return (finalVote?.questions ?? []).flatMap((number) => questions[number - 1]?.stepId ?? []);
}

/** What a final vote is about now, with the places that its questions have by now. */
export function finalVoteOf(session: Session, { plan, finalVoteOver }: Step): PlannedStep['finalVote'] {
  if (plan.finalVote === null) return null;
  const numbers = new Map(questionsOf(session).map(({ stepId }, index) => [stepId, index + 1]));
  return { top: plan.finalVote.top, questions: finalVoteOver.flatMap((stepId) => numbers.get(stepId) ?? []) };
}
