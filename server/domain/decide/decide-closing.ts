// A time that informs: nothing is closed by it.
import { canAnnounceClosing, checkLive } from '../../../shared/domain/rules/step-rules.ts';
import type { AnnounceClosing } from '../../../shared/protocol/commands/announce-closing.ts';
import type { CancelClosing } from '../../../shared/protocol/commands/cancel-closing.ts';
import type { Fact } from '../facts.ts';
import { groundOf, type Session, type Step } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';

/** A notice is about the phase that is going on: whoever moves the room on takes it away. */
export const closingGone = (step: Step | null): Fact[] =>
  step === null || step.closesAt === null ? [] : [{ type: 'closingSet', stepId: step.stepId, closesAt: null }];

/** Telling when the room goes on, and taking that back. */
export function decideClosing(
  session: Session,
  step: Step,
  command: AnnounceClosing | CancelClosing,
  ctx: Context,
): Decided {
  // Taking back what does not stand is met already, wherever the room is by now.
  if (command.type === 'cancelClosing') {
    const problem = checkLive(session);
    return problem ? refused(problem) : accepted(...closingGone(step));
  }
  const problem = canAnnounceClosing(session, groundOf(step));
  if (problem) return refused(problem);
  return accepted({ type: 'closingSet', stepId: step.stepId, closesAt: ctx.now + command.seconds * 1_000 });
}
