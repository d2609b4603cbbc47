// When a step may go, and what goes with it.
import type { FactOf } from './facts.ts';
import type { Session, Step } from './session.ts';
import { stepBefore } from './step-order.ts';

/** Whether taking the step away would lose something: the room was there or is told to come, there is something in it, or it is the last there is. */
export function isStepInUse(session: Session, step: Step): boolean {
  return (
    step.opened ||
    session.coming?.stepId === step.stepId ||
    step.ideas.size + step.clusters.size + step.evaluations.size + step.rounds.length > 0 ||
    session.steps.size === 1 ||
    isAllOfAFinalVote(session, step)
  );
}

/** A final vote that was about this question alone would be about all of them without it. */
const isAllOfAFinalVote = (session: Session, { stepId }: Step): boolean =>
  [...session.steps.values()].some(({ finalVoteOver }) => {
    const standing = finalVoteOver.filter((over) => session.steps.has(over));
    return standing.length > 0 && standing.every((over) => over === stepId);
  });

/** The fact that takes a step away, with all that it was. */
export function removalOf(session: Session, step: Step): FactOf<'stepRemoved'> {
  const { phase, listOpen, anonymity, clustersVisibleTo, media, skipped, finalVoteOver } = step;
  const { stepId, ...plan } = step.plan;
  const setting = { phase, listOpen, anonymity, clustersVisibleTo, media, skipped, finalVoteOver };
  return { type: 'stepRemoved', stepId, step: plan, after: stepBefore(session, stepId), setting };
}
