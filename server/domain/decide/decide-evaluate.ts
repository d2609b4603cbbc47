import type { AuthorKey } from '../../../shared/kernel/ids.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { canWrite } from '../../../shared/domain/rules/step-rules.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import type { Evaluate } from '../../../shared/protocol/commands/evaluate.ts';
import { groundOf, type Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

/** A seat's evaluation: the newest replaces the earlier one. */
export function decideEvaluate(session: Session, command: Evaluate, authorKey: AuthorKey | null): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canWrite(session, groundOf(step), 'evaluation');
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  if (authorKey === null) return refused('internal');
  if (checkLength(command.remark, LIMITS.remark)) return refused('tooLong');
  const { stepId, rating, recommend } = command;
  return accepted({ type: 'evaluationGiven', stepId, authorKey, rating, recommend, remark: cleanText(command.remark) });
}
