// When something may be done in a step. Written over the least that both the server's session and the browser's view have.
import type { StepId } from '../../kernel/ids.ts';
import { PHASES_OF, type Phase, type SessionState, type StepKind } from '../vocabulary.ts';

export type SessionGround = {
  readonly state: SessionState;
  readonly currentStepId: StepId | null;
  /** Of the whole session; null (or absent) while it goes on. */
  readonly pause?: object | null;
};
export type StepGround = { readonly stepId: StepId; readonly kind: StepKind; readonly phase: Phase | null };

export type GroundProblem = 'sessionNotLive' | 'sessionPaused' | 'sessionClosed' | 'notFound' | 'wrongPhase';

/** Whether the session takes commands of participants and clustering at all. */
export function checkLive(session: SessionGround): GroundProblem | null {
  if (session.state === 'closed') return 'sessionClosed';
  return session.state === 'live' ? null : 'sessionNotLive';
}

/** Whether the session takes what seats send: it is live, and not in a pause. What comes in a pause is not lost: it waits where it was sent from. */
export function checkTaking(session: SessionGround): GroundProblem | null {
  return checkLive(session) ?? (session.pause ? 'sessionPaused' : null);
}

/** Whether a seat may write in this step now: a live session, the current step, collecting. */
export function canWrite(session: SessionGround, step: StepGround | undefined, kind: StepKind): GroundProblem | null {
  const problem = checkTaking(session);
  if (problem) return problem;
  if (!step || step.kind !== kind) return 'notFound';
  return session.currentStepId === step.stepId && step.phase === 'collect' ? null : 'wrongPhase';
}

/**
 * Whether a seat may still send in what it had typed when collecting stopped: the current question, while its answers are being clustered.
 * Not during a vote or its result: what is voted on was laid down by then.
 */
export function canSendLate(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkTaking(session);
  if (problem) return problem;
  if (!step || step.kind !== 'question') return 'notFound';
  return session.currentStepId === step.stepId && step.phase === 'cluster' ? null : 'wrongPhase';
}

/** Whether a facilitator may tell when the room goes on: the current step, in any phase that people are at work in, or a break. */
export function canAnnounceClosing(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkLive(session);
  if (problem) return problem;
  if (!step || step.kind === 'welcome') return 'notFound';
  return session.currentStepId === step.stepId && isTimed(step) ? null : 'wrongPhase';
}

/** Whether people are at work in this step, so that a time may be said: a break, and every phase but the results. */
export const isTimed = ({ kind, phase }: Pick<StepGround, 'kind' | 'phase'>): boolean =>
  kind === 'break' || (phase !== null && phase !== 'results');

/** Whether ballots may be cast: a live session, the current step, voting. Whether the round is open is asked of the round. */
export function canVote(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkTaking(session);
  if (problem) return problem;
  if (!step) return 'notFound';
  return session.currentStepId === step.stepId && step.phase === 'vote' ? null : 'wrongPhase';
}

/** Whether a seat may say where its answers belong: a live session, the current step, a question in the phase `check`. */
export function canCheck(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkTaking(session);
  if (problem) return problem;
  if (step?.kind !== 'question') return 'notFound';
  return session.currentStepId === step.stepId && step.phase === 'check' ? null : 'wrongPhase';
}

/** Whether a seat may sort answers: a live session, the current step, a question in the phase `sort`. */
export function canSort(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkTaking(session);
  if (problem) return problem;
  if (step?.kind !== 'question') return 'notFound';
  return session.currentStepId === step.stepId && step.phase === 'sort' ? null : 'wrongPhase';
}

/** Whether a facilitator may cluster in this step: any question of a live session, in any phase, also while it is not current. */
export function canCluster(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkLive(session);
  if (problem) return problem;
  return step?.kind === 'question' ? null : 'notFound';
}

/** Whether a facilitator may open and end rounds in this step: any question or final vote of a live session. */
export function canHoldRounds(session: SessionGround, step: StepGround | undefined): GroundProblem | null {
  const problem = checkLive(session);
  if (problem) return problem;
  return step && hasPhase(step.kind, 'vote') ? null : 'notFound';
}

/** Whether a step of this kind has this phase. */
export const hasPhase = (kind: StepKind, phase: Phase): boolean => PHASES_OF[kind].includes(phase);
