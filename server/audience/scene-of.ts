// What the room is shown, per audience. A participant never learns what the screen shows; of the spotlight only what it sees anyway.
import { AUTOMATIC, sameSpotlight } from '../../shared/domain/rules/scene-rules.ts';
import type { Scene, Spotlight } from '../../shared/domain/scene.ts';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import type { FactOf } from '../domain/facts.ts';
import { isShown } from '../domain/moderation.ts';
import type { Session, Step } from '../domain/session.ts';
import { seesClusters, seesIdeas } from './visibility.ts';

/** The scene, for whoever shows or directs it. */
export const sceneFor = (session: Session, audience: Audience): Scene =>
  audience === 'participant' ? AUTOMATIC : session.scene;

/** A spotlight as an audience sees it: nothing where it does not see the answer or cluster. */
export function spotlightFor(session: Session, spotlight: Spotlight | null, audience: Audience): Spotlight | null {
  const step = spotlight && session.steps.get(spotlight.stepId);
  if (!spotlight || !step) return null;
  const { stepId, on, page } = spotlight;
  const sees =
    on.type === 'idea' ? seesThisIdea(session, step, on.ideaId, audience) : seesClusters(session, step, audience);
  return sees ? { stepId, on, page: audience === 'participant' ? 1 : page } : null;
}

/** What is hidden, waits, lies in the trash or was withdrawn is in no spotlight but the facilitators'. */
function seesThisIdea(session: Session, step: Step, ideaId: IdeaId, audience: Audience): boolean {
  const idea = step.ideas.get(ideaId);
  return seesIdeas(session, step, audience) && (audience === 'console' || (idea !== undefined && isShown(idea)));
}

export const projectScene = ({ scene }: FactOf<'sceneSet'>, audience: Audience): ViewEvent[] =>
  audience === 'participant' ? [] : [{ type: 'sceneSet', scene }];

export function projectSpotlight(session: Session, fact: FactOf<'spotlightSet'>, audience: Audience): ViewEvent[] {
  const spotlight = spotlightFor(session, fact.spotlight, audience);
  return sameSpotlight(spotlight, spotlightFor(session, fact.was, audience))
    ? []
    : [{ type: 'spotlightSet', spotlight }];
}

/** The audience sees more or less of the step than before: so it may of what stands in the spotlight. */
export function projectSpotlightSight(session: Session, step: Step, audience: Audience): ViewEvent[] {
  if (session.spotlight?.stepId !== step.stepId) return [];
  return [{ type: 'spotlightSet', spotlight: spotlightFor(session, session.spotlight, audience) }];
}
