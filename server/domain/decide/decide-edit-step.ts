import { changedIn, isNoChange, sameParts, withChange } from '../../../shared/domain/step-change.ts';
import type { EditStep } from '../../../shared/protocol/commands/edit-step.ts';
import type { Session } from '../session.ts';
import { editOf, planOf, wouldReveal } from '../step-edit.ts';
import { accepted, refused, type Decided } from './context.ts';
import { isWhole } from './decide-steps.ts';

/** A step is changed, before or during the session. Nobody goes anywhere by it, and nothing that was written becomes readable by it. */
export function decideEditStep(session: Session, { stepId, change, was = {} }: EditStep): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  const step = session.steps.get(stepId);
  if (!step) return refused('notFound');
  const now = planOf(session, step);
  const to = changedIn(now, change);
  if (isNoChange(to)) return accepted();
  if (!isNoChange(changedIn(now, sameParts(withChange(now, was), to)))) return refused('changedMeanwhile');
  if (!isWhole(session, withChange({ ...step.plan, finalVote: now.finalVote }, to))) return refused('badInput');
  if (wouldReveal(step, to.mode)) return refused('wouldReveal');
  return accepted(editOf(session, step, to));
}
