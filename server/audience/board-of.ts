// A question's answers and clusters for what works on words alone. By the console's own door: nothing that a console does not see.
import type { StepId } from '../../shared/kernel/ids.ts';
import { byOrderKey } from '../../shared/kernel/by-order-key.ts';
import type { Session } from '../domain/session.ts';
import { viewOf } from './view-of.ts';

/**
 * The board of a question.
 * @returns null when there is no such step, or it is no question
 */
export function boardOf(session: Session, stepId: StepId) {
  const step = viewOf(session, 'console').steps[stepId];
  if (step?.kind !== 'question') return null;
  return {
    language: session.language,
    // By id, which is random: what is suggested does not depend on who came first.
    // What lies under another is suggested nothing: it goes where that one goes.
    ideas: Object.values(step.ideas)
      // What the group does not read is not suggested to be put together, nor does it give a pile its name.
      .filter(({ hidden }) => hidden !== true)
      .filter(({ under }) => under === undefined)
      .toSorted((a, b) => (a.ideaId < b.ideaId ? -1 : 1))
      .map(({ ideaId, text, explanation, clusterId }) => ({ ideaId, text, explanation, clusterId })),
    clusters: Object.values(step.clusters)
      .toSorted(byOrderKey)
      .map(({ clusterId, title }) => ({ clusterId, title })),
  };
}
