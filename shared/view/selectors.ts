// Questions that pages ask of a view. Each walks the ideas once, never per card.
import { byOrderKey } from '../kernel/by-order-key.ts';
import type { ClusterShape, IdeaShape, RoundShape, StepShape } from '../protocol/shapes.ts';
import type { View } from './view.ts';

/** The step everybody is at, or null before the first. */
export function currentStep(view: View): StepShape | null {
  return view.currentStepId === null ? null : (view.steps[view.currentStepId] ?? null);
}

/** All steps the viewer has, in order. */
export const stepsInOrder = (view: View): StepShape[] => Object.values(view.steps).sort((a, b) => a.index - b.index);

const byPlaceThenId = (a: IdeaShape, b: IdeaShape): number => byOrderKey(a, b) || (a.ideaId < b.ideaId ? -1 : 1);

/** Ideas of a step: the loose ones, and those of each cluster by its id, every list in its own order. */
export function ideasByCluster(step: StepShape): { loose: IdeaShape[]; inCluster: Map<string, IdeaShape[]> } {
  const loose: IdeaShape[] = [];
  const inCluster = new Map<string, IdeaShape[]>(Object.keys(step.clusters).map((clusterId) => [clusterId, []]));
  for (const idea of Object.values(step.ideas)) {
    const pile = idea.clusterId === null ? loose : (inCluster.get(idea.clusterId) ?? loose);
    pile.push(idea);
  }
  loose.sort(byPlaceThenId);
  for (const pile of inCluster.values()) pile.sort(byPlaceThenId);
  return { loose, inCluster };
}

/** Clusters of a step in order. */
export const clustersInOrder = (step: StepShape): ClusterShape[] =>
  Object.values(step.clusters).sort((a, b) => byOrderKey(a, b) || (a.clusterId < b.clusterId ? -1 : 1));

/** The round that is open, or null. */
export const openRound = (step: StepShape): Extract<RoundShape, { state: 'open' }> | null =>
  step.rounds.find((round) => round.state === 'open') ?? null;

/** The newest round with a result, or null. */
export const newestResult = (step: StepShape): Extract<RoundShape, { state: 'closed' }> | null =>
  step.rounds.findLast((round) => round.state === 'closed') ?? null;

/** The closed round of this step that a round follows, for before and after; null when there is none. */
export function followedBy(step: StepShape, { follows }: RoundShape): Extract<RoundShape, { state: 'closed' }> | null {
  const before = follows === null ? undefined : step.rounds.find(({ roundId }) => roundId === follows);
  return before?.state === 'closed' ? before : null;
}
