// How long the room was in each step, for the facilitators' plan. It counts while a step is the current one and the session does not pause. From the times of the log, so
// that a replay counts the same.
import type { LoggedFact } from './facts.ts';
import { currentStepOf, type Session, type Step } from './session.ts';

/** Counts on from a fact that was applied just now. Facts without a time (of seats) change nothing of it. */
export function keepTime(session: Session, { fact, at }: Pick<LoggedFact, 'fact' | 'at'>): void {
  if (at === null) return;
  if (fact.type === 'stepOpened') {
    stop(fact.was === null ? null : session.steps.get(fact.was), at);
    if (session.pause === null) start(currentStepOf(session), at);
  } else if (fact.type === 'sessionPaused' || fact.type === 'sessionClosed') stop(currentStepOf(session), at);
  else if (fact.type === 'sessionResumed' && session.state === 'live') start(currentStepOf(session), at);
}

function start(step: Step | null, at: number): void {
  if (step) step.time = { spent: step.time?.spent ?? 0, since: step.time?.since ?? at };
}

function stop(step: Step | null | undefined, at: number): void {
  const since = step?.time?.since ?? null;
  // A clock that was set back in between gives nothing, and takes nothing away.
  if (step && since !== null) step.time = { spent: (step.time?.spent ?? 0) + Math.max(0, at - since), since: null };
}
