import type { IdeaId } from '../../../shared/kernel/ids.ts';
import type { ClusterShape, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';

/** Which answers are shown. */
export const FILTERS = ['all', 'loose', 'questioned', 'explained', 'alike'] as const;
/** In which order: as they stand (loose ones as they arrived), by their words, or the longest first. */
export const ORDERS = ['place', 'alphabet', 'longest'] as const;
export type Arrangement = { readonly filter: (typeof FILTERS)[number]; readonly order: (typeof ORDERS)[number] };
export const AS_THEY_STAND: Arrangement = { filter: 'all', order: 'place' };

export interface Pile {
  /** All that stand by themselves, in order. */
  readonly all: readonly IdeaShape[];
  /** Answers in all, with those that lie under another. */
  readonly count: number;
  /** Those that match the search and the filter, in the order that was asked for. */
  readonly shown: readonly IdeaShape[];
}

export interface ClusterPile extends Pile {
  readonly cluster: ClusterShape;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

export interface Piles {
  /** What lies under an answer. */
  readonly alike: ReadonlyMap<IdeaId, readonly IdeaShape[]>;
  readonly loose: Pile;
  readonly clusters: readonly ClusterPile[];
}

/**
 * The ideas of a step, loose and per cluster, and which of them match a search in text or explanation. One walk over the ideas.
 * @param arrangement what to show, in which order; a bundle is found by the words of anything in it
 * @param isLateOnly shows only what was sent in after collecting had stopped
 */
export function pilesOf(
  step: StepShape,
  search: string,
  isLateOnly = false,
  { filter, order }: Arrangement = AS_THEY_STAND,
): Piles {
  const { loose, inCluster } = ideasByCluster(step);
  const sought = search.trim().toLowerCase();
  const alike = new Map<IdeaId, IdeaShape[]>();
  for (const idea of Object.values(step.ideas)) {
    if (idea.under === undefined) continue;
    const bundle = alike.get(idea.under);
    if (bundle) bundle.push(idea);
    else alike.set(idea.under, [idea]);
  }
  const isInFilter = (idea: IdeaShape): boolean => {
    switch (filter) {
      case 'all':
        return true;
      case 'loose':
        return idea.clusterId === null;
      case 'questioned':
        return step.checks?.questioned[idea.ideaId] !== undefined;
      case 'explained':
        return idea.explanation !== '';
      case 'alike':
        return alike.has(idea.ideaId);
      default:
        return filter satisfies never;
    }
  };
  const isWanted = (idea: IdeaShape): boolean => {
    const bundle = [idea, ...(alike.get(idea.ideaId) ?? [])];
    return (
      (!isLateOnly || bundle.some(({ late }) => late === true)) &&
      bundle.some(isInFilter) &&
      (sought === '' || bundle.some((one) => matches(one, sought)))
    );
  };
  const isPlain = sought === '' && !isLateOnly && filter === 'all';
  const pile = (ideas: readonly IdeaShape[]): Pile => {
    const all = ideas.some(({ under }) => under !== undefined)
      ? ideas.filter(({ under }) => under === undefined)
      : ideas;
    return { all, count: ideas.length, shown: inOrder(isPlain ? all : all.filter(isWanted), order) };
  };
  const clusters = clustersInOrder(step);
  return {
    alike,
    loose: pile(loose),
    clusters: clusters.map((cluster, index) => ({
      ...pile(inCluster.get(cluster.clusterId) ?? []),
      cluster,
      place: index + 1,
      of: clusters.length,
    })),
  };
}

/** Letters of accents and digits as people expect them, in any language. */
const byWords = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function inOrder(ideas: readonly IdeaShape[], order: Arrangement['order']): readonly IdeaShape[] {
  switch (order) {
    case 'place':
      return ideas;
    case 'alphabet':
      return ideas.toSorted((a, b) => byWords.compare(a.text, b.text));
    case 'longest':
      return ideas.toSorted((a, b) => b.text.length - a.text.length);
    default:
      return order satisfies never;
  }
}

const matches = (idea: IdeaShape, sought: string): boolean =>
  idea.text.toLowerCase().includes(sought) || idea.explanation.toLowerCase().includes(sought);

/** The beginning of a text, for the name of a button: long enough to tell it from the others. */
export const shortText = (text: string, length = 60): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
};
