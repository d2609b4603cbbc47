import { unreachable } from '../../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import { cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { keysForPlace, lastKey } from '../../../shared/domain/rules/place-rules.ts';
import { canCluster } from '../../../shared/domain/rules/step-rules.ts';
import { checkLength } from '../../../shared/domain/rules/text-rules.ts';
import type { CreateCluster } from '../../../shared/protocol/commands/create-cluster.ts';
import type { ExplainCluster } from '../../../shared/protocol/commands/explain-cluster.ts';
import { isSameBadge } from '../../../shared/domain/cluster-badge.ts';
import { wholeBundles } from '../../../shared/domain/rules/bundle-rules.ts';
import { byOrderKey } from '../../../shared/kernel/by-order-key.ts';
import type { MergeClusters } from '../../../shared/protocol/commands/merge-clusters.ts';
import type { SetClusterBadge } from '../../../shared/protocol/commands/set-cluster-badge.ts';
import type { MoveCluster } from '../../../shared/protocol/commands/move-cluster.ts';
import type { MoveIdeas } from '../../../shared/protocol/commands/move-ideas.ts';
import type { RemoveCluster } from '../../../shared/protocol/commands/remove-cluster.ts';
import type { RenameCluster } from '../../../shared/protocol/commands/rename-cluster.ts';
import type { ClusterBody, Fact, IdeaMove } from '../facts.ts';
import { isOnBoard } from '../moderation.ts';
import { groundOf, type Idea, type Session, type Step } from '../session.ts';
import { accepted, refused, type Decided } from './context.ts';

export type ClusterCommand =
  | CreateCluster
  | RenameCluster
  | ExplainCluster
  | SetClusterBadge
  | MoveCluster
  | MergeClusters
  | RemoveCluster
  | MoveIdeas;

/** Grouping ideas. An idea is never changed or lost by it: only its place changes. */
export function decideCluster(session: Session, command: ClusterCommand): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canCluster(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  if (command.type === 'createCluster') return decideCreate(session, step, command);
  if (command.type === 'moveIdeas') return decideMoveIdeas(step, command);
  const cluster = step.clusters.get(command.clusterId);
  return cluster ? decideOnCluster(step, cluster, command) : refused('notFound');
}

function decideOnCluster(
  step: Step,
  cluster: ClusterBody,
  command: Exclude<ClusterCommand, CreateCluster | MoveIdeas>,
): Decided {
  const { stepId } = step;
  const { clusterId } = cluster;
  switch (command.type) {
    case 'renameCluster': {
      const title = cleanText(command.title);
      if (checkLength(title, LIMITS.clusterTitle)) return refused('tooLong');
      if (title === cluster.title) return accepted();
      // Words that a colleague gave it meanwhile are not written over unseen.
      if (isOther(command.was, cluster.title)) return refused('changedMeanwhile');
      return accepted({ type: 'clusterRenamed', stepId, clusterId, title, was: cluster.title });
    }
    case 'explainCluster': {
      const explanation = cleanText(command.explanation);
      if (checkLength(explanation, LIMITS.clusterExplanation)) return refused('tooLong');
      if (explanation === cluster.explanation) return accepted();
      if (isOther(command.was, cluster.explanation)) return refused('changedMeanwhile');
      return accepted({ type: 'clusterExplained', stepId, clusterId, explanation, was: cluster.explanation });
    }
    case 'setClusterBadge': {
      const { badge } = command;
      const was = cluster.badge ?? null;
      return isSameBadge(badge, was)
        ? accepted()
        : accepted({ type: 'clusterBadgeSet', stepId, clusterId, badge, was });
    }
    case 'mergeClusters':
      return decideMergeClusters(step, cluster, command);
    case 'moveCluster':
      return decideMoveCluster(step, cluster, command);
    case 'removeCluster':
      return accepted(...emptied(step, clusterId), { type: 'clusterRemoved', stepId, cluster });
    default:
      return unreachable(command, 'command');
  }
}

const isOther = (was: string | undefined, now: string): boolean => was !== undefined && cleanText(was) !== now;

function decideCreate(session: Session, step: Step, command: CreateCluster): Decided {
  const title = cleanText(command.title);
  if (checkLength(title, LIMITS.clusterTitle)) return refused('tooLong');
  if (session.usedIds.has(command.clusterId)) return refused('duplicateId');
  if (step.clusters.size >= LIMITS.clustersPerStep) return refused('tooMany');
  const { stepId } = step;
  const cluster: ClusterBody = {
    clusterId: command.clusterId,
    title,
    explanation: '',
    orderKey: placeBehind([...step.clusters.values()], command.after),
  };
  const named = knownIdeas(step, command.ideaIds);
  const ideas = named && wholeBundles(step.ideas.values(), named);
  if (!ideas) return refused('notFound');
  const moves = movesTo(ideas, cluster.clusterId, keysForPlace([], undefined, ideas.length) ?? []);
  const created: Fact = { type: 'clusterCreated', stepId, cluster };
  return accepted(created, ...(moves.length > 0 ? [{ type: 'ideasMoved', stepId, moves } as const] : []));
}

