// What an audience learns of a change to a step: what is set of it that this audience knows, and nothing when that is all as it was.
import { must } from '../../shared/kernel/assert.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { withChange } from '../../shared/domain/step-change.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import type { FactOf } from '../domain/facts.ts';
import type { Session } from '../domain/session.ts';
import { projectSpotlightSight } from './scene-of.ts';
import { placeShape, planShape, sessionShape, stepShape } from './shapes.ts';
import { seesStep } from './visibility.ts';

/**
 * View events of a changed step.
 * @param session after the change
 */
export function projectEdit(session: Session, fact: FactOf<'stepEdited'>, audience: Audience): ViewEvent[] {
  const step = must(session.steps.get(fact.stepId), 'edited step');
  const { title, easyTitle } = fact.to;
  const isHeading = title !== undefined || easyTitle !== undefined;
  // Whoever is told of this step before the room goes there reads its heading.
  const told: ViewEvent[] =
    isHeading && session.coming?.stepId === fact.stepId
      ? [{ type: 'sessionChanged', session: sessionShape(session) }]
      : [];
  if (!seesStep(session, step, audience)) return told;
  // Nobody has an answer there when the list goes with the mode, so the whole of it is little.
  if (fact.list !== undefined) {
    const whole: ViewEvent = { type: 'stepShown', step: stepShape(session, step, audience) };
    return [...told, whole, ...(audience === 'console' ? [] : projectSpotlightSight(session, step, audience))];
  }
  const plan = planShape(step.plan, audience);
  const isKnown = JSON.stringify(planShape(withChange(step.plan, fact.was), audience)) !== JSON.stringify(plan);
  const known: ViewEvent[] = [{ type: 'planSet', plan }];
  const places: ViewEvent[] = [{ type: 'placesSet', places: [placeShape(session, step)] }];
  return [...told, ...(isKnown ? known : []), ...(fact.over === undefined ? [] : places)];
}
