// What a command will most likely do, shown at once. Never throws, never invents: where it is not sure it predicts nothing.
// The frame that follows is the truth; predictions are folded anew on top of every frame and dropped when their command is answered.
import type { IdeaId } from '../kernel/ids.ts';
import { cleanText } from '../kernel/text.ts';
import { keysForPlace, lastKey } from '../domain/rules/place-rules.ts';
import type { Command } from '../protocol/commands/command.ts';
import type { MoveCluster } from '../protocol/commands/move-cluster.ts';
import type { MergeIdeas } from '../protocol/commands/merge-ideas.ts';
import type { MoveIdeas } from '../protocol/commands/move-ideas.ts';
import type { ClusterShape, IdeaShape, StepShape } from '../protocol/shapes.ts';
import type { ViewEvent } from '../protocol/view-events.ts';
import { topOf, wholeBundles } from '../domain/rules/bundle-rules.ts';
import type { MergeClusters } from '../protocol/commands/merge-clusters.ts';
import { clustersInOrder, ideasByCluster } from './selectors.ts';
import type { View } from './view.ts';

/** View events that this command of a facilitator will probably lead to. Other commands predict nothing in the view. */
export function predict(view: View, command: Command): ViewEvent[] {
  if (!('stepId' in command)) return [];
  const step = Object.hasOwn(view.steps, command.stepId) ? view.steps[command.stepId] : undefined;
  return step ? predictInStep(step, command) : [];
}

function predictInStep(step: StepShape, command: Command): ViewEvent[] {
  const { stepId } = step;
  switch (command.type) {
    case 'moveIdeas':
      return predictMove(step, command);
    case 'createCluster': {
      const others = Object.values(step.clusters);
      const isAfter = command.after && ((other: ClusterShape) => other.clusterId === command.after);
      const orderKey = keysForPlace(others, isAfter, 1)?.[0] ?? lastKey(others);
      const cluster = { clusterId: command.clusterId, title: cleanText(command.title), explanation: '', orderKey };
      const grown = { ...step, clusters: { ...step.clusters, [command.clusterId]: cluster } };
      const move: MoveIdeas = { type: 'moveIdeas', stepId, ideaIds: command.ideaIds, to: command.clusterId };
      return [{ type: 'clusterAppeared', stepId, cluster }, ...predictMove(grown, move)];
    }
    case 'mergeClusters':
      return predictMergeClusters(step, command);
    case 'mergeIdeas':
      return predictMergeIdeas(step, command);
    case 'partIdeas':
      return [{ type: 'ideasMerged', stepId, changes: command.ideaIds.map((ideaId) => ({ ideaId, under: null })) }];
    case 'setClusterBadge': {
      const { badge } = command;
      const known = Object.hasOwn(step.clusters, command.clusterId) ? step.clusters[command.clusterId] : undefined;
      if (!known) return [];
      const { badge: _, ...cluster } = known;
      return [{ type: 'clusterChanged', stepId, cluster: badge === null ? cluster : { ...cluster, badge } }];
    }
    case 'renameCluster':
      return isOther(command.was, step.clusters[command.clusterId]?.title)
        ? []
        : changeCluster(step, command.clusterId, { title: cleanText(command.title) });
    case 'explainCluster':
      return isOther(command.was, step.clusters[command.clusterId]?.explanation)
        ? []
        : changeCluster(step, command.clusterId, { explanation: cleanText(command.explanation) });
    case 'moveCluster':
      return predictMoveCluster(step, command);
    default:
      return [];
  }
}

/** A colleague gave it other words meanwhile: the server will refuse. */
const isOther = (was: string | undefined, now: string | undefined): boolean =>
  was !== undefined && now !== undefined && cleanText(was) !== now;

function changeCluster(
  step: StepShape,
  clusterId: string,
  change: { title?: string; explanation?: string; orderKey?: string },
): ViewEvent[] {
  const cluster = Object.hasOwn(step.clusters, clusterId) ? step.clusters[clusterId] : undefined;
  return cluster ? [{ type: 'clusterChanged', stepId: step.stepId, cluster: { ...cluster, ...change } }] : [];
}

