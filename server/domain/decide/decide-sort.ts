import type { AuthorKey } from '../../../shared/kernel/ids.ts';
import { canSort } from '../../../shared/domain/rules/step-rules.ts';
import type { SortIdea } from '../../../shared/protocol/commands/sort-idea.ts';
import { isShown } from '../moderation.ts';
import { groundOf, type Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

/** With which cluster a seat would put an answer of somebody else, until the phase is left: the newest replaces the earlier one. */
export function decideSort(session: Session, command: SortIdea, authorKey: AuthorKey | null): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canSort(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  if (authorKey === null) return refused('internal');
  const { stepId, ideaId, clusterId } = command;
  const idea = step.ideas.get(ideaId);
  // The owner is asked elsewhere, as the owner: see `checkIdea`.
  if (!idea || !isShown(idea) || idea.authorKey === authorKey || !step.sortable.includes(ideaId))
    return refused('notFound');
  if (clusterId !== null && !step.clusters.has(clusterId)) return refused('notFound');
  const own = step.sorts.get(authorKey);
  if (own?.has(ideaId) && own.get(ideaId) === clusterId) return accepted();
  return accepted({ type: 'ideaSorted', stepId, ideaId, clusterId, authorKey });
}
