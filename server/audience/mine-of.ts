// What belongs to one seat, found by its key of the step. Beside the ballot box, the only reader of author keys on the way out.
import type { AuthorKey, StepId } from '../../shared/kernel/ids.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import type { Landing, OwnIdea } from '../../shared/protocol/mine.ts';
import { checkOf, type Idea, type Session, type Step } from '../domain/session.ts';

/** The seat's own ideas in a step, in the order in which it sent them. */
export function ownIdeas(session: Session, stepId: StepId, authorKey: AuthorKey): OwnIdea[] {
  const step = session.steps.get(stepId);
  if (!step) return [];
  return [...(step.byAuthor.get(authorKey) ?? [])].flatMap((ideaId) => {
    const idea = step.ideas.get(ideaId);
    if (!idea) return [];
    const { text, explanation, mark } = idea;
    const own = { ideaId, text, explanation, ...(mark === null ? {} : { mark }) };
    return [step.phase === 'check' ? { ...own, landing: landingOf(step, idea) } : own];
  });
}

/** Where an own answer stands, for its owner also while the room does not see clusters. */
function landingOf(step: Step, idea: Idea): Landing {
  const cluster = idea.clusterId === null ? undefined : step.clusters.get(idea.clusterId);
  const check = checkOf(idea);
  const moved = idea.check !== null && check === null;
  if (!cluster) return { cluster: null, check: null, moved };
  const { clusterId, title, explanation } = cluster;
  return { cluster: { clusterId, title, explanation }, check, moved };
}

/** The seat's own evaluation in a step, or null. */
export function ownEvaluation(session: Session, stepId: StepId, authorKey: AuthorKey): Evaluation | null {
  const own = session.steps.get(stepId)?.evaluations.get(authorKey);
  return own ? { rating: own.rating, recommend: own.recommend, remark: own.remark } : null;
}

/** How many seats sent at least one idea or an evaluation in a step. A number, for the crowd and the report. */
export function answeredCount(session: Session, stepId: StepId): number {
  const step = session.steps.get(stepId);
  if (!step) return 0;
  if (step.plan.kind === 'evaluation') return step.evaluations.size;
  let count = 0;
  for (const ids of step.byAuthor.values()) if (ids.size > 0) count++;
  return count;
}
