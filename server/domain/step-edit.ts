// The fact that changes a step, and the one that changes it back.
import type { StepId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { showsMore } from '../../shared/domain/rules/mode-rules.ts';
import {
  changedIn,
  isNoChange,
  sameParts,
  withChange,
  type StepChange,
  type StepPlan,
} from '../../shared/domain/step-change.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { FactOf } from './facts.ts';
import type { Session, Step } from './session.ts';
import { finalVoteOf, namedQuestions } from './step-order.ts';

type StepEdited = FactOf<'stepEdited'>;

/** A step's plan as pages know it: its final vote with the numbers that questions have now. */
export const planOf = (session: Session, step: Step): StepPlan => ({
  ...step.plan,
  finalVote: finalVoteOf(session, step),
});

/** Whether anybody of the room has an answer in this step, shown to others or not. */
export const hasAnswers = (step: Step): boolean => [...step.byAuthor.values()].some(({ size }) => size > 0);

/** Whether a mode would let others read what was written while they could not. */
export const wouldReveal = (step: Step, mode: StepPlan['mode'] | undefined): boolean =>
  mode !== undefined && hasAnswers(step) && showsMore(step.plan.mode, mode);

/**
 * The fact of a change.
 * @param to only what differs from what is so now
 */
export function editOf(session: Session, step: Step, to: StepChange): StepEdited {
  const over = to.finalVote === undefined ? undefined : namedQuestions(session, { finalVote: to.finalVote });
  return edited(session, step, to, { list: listAlong(step, to.mode), over });
}

/** Whether the list opens or closes with the mode: only while nobody answered, and nobody set it by hand; undefined: it stays. */
function listAlong({ plan, listOpen, ...step }: Step, mode: StepPlan['mode'] | undefined): boolean | undefined {
  if (mode === undefined || hasAnswers({ ...step, plan, listOpen })) return undefined;
  const isAsPlanned = listOpen === (plan.mode === 'open');
  const isOpen = mode === 'open';
  return isAsPlanned && listOpen !== isOpen ? isOpen : undefined;
}

type Along = { readonly list: boolean | undefined; readonly over: readonly StepId[] | undefined };

const edited = (session: Session, step: Step, to: StepChange, { list, over }: Along): StepEdited => ({
  type: 'stepEdited',
  stepId: step.stepId,
  to,
  was: sameParts(planOf(session, step), to),
  ...(over === undefined ? {} : { over: { to: over, was: step.finalVoteOver } }),
  ...(list === undefined ? {} : { list }),
  ...(to.mode === undefined ? {} : { written: step.written }),
});

/** The step as this fact makes it. */
export const withEdit = (step: Step, { to, over, list }: StepEdited): Step => ({
  ...step,
  plan: withChange(step.plan, to),
  finalVoteOver: over?.to ?? step.finalVoteOver,
  listOpen: list ?? step.listOpen,
});

/**
 * Changes it back.
 * @returns `undoStale` when a part was changed again since, or when words that came since would be read by others through it
 */
export function invertEdit(session: Session, fact: StepEdited): Result<StepEdited, RejectionCode> {
  const step = session.steps.get(fact.stepId);
  if (!step || !isAsLeft(session, step, fact)) return err('undoStale');
  if (wouldReveal(step, fact.was.mode) && step.written !== fact.written) return err('undoStale');
  const isListAsLeft = fact.list === step.listOpen && !hasAnswers(step);
  const list = fact.list !== undefined && isListAsLeft ? !fact.list : undefined;
  return ok(edited(session, step, fact.was, { list, over: fact.over?.was }));
}

function isAsLeft(session: Session, step: Step, { to, over }: StepEdited): boolean {
  const { finalVote, ...parts } = to;
  if (!isNoChange(changedIn(step.plan, parts))) return false;
  if (over === undefined) return true;
  // By id: their numbers may be others by now. What it was about must still be there, or it would be about something else.
  return (
    (step.plan.finalVote?.top ?? null) === (finalVote?.top ?? null) &&
    step.finalVoteOver.join() === over.to.join() &&
    over.was.every((stepId) => session.steps.has(stepId))
  );
}
