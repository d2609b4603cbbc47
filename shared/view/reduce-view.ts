// Folds view events into a view: pure, immutable, and total (an event about something unknown changes nothing).
import type { IdeaId } from '../kernel/ids.ts';
import type { AsideIdea, ClusterShape, IdeaShape, RoundShape, StepShape } from '../protocol/shapes.ts';
import type { ViewEvent } from '../protocol/view-events.ts';
import type { View } from './view.ts';

type Place = Extract<ViewEvent, { type: 'placesSet' }>['places'][number];

/** The step itself when it stands there already, so that pages can compare. */
function placedAt(step: StepShape, place: Place): StepShape {
  const { index, of, questionNumber, questionCount, finalVote } = step;
  const was: Place = { stepId: step.stepId, index, of, questionNumber, questionCount, finalVote };
  const isSame = (Object.keys(was) as (keyof Place)[]).every(
    (key) => JSON.stringify(was[key]) === JSON.stringify(place[key]),
  );
  return isSame ? step : { ...step, ...place };
}

/** The view after these events. Unchanged parts keep their identity, so that React can compare. */
export function reduceView(view: View, events: readonly ViewEvent[]): View {
  return events.reduce(reduceEvent, view);
}

function reduceEvent(view: View, event: ViewEvent): View {
  switch (event.type) {
    case 'sessionChanged':
      return { ...view, session: event.session };
    case 'stepShown':
      return { ...view, steps: { ...view.steps, [event.step.stepId]: event.step } };
    case 'stepGone':
      return { ...view, steps: without(view.steps, event.stepId) };
    case 'placesSet':
      return event.places.reduce((now, place) => inStep(now, place.stepId, (step) => placedAt(step, place)), view);
    case 'planSet':
      return inStep(view, event.plan.stepId, (step) => ({ ...step, ...event.plan }));
    case 'skippedSet':
      return inStep(view, event.stepId, ({ skipped: _was, ...step }) =>
        event.skipped ? { ...step, skipped: true } : step,
      );
    case 'timeSet':
      return inStep(view, event.stepId, (step) => ({ ...step, time: event.time }));
    case 'currentStepSet':
      return { ...view, currentStepId: event.stepId };
    case 'sceneSet':
      return { ...view, scene: event.scene };
    case 'spotlightSet':
      return { ...view, spotlight: event.spotlight };
    case 'phaseSet':
      return inStep(view, event.stepId, (step) => ({ ...step, phase: event.phase }));
    case 'closingSet':
      return inStep(view, event.stepId, (step) => ({ ...step, closesAt: event.closesAt }));
    case 'visibilitySet': {
      const { listOpen, clustersVisibleTo } = event;
      return inStep(view, event.stepId, (step) => ({ ...step, listOpen, clustersVisibleTo }));
    }
    case 'mediaSet':
      return inStep(view, event.stepId, (step) => ({ ...step, media: { ...step.media, [event.kind]: event.media } }));
    case 'ideaAppeared':
      return inStep(view, event.stepId, (step) =>
        withIdeas(notAside(step, event.idea.ideaId), { ...step.ideas, [event.idea.ideaId]: event.idea }),
      );
    case 'ideaSetAside':
      return inStep(view, event.stepId, (step) => setAside(step, event.idea));
    case 'ideaChanged':
      return inStep(view, event.stepId, (step) => changeIdea(step, event));
    case 'ideaGone':
      return inStep(view, event.stepId, (step) => withoutIdea(step, event.ideaId));
    case 'ideasMoved':
      return inStep(view, event.stepId, (step) => moveIdeas(step, event.moves));
    case 'ideasMerged':
      return inStep(view, event.stepId, (step) => mergeIdeas(step, event.changes));
    case 'sortsChanged':
      return inStep(view, event.stepId, (step) => withSort(step, event));
    case 'checksChanged':
      return inStep(view, event.stepId, (step) => withChecks(step, event));
    case 'clusterAppeared':
      return inStep(view, event.stepId, (step) => withCluster(step, event.cluster));
    case 'clusterChanged':
      return inStep(view, event.stepId, (step) =>
        Object.hasOwn(step.clusters, event.cluster.clusterId) ? withCluster(step, event.cluster) : step,
      );
    case 'clusterGone':
      return inStep(view, event.stepId, (step) => ({ ...step, clusters: without(step.clusters, event.clusterId) }));
    case 'roundChanged':
      return inStep(view, event.stepId, (step) => withRound(step, event.round));
    default:
      // A newer server may send a kind that this page does not know; the handshake's version check asks to reload.
      event satisfies never;
      return view;
  }
}

