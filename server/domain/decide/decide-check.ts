import type { AuthorKey } from '../../../shared/kernel/ids.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { canCheck } from '../../../shared/domain/rules/step-rules.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import type { CheckIdea } from '../../../shared/protocol/commands/check-idea.ts';
import { isShown } from '../moderation.ts';
import { checkOf, groundOf, type Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

/** A seat's word on where its own answer stands, until the phase is left: the newest replaces the earlier one. */
export function decideCheck(session: Session, command: CheckIdea, authorKey: AuthorKey | null): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canCheck(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  if (authorKey === null) return refused('internal');
  const { stepId, ideaId, clusterId, verdict } = command;
  const idea = step.ideas.get(ideaId);
  // Somebody else's idea and no idea at all are answered alike; what the group does not see is not asked about.
  if (!idea || idea.authorKey !== authorKey || !isShown(idea)) return refused('notFound');
  if (idea.clusterId !== clusterId) return refused('ideaMoved');
  if (checkLength(command.words, LIMITS.checkWords)) return refused('tooLong');
  const words = verdict === 'fits' ? '' : cleanText(command.words);
  const now = checkOf(idea);
  if (now?.verdict === verdict && now.words === words) return accepted();
  return accepted({ type: 'ideaChecked', stepId, ideaId, clusterId, verdict, words });
}
