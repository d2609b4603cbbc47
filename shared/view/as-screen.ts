// What a console knows, brought down to what the screen is sent: for the small picture of it beside the work. It shows exactly what the room sees;
// a law compares it with what the server sends to a screen.
import type { Crowd } from '../protocol/crowd.ts';
import type { IdeaShape, StepShape } from '../protocol/shapes.ts';
import type { View } from './view.ts';
import { currentStep } from './selectors.ts';

function ideaAsScreen(known: IdeaShape, withPlace: boolean): IdeaShape {
  const { ideaId, text, explanation, clusterId, orderKey, under, seeded } = known;
  const place = withPlace ? clusterId : null;
  const put = seeded === true ? ({ seeded } as const) : {};
  const beneath = withPlace && under !== undefined ? { under } : {};
  return { ideaId, text, explanation, clusterId: place, orderKey: place === null ? '' : orderKey, ...beneath, ...put };
}

function stepAsScreen(known: StepShape): StepShape {
  const { checks: _checks, time: _time, skipped: _skipped, aside: _aside, sorts: _sorts, ...step } = known;
  const withClusters = step.clustersVisibleTo !== 'console';
  const ideas = withClusters || step.listOpen ? Object.values(step.ideas).filter((idea) => idea.hidden !== true) : [];
  return {
    ...step,
    notes: '',
    plannedMinutes: step.kind === 'break' ? step.plannedMinutes : null,
    plannedPhases: [],
    plannedVote: null,
    evaluation: null,
    clustersVisibleTo: withClusters ? 'everyone' : 'console',
    ideas: Object.fromEntries(ideas.map((idea) => [idea.ideaId, ideaAsScreen(idea, withClusters)])),
    clusters: withClusters ? step.clusters : {},
  };
}

/** The view of a console as the screen has it. */
export function asScreen(view: View): View {
  const step = currentStep(view);
  const on = view.spotlight?.on ?? null;
  const shown = step && stepAsScreen(step);
  const sees =
    on !== null && shown !== null && (on.type === 'idea' ? on.ideaId in shown.ideas : on.clusterId in shown.clusters);
  return { ...view, spotlight: sees ? view.spotlight : null, steps: shown === null ? {} : { [shown.stepId]: shown } };
}

/** The numbers of a console as the screen has them. */
export function crowdAsScreen(known: Crowd): Crowd {
  const { interpreters: _interpreters, screens: _screens, ...crowd } = known;
  return crowd;
}
