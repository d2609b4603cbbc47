// What may stand in the spotlight, and who sees it there.
import type { Spotlight } from '../../shared/domain/scene.ts';
import { isShown } from './moderation.ts';
import type { Session, Step } from './session.ts';

/** Whether the answer or cluster exists. */
export function isThere(session: Session, { stepId, on }: Spotlight): boolean {
  const step = session.steps.get(stepId);
  if (!step) return false;
  return on.type === 'idea' ? step.ideas.has(on.ideaId) : step.clusters.has(on.clusterId);
}

const clustersShown = ({ clustersVisibleTo }: Step): boolean => clustersVisibleTo !== 'console';

/** Whether the screen, at least, shows it already: the step is the current one, and its answers (or clusters) are open. */
export function isShownToRoom(session: Session, { stepId, on }: Spotlight): boolean {
  const step = session.steps.get(stepId);
  if (!step || session.currentStepId !== stepId) return false;
  if (on.type === 'cluster') return clustersShown(step);
  const idea = step.ideas.get(on.ideaId);
  return idea !== undefined && isShown(idea) && (clustersShown(step) || step.listOpen);
}
