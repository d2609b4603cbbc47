// Who may see what of a step. The one place: projector and snapshot both ask here. Default: nothing.
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { isOnBoard, isShown } from '../domain/moderation.ts';
import type { Idea, Session, Step } from '../domain/session.ts';

/** Consoles see all steps, the room sees the current one. */
export const seesStep = (session: Session, step: Step, audience: Audience): boolean =>
  audience === 'console' || session.currentStepId === step.stepId;

/** Whether this setting of a step's clusters shows them to this audience. */
export const clustersShownTo = (to: Step['clustersVisibleTo'], audience: Audience): boolean =>
  audience === 'console' || to === 'everyone' || (to === 'screen' && audience === 'screen');

export const seesClusters = (session: Session, step: Step, audience: Audience): boolean =>
  seesStep(session, step, audience) && clustersShownTo(step.clustersVisibleTo, audience);

/** The answers of all: when the list is open, and always together with the clusters they stand in. */
export const seesIdeas = (session: Session, step: Step, audience: Audience): boolean =>
  seesStep(session, step, audience) &&
  (audience === 'console' || step.listOpen || seesClusters(session, step, audience));

/** Of the answers that an audience sees, whether this is one: consoles have the hidden ones too; for all others those do not exist. */
export const seesIdea = (idea: Idea, audience: Audience): boolean =>
  audience === 'console' ? isOnBoard(idea) : isShown(idea);

/**
 * Evaluations are counted for consoles when nobody can fill them in any more, never one by one while they come in:
 * the difference between two counts would be one person's answer.
 */
export const seesEvaluation = (session: Session, step: Step, audience: Audience): boolean =>
  audience === 'console' && isEvaluationPublished(session, step);

/** Whether the evaluation of this step is closed, for consoles and the report alike. */
export const isEvaluationPublished = (session: Session, step: Step): boolean =>
  step.plan.kind === 'evaluation' && (session.state === 'closed' || step.phase === 'results');
