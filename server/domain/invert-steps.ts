// Taking back what was done to the list of steps: only while it stands as that act left it.
import { unreachable } from '../../shared/kernel/assert.ts';
import type { StepId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Fact, FactOf } from './facts.ts';
import type { InvertibleFact } from './history.ts';
import type { Session } from './session.ts';
import { invertEdit } from './step-edit.ts';
import { isStepInUse, removalOf } from './step-removal.ts';
import { stepBefore } from './step-order.ts';

type StepsFact = FactOf<'stepAdded' | 'stepRemoved' | 'stepMoved' | 'stepSkipped' | 'stepEdited'>;

const stale = err<RejectionCode>('undoStale');

/** Whether a fact is about the list of steps, and not about what is in one. */
export const isAboutSteps = (fact: InvertibleFact): fact is StepsFact => fact.type.startsWith('step');

/**
 * Inverts one of them.
 * @returns the inverse, or `undoStale`: the step was used, moved on or taken away since, or what it stood behind is gone
 */
export function invertSteps(session: Session, fact: StepsFact): Result<Fact, RejectionCode> {
  const step = session.steps.get(fact.stepId);
  const isThere = (stepId: StepId | null): boolean => stepId === null || session.steps.has(stepId);
  switch (fact.type) {
    case 'stepAdded':
      return step && !isStepInUse(session, step) ? ok(removalOf(session, step)) : stale;
    case 'stepRemoved': {
      const { stepId, step: plan, after, setting } = fact;
      return step || !isThere(after) ? stale : ok({ type: 'stepAdded', stepId, step: plan, after, setting });
    }
    case 'stepMoved':
      if (!step || stepBefore(session, fact.stepId) !== fact.after || !isThere(fact.was)) return stale;
      return ok({ ...fact, after: fact.was, was: fact.after });
    case 'stepSkipped':
      return step?.skipped === fact.skipped ? ok({ ...fact, skipped: !fact.skipped }) : stale;
    case 'stepEdited':
      return invertEdit(session, fact);
    default:
      return unreachable(fact, 'fact');
  }
}
