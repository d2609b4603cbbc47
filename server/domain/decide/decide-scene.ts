// What the room is shown: the scene of the screen and the spotlight. Both give way by themselves to what happens in the session.
import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkLive } from '../../../shared/domain/rules/step-rules.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import { AUTOMATIC, isOfStep, sameScene, sameSpotlight } from '../../../shared/domain/rules/scene-rules.ts';
import type { Scene } from '../../../shared/domain/scene.ts';
import type { SetScene } from '../../../shared/protocol/commands/set-scene.ts';
import type { SetSpotlight } from '../../../shared/protocol/commands/set-spotlight.ts';
import type { StepId } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import type { Fact } from '../facts.ts';
import { isShownToRoom, isThere } from '../spotlight.ts';
import type { Session } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

const sceneChange = (session: Session, to: Scene): Fact[] =>
  sameScene(session.scene, to) ? [] : [{ type: 'sceneSet', scene: to, was: session.scene }];

const spotlightOut = (session: Session): Fact[] =>
  session.spotlight === null ? [] : [{ type: 'spotlightSet', spotlight: null, was: session.spotlight }];

/** Chooses what the screen shows. */
export function decideScene(session: Session, { scene }: SetScene): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  if (isOfStep(scene) && session.state !== 'live') return refused('sessionNotLive');
  if (scene.type !== 'message') return accepted(...spotlightOut(session), ...sceneChange(session, scene));
  const text = cleanText(scene.text);
  if (text === '') return refused('emptyText');
  if (checkLength(text, LIMITS.sceneMessage)) return refused('tooLong');
  return accepted(...spotlightOut(session), ...sceneChange(session, { type: 'message', text }));
}

/** Puts one answer or cluster in the spotlight, or ends it. Only what the room may see already: a spotlight reveals nothing. */
export function decideSpotlight(session: Session, { spotlight }: SetSpotlight): Decided {
  const problem = checkLive(session);
  if (problem) return refused(problem);
  if (spotlight === null) return accepted(...spotlightOut(session));
  if (!isThere(session, spotlight)) return refused('notFound');
  if (!isShownToRoom(session, spotlight)) return refused('notShown');
  if (sameSpotlight(session.spotlight, spotlight)) return accepted();
  return accepted({ type: 'spotlightSet', spotlight, was: session.spotlight });
}

/**
 * A decision with what it takes away from sight put before it: whoever moves the room on takes a scene of the step and the
 * spotlight away, and so does an answer or cluster that goes or is no longer shown. Before it, so that at no moment something
 * stands in the spotlight that is not there.
 */
export function withSightFollowing(session: Session, decided: Decided): Decided {
  if (!decided.ok || decided.value.facts.length === 0) return decided;
  const { facts, cause } = decided.value;
  const gone = [
    ...(facts.some((fact) => takesSpotlight(session, fact)) ? spotlightOut(session) : []),
    ...(facts.some((fact) => takesScene(session, fact)) ? sceneChange(session, AUTOMATIC) : []),
  ];
  return gone.length === 0 ? decided : ok({ facts: [...gone, ...facts], cause });
}

function takesSpotlight(session: Session, fact: Fact): boolean {
  const { spotlight } = session;
  if (spotlight === null) return false;
  if (fact.type === 'stepOpened' || fact.type === 'sessionClosed') return true;
  const { on, stepId } = spotlight;
  if (!('stepId' in fact) || fact.stepId !== stepId) return false;
  if (fact.type === 'stepEdited') return on.type === 'idea' && fact.list === false && !clustersShown(session, stepId);
  if (fact.type === 'phaseSet') return true;
  if (on.type === 'cluster') {
    if (fact.type === 'clusterVisibilitySet') return fact.to === 'console';
    return fact.type === 'clusterRemoved' && on.clusterId === fact.cluster.clusterId;
  }
  // An answer stays where the list is open, or where it is shown in its cluster.
  if (fact.type === 'listSet') return !fact.open && !clustersShown(session, stepId);
  if (fact.type === 'clusterVisibilitySet') return fact.to === 'console' && !isListOpen(session, stepId);
  if (fact.type === 'ideasTrashed') return fact.ideaIds.includes(on.ideaId);
  if (fact.type === 'seedsRemoved') return fact.ideas.some(({ ideaId }) => ideaId === on.ideaId);
  if (fact.type === 'standingsSet')
    return fact.changes.some(({ ideaId, to }) => ideaId === on.ideaId && to !== 'shown');
  return fact.type === 'ideaWithdrawn' && on.ideaId === fact.ideaId;
}

const clustersShown = ({ steps }: Session, stepId: StepId): boolean =>
  (steps.get(stepId)?.clustersVisibleTo ?? 'console') !== 'console';
const isListOpen = ({ steps }: Session, stepId: StepId): boolean => steps.get(stepId)?.listOpen === true;

function takesScene({ scene, currentStepId }: Session, fact: Fact): boolean {
  if (fact.type === 'sessionClosed') return true;
  if (!isOfStep(scene)) return false;
  return fact.type === 'stepOpened' || (fact.type === 'phaseSet' && fact.stepId === currentStepId);
}