function inStep(view: View, stepId: string, change: (step: StepShape) => StepShape): View {
  const step = Object.hasOwn(view.steps, stepId) ? view.steps[stepId] : undefined;
  if (!step) return view;
  const changed = change(step);
  return changed === step ? view : { ...view, steps: { ...view.steps, [stepId]: changed } };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

const withIdeas = (step: StepShape, ideas: Record<string, IdeaShape>): StepShape => ({ ...step, ideas });

const withoutIdea = (step: StepShape, ideaId: string): StepShape =>
  withIdeas(notAside(step, ideaId), released(step.ideas, ideaId));

const notAside = (step: StepShape, ideaId: string): StepShape =>
  step.aside && Object.hasOwn(step.aside, ideaId) ? { ...step, aside: without(step.aside, ideaId) } : step;

const setAside = (step: StepShape, idea: AsideIdea): StepShape => ({
  ...withoutIdea(step, idea.ideaId),
  aside: { ...step.aside, [idea.ideaId]: idea },
});

const withCluster = (step: StepShape, cluster: ClusterShape): StepShape => ({
  ...step,
  clusters: { ...step.clusters, [cluster.clusterId]: cluster },
});

function changeIdea(step: StepShape, change: { ideaId: string; text: string; explanation: string }): StepShape {
  const idea = Object.hasOwn(step.ideas, change.ideaId) ? step.ideas[change.ideaId] : undefined;
  if (!idea) return step;
  return withIdeas(step, {
    ...step.ideas,
    [change.ideaId]: { ...idea, text: change.text, explanation: change.explanation },
  });
}

function moveIdeas(step: StepShape, moves: readonly Pick<IdeaShape, 'ideaId' | 'clusterId' | 'orderKey'>[]): StepShape {
  const ideas = placed(step.ideas, moves);
  return step.aside ? { ...step, ideas, aside: placed(step.aside, moves) } : withIdeas(step, ideas);
}

function placed<T extends IdeaShape>(
  all: Readonly<Record<string, T>>,
  moves: readonly Pick<IdeaShape, 'ideaId' | 'clusterId' | 'orderKey'>[],
): Record<string, T> {
  const ideas = { ...all };
  for (const { ideaId, clusterId, orderKey } of moves) {
    const idea = Object.hasOwn(ideas, ideaId) ? ideas[ideaId] : undefined;
    if (idea) ideas[ideaId] = { ...idea, clusterId, orderKey };
  }
  return ideas;
}

/** What lay under it stands by itself again. */
function released(ideas: StepShape['ideas'], gone: string): Record<string, IdeaShape> {
  const rest = without(ideas, gone);
  for (const idea of Object.values(rest)) if (idea.under === gone) rest[idea.ideaId] = besideOf(idea, null);
  return rest;
}

function besideOf(before: IdeaShape, under: IdeaId | null): IdeaShape {
  const { under: _was, ...idea } = before;
  return under === null ? idea : { ...idea, under };
}

function mergeIdeas(step: StepShape, changes: Extract<ViewEvent, { type: 'ideasMerged' }>['changes']): StepShape {
  const ideas = { ...step.ideas };
  for (const { ideaId, under } of changes) {
    const idea = Object.hasOwn(ideas, ideaId) ? ideas[ideaId] : undefined;
    if (idea) ideas[ideaId] = besideOf(idea, under);
  }
  return withIdeas(step, ideas);
}

function withSort(step: StepShape, event: Extract<ViewEvent, { type: 'sortsChanged' }>): StepShape {
  const { [event.ideaId]: _, ...counts } = step.sorts?.counts ?? {};
  if (event.count !== null) counts[event.ideaId] = event.count;
  return { ...step, sorts: { seats: event.seats, counts } };
}

function withChecks(step: StepShape, { counts, questioned }: Extract<ViewEvent, { type: 'checksChanged' }>): StepShape {
  const all = Object.entries({ ...step.checks?.questioned, ...questioned });
  const standing = all.flatMap(([ideaId, question]) => (question === null ? [] : [[ideaId, question] as const]));
  return { ...step, checks: { counts, questioned: Object.fromEntries(standing) } };
}

function withRound(step: StepShape, round: RoundShape): StepShape {
  const known = step.rounds.some((other) => other.roundId === round.roundId);
  const rounds = known
    ? step.rounds.map((other) => (other.roundId === round.roundId ? round : other))
    : [...step.rounds, round];
  return { ...step, rounds };
}
