import type { ClusterShape, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';

export interface Pile {
  /** All of them, in order. */
  readonly all: readonly IdeaShape[];
  /** Those that match the search. */
  readonly shown: readonly IdeaShape[];
}

export interface ClusterPile extends Pile {
  readonly cluster: ClusterShape;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

export interface Piles {
  readonly loose: Pile;
  readonly clusters: readonly ClusterPile[];
}

/**
 * The ideas of a step, loose and per cluster, and which of them match a search in text or explanation. One walk over the ideas.
 * @param isLateOnly shows only what was sent in after collecting had stopped
 */
export function pilesOf(step: StepShape, search: string, isLateOnly = false): Piles {
  const { loose, inCluster } = ideasByCluster(step);
  const sought = search.trim().toLowerCase();
  const isWanted = (idea: IdeaShape): boolean =>
    (!isLateOnly || idea.late === true) && (sought === '' || matches(idea, sought));
  const pile = (all: readonly IdeaShape[]): Pile => ({
    all,
    shown: sought === '' && !isLateOnly ? all : all.filter(isWanted),
  });
  const clusters = clustersInOrder(step);
  return {
    loose: pile(loose),
    clusters: clusters.map((cluster, index) => ({
      ...pile(inCluster.get(cluster.clusterId) ?? []),
      cluster,
      place: index + 1,
      of: clusters.length,
    })),
  };
}

const matches = (idea: IdeaShape, sought: string): boolean =>
  idea.text.toLowerCase().includes(sought) || idea.explanation.toLowerCase().includes(sought);

/** The beginning of a text, for the name of a button: long enough to tell it from the others. */
export const shortText = (text: string, length = 60): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
};
