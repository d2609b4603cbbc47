// What stands in the spotlight, and what can stand there next.
import type { Spotlit } from '../domain/scene.ts';
import type { ClusterShape, IdeaShape, StepShape } from '../protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from './selectors.ts';
import type { View } from './view.ts';

export type InSpotlight =
  | {
      readonly type: 'idea';
      readonly step: StepShape;
      readonly idea: IdeaShape;
      /** Where it stands, when the viewer sees that. */
      readonly cluster: ClusterShape | null;
    }
  | {
      readonly type: 'cluster';
      readonly step: StepShape;
      readonly cluster: ClusterShape;
      readonly ideas: readonly IdeaShape[];
      /** Of its answers, on the screen. */
      readonly page: number;
    };

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

/** The answer or cluster that everybody looks at; null when there is none, or the viewer does not have it. */
export function inSpotlight({ spotlight, steps }: View): InSpotlight | null {
  const step = spotlight && own(steps, spotlight.stepId);
  if (spotlight === null || step === null) return null;
  const { on, page } = spotlight;
  if (on.type === 'idea') {
    const idea = own(step.ideas, on.ideaId);
    if (idea === null) return null;
    return { type: 'idea', step, idea, cluster: idea.clusterId === null ? null : own(step.clusters, idea.clusterId) };
  }
  const cluster = own(step.clusters, on.clusterId);
  if (cluster === null) return null;
  const ideas = ideasByCluster(step).inCluster.get(cluster.clusterId) ?? [];
  return { type: 'cluster', step, cluster, ideas, page };
}

/** By id, which is random: not in the order in which people answered. */
export const shuffledById = (ideas: readonly IdeaShape[]): IdeaShape[] =>
  ideas.toSorted((a, b) => (a.ideaId < b.ideaId ? -1 : 1));

/** Everything of a step that can stand in the spotlight one after the other: clusters in order; answers cluster by cluster, then the loose ones. */
export function walkOf(step: StepShape, type: Spotlit['type']): Spotlit[] {
  const clusters = clustersInOrder(step);
  if (type === 'cluster') return clusters.map(({ clusterId }) => ({ type: 'cluster', clusterId }));
  const { loose, inCluster } = ideasByCluster(step);
  const ideas = [...clusters.flatMap(({ clusterId }) => inCluster.get(clusterId) ?? []), ...shuffledById(loose)];
  return ideas.map(({ ideaId }) => ({ type: 'idea', ideaId }));
}