/** Behind that cluster; last where it is gone, because the new cluster is what was asked for. */
const placeBehind = (clusters: readonly ClusterBody[], after: ClusterId | undefined): string =>
  keysForPlace(clusters, after && ((other) => other.clusterId === after), 1)?.[0] ?? lastKey(clusters);

/** What the second lacks in words it gets from the first; the answers of the first come behind its own. */
function decideMergeClusters(step: Step, cluster: ClusterBody, { into: intoId }: MergeClusters): Decided {
  const into = step.clusters.get(intoId);
  if (!into) return refused('notFound');
  const { stepId } = step;
  const { clusterId } = cluster;
  if (clusterId === intoId) return accepted();
  const of = (id: ClusterId): Idea[] =>
    [...step.ideas.values()].filter((idea) => idea.clusterId === id).sort(byOrderKey);
  const ideas = of(clusterId);
  const moves = movesTo(ideas, intoId, keysForPlace(of(intoId), undefined, ideas.length) ?? []);
  const { title, explanation, badge } = cluster;
  const taken: Fact[] = [];
  const target = { stepId, clusterId: intoId } as const;
  if (into.title === '' && title !== '') taken.push({ type: 'clusterRenamed', ...target, title, was: '' });
  if (into.explanation === '' && explanation !== '')
    taken.push({ type: 'clusterExplained', ...target, explanation, was: '' });
  if (!into.badge && badge) taken.push({ type: 'clusterBadgeSet', ...target, badge, was: null });
  const moved: Fact[] = moves.length === 0 ? [] : [{ type: 'ideasMoved', stepId, moves }];
  return accepted(...taken, ...moved, { type: 'clusterRemoved', stepId, cluster });
}

function decideMoveCluster(step: Step, cluster: ClusterBody, { after }: MoveCluster): Decided {
  const { stepId } = step;
  const { clusterId } = cluster;
  if (after === clusterId) return accepted();
  const others = [...step.clusters.values()].filter((other) => other.clusterId !== clusterId);
  const [orderKey] = keysForPlace(others, after === null ? null : (other) => other.clusterId === after, 1) ?? [];
  if (orderKey === undefined) return refused('notFound');
  return accepted({ type: 'clusterMoved', stepId, clusterId, orderKey, was: cluster.orderKey });
}

function decideMoveIdeas(step: Step, { ideaIds, to, after }: MoveIdeas): Decided {
  const named = knownIdeas(step, ideaIds);
  const ideas = named && wholeBundles(step.ideas.values(), named);
  if (!ideas || (to !== null && !step.clusters.has(to))) return refused('notFound');
  const { stepId } = step;
  if (to === null) {
    const moves = ideas.filter((idea) => idea.clusterId !== null).map(loosened);
    return moves.length === 0 ? accepted() : accepted({ type: 'ideasMoved', stepId, moves });
  }
  const moving = new Set<IdeaId>(ideas.map(({ ideaId }) => ideaId));
  const others = [...step.ideas.values()].filter((idea) => idea.clusterId === to && !moving.has(idea.ideaId));
  const isAfter = after === undefined || after === null ? after : (idea: Idea) => idea.ideaId === after;
  const keys = keysForPlace(others, isAfter, ideas.length);
  return keys ? accepted({ type: 'ideasMoved', stepId, moves: movesTo(ideas, to, keys) }) : refused('notFound');
}

/** The ideas with these ids, each once; null when one is not there, or not on the board. */
export function knownIdeas(step: Step, ideaIds: readonly IdeaId[]): Idea[] | null {
  const ideas = [...new Set(ideaIds)].map((ideaId) => step.ideas.get(ideaId));
  return ideas.every((idea): idea is Idea => idea !== undefined && isOnBoard(idea)) ? ideas : null;
}

const placeOf = ({ clusterId, orderKey }: Idea): IdeaMove['from'] => ({ clusterId, orderKey });

export const movesTo = (ideas: readonly Idea[], clusterId: ClusterId, keys: readonly string[]): IdeaMove[] =>
  ideas.map((idea, index) => ({
    ideaId: idea.ideaId,
    from: placeOf(idea),
    to: { clusterId, orderKey: keys[index] ?? idea.arrival },
  }));

/** A loose idea stands where it arrived. */
export const loosened = (idea: Idea): IdeaMove => ({
  ideaId: idea.ideaId,
  from: placeOf(idea),
  to: { clusterId: null, orderKey: idea.arrival },
});

function emptied(step: Step, clusterId: ClusterId): Fact[] {
  const moves = [...step.ideas.values()].filter((idea) => idea.clusterId === clusterId).map(loosened);
  return moves.length === 0 ? [] : [{ type: 'ideasMoved', stepId: step.stepId, moves }];
}
