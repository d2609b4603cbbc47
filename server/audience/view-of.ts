import type { Audience } from '../../shared/domain/vocabulary.ts';
import { EMPTY_VIEW, type View } from '../../shared/view/view.ts';
import type { Session } from '../domain/session.ts';
import { sessionShape, stepShape } from './shapes.ts';
import { sceneFor, spotlightFor } from './scene-of.ts';
import { seesStep } from './visibility.ts';

/** The whole of what an audience may know: equal to folding every projected event over an empty view (law "view"). */
export function viewOf(session: Session, audience: Audience): View {
  if (session.seq === 0) return EMPTY_VIEW;
  const steps = [...session.steps.values()].filter((step) => seesStep(session, step, audience));
  return {
    session: sessionShape(session),
    currentStepId: session.currentStepId,
    scene: sceneFor(session, audience),
    spotlight: spotlightFor(session, session.spotlight, audience),
    steps: Object.fromEntries(steps.map((step) => [step.stepId, stepShape(session, step, audience)])),
  };
}