function predictMoveCluster(step: StepShape, command: MoveCluster): ViewEvent[] {
  const others = clustersInOrder(step).filter((cluster) => cluster.clusterId !== command.clusterId);
  const after = command.after;
  const keys = keysForPlace(others, after === null ? null : (cluster) => cluster.clusterId === after, 1);
  return keys?.[0] === undefined ? [] : changeCluster(step, command.clusterId, { orderKey: keys[0] });
}

function predictMergeClusters(step: StepShape, { stepId, clusterId, into }: MergeClusters): ViewEvent[] {
  if (clusterId === into || !Object.hasOwn(step.clusters, clusterId) || !Object.hasOwn(step.clusters, into)) return [];
  const [from, to] = [step.clusters[clusterId], step.clusters[into]];
  if (!from || !to) return [];
  const badge = to.badge ?? from.badge;
  const cluster: ClusterShape = {
    ...to,
    title: to.title === '' ? from.title : to.title,
    explanation: to.explanation === '' ? from.explanation : to.explanation,
    ...(badge ? { badge } : {}),
  };
  const { inCluster } = ideasByCluster(step);
  // In the order in which they stand there: an answer under another need not stand behind it.
  const ideas = inCluster.get(clusterId) ?? [];
  const keys = keysForPlace(inCluster.get(into) ?? [], undefined, ideas.length) ?? [];
  const moves = ideas.map(({ ideaId }, index) => ({ ideaId, clusterId: into, orderKey: keys[index] ?? '' }));
  return [
    { type: 'clusterChanged', stepId, cluster },
    ...(moves.length === 0 ? [] : [{ type: 'ideasMoved', stepId, moves } as const]),
    { type: 'clusterGone', stepId, clusterId },
  ];
}

function predictMergeIdeas(step: StepShape, { stepId, ideaIds, into }: MergeIdeas): ViewEvent[] {
  const ideas = Object.values(step.ideas);
  const target = ideas.find(({ ideaId }) => ideaId === into);
  const top = target && ideas.find(({ ideaId }) => ideaId === topOf(target));
  if (!top || top.hidden === true) return [];
  const under = wholeBundles(ideas, named(step, ideaIds)).filter((idea) => topOf(idea) !== top.ideaId);
  const away = under.filter(({ clusterId }) => clusterId !== top.clusterId).map(({ ideaId }) => ideaId);
  const after = top.clusterId === null ? {} : { after: top.ideaId };
  const moved = predictMove(step, { type: 'moveIdeas', stepId, ideaIds: away, to: top.clusterId, ...after });
  return [
    ...moved,
    { type: 'ideasMerged', stepId, changes: under.map(({ ideaId }) => ({ ideaId, under: top.ideaId })) },
  ];
}

/** Those of these answers that the page has, in the order in which they were named: so they come to stand. */
const named = (step: StepShape, ideaIds: readonly IdeaId[]): IdeaShape[] =>
  ideaIds.flatMap((ideaId) => (Object.hasOwn(step.ideas, ideaId) ? (step.ideas[ideaId] ?? []) : []));

function predictMove(step: StepShape, { ideaIds, to, after }: MoveIdeas): ViewEvent[] {
  const known = wholeBundles(Object.values(step.ideas), named(step, ideaIds)).map(({ ideaId }) => ideaId);
  if (known.length === 0) return [];
  if (to === null) {
    return [
      {
        type: 'ideasMoved',
        stepId: step.stepId,
        moves: known.map((ideaId) => ({ ideaId, clusterId: null, orderKey: '' })),
      },
    ];
  }
  if (!Object.hasOwn(step.clusters, to)) return [];
  const moving = new Set<string>(known);
  const others = Object.values(step.ideas).filter((idea) => idea.clusterId === to && !moving.has(idea.ideaId));
  const isAfter = after === undefined || after === null ? after : (idea: { ideaId: string }) => idea.ideaId === after;
  const keys = keysForPlace(others, isAfter, known.length);
  if (!keys) return [];
  const moves = known.map((ideaId, index) => ({ ideaId, clusterId: to, orderKey: keys[index] ?? '' }));
  return [{ type: 'ideasMoved', stepId: step.stepId, moves }];
}
