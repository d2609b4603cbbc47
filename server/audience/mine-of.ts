// What belongs to one seat, found by its key of the step. Beside the ballot box, the only reader of author keys on the way out.
import type { AuthorKey, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import type { Landing, OwnIdea } from '../../shared/protocol/mine.ts';
import { isShown } from '../domain/moderation.ts';
import { checkOf, type Idea, type Session, type Step } from '../domain/session.ts';

/** The seat's own ideas in a step, in the order in which it sent them. */
export function ownIdeas(session: Session, stepId: StepId, authorKey: AuthorKey): OwnIdea[] {
  const step = session.steps.get(stepId);
  if (!step) return [];
  return [...(step.byAuthor.get(authorKey) ?? [])].flatMap((ideaId) => {
    const idea = step.ideas.get(ideaId);
    if (!idea) return [];
    const { text, explanation, mark } = idea;
    const group = idea.groupId === null ? {} : { groupId: idea.groupId };
    const own = {
      ideaId,
      text,
      explanation,
      ...(mark === null ? {} : { mark }),
      ...whatTheGroupReads(idea),
      ...group,
    };
    return [step.phase === 'check' ? { ...own, landing: landingOf(step, idea) } : own];
  });
}

/**
 * What its writer is told when the group does not read the answer, or reads it otherwise. Thrown away looks like hidden: it can come back, and
 * nobody needs to read that their words were called rubbish.
 */
function whatTheGroupReads({ standing, isTrashed, wording }: Idea): Pick<OwnIdea, 'heldBack' | 'wording'> {
  if (isTrashed || standing === 'hidden') return { heldBack: 'hidden' };
  if (standing === 'waiting') return { heldBack: 'waiting' };
  return wording === null ? {} : { wording: { text: wording.text, explanation: wording.explanation } };
}

/** Where an own answer stands, for its owner also while the room does not see clusters. */
function landingOf(step: Step, idea: Idea): Landing {
  // The group is not asked about what it does not see, nor is its writer.
  if (!isShown(idea)) return { cluster: null, check: null, moved: false };
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

/**
 * How many seats sent at least one idea or an evaluation in a step. A number, for the crowd and the report.
 * @param isCounted which ideas count; all, unless it is said
 */
export function answeredCount(
  session: Session,
  stepId: StepId,
  isCounted: (idea: Idea) => boolean = () => true,
): number {
  const step = session.steps.get(stepId);
  if (!step) return 0;
  if (step.plan.kind === 'evaluation') return step.evaluations.size;
  let count = 0;
  for (const ids of step.byAuthor.values()) {
    const counts = (ideaId: IdeaId): boolean => {
      const idea = step.ideas.get(ideaId);
      return idea !== undefined && isCounted(idea);
    };
    if ([...ids].some(counts)) count++;
  }
  return count;
}
