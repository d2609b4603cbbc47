// The fact that takes a fact back, judged against the session as it is now: `undoStale` when something else has happened to the same thing.
import { unreachable } from '../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import { keyBetween, type OrderKey } from '../../shared/kernel/order-key.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import { isSameBadge } from '../../shared/domain/cluster-badge.ts';
import type { Fact, FactOf, IdeaMove, Merging } from './facts.ts';
import { isInvertible } from './history.ts';
import { invertSteps, isAboutSteps } from './invert-steps.ts';
import { invertModeration } from './invert-moderation.ts';
import { isShown } from './moderation.ts';
import type { Idea, Session, Step } from './session.ts';

const stale = err<RejectionCode>('undoStale');

/**
 * Inverts one fact.
 * @returns the inverse, or `undoStale` when it no longer applies (or the fact has no inverse)
 */
export function invert(fact: Fact, session: Session): Result<Fact, RejectionCode> {
  if (!isInvertible(fact)) return stale;
  if (isAboutSteps(fact)) return invertSteps(session, fact);
  const step = session.steps.get(fact.stepId);
  if (!step) return stale;
  switch (fact.type) {
    case 'clusterCreated':
      return invertCreated(step, fact);
    case 'clusterRemoved':
      return step.clusters.has(fact.cluster.clusterId) ? stale : ok(restored(step, fact));
    case 'clusterRenamed':
      return step.clusters.get(fact.clusterId)?.title === fact.title
        ? ok({ ...fact, title: fact.was, was: fact.title })
        : stale;
    case 'clusterExplained':
      return step.clusters.get(fact.clusterId)?.explanation === fact.explanation
        ? ok({ ...fact, explanation: fact.was, was: fact.explanation })
        : stale;
    case 'clusterBadgeSet':
      return isSameBadge(step.clusters.get(fact.clusterId)?.badge ?? null, fact.badge) &&
        step.clusters.has(fact.clusterId)
        ? ok({ ...fact, badge: fact.was, was: fact.badge })
        : stale;
    case 'clusterMoved':
      return step.clusters.get(fact.clusterId)?.orderKey === fact.orderKey
        ? ok({ ...fact, orderKey: freeKey(keysOfOthers(step, fact.clusterId), fact.was), was: fact.orderKey })
        : stale;
    case 'ideasMoved':
      return invertMoves(step, fact);
    case 'standingsSet':
    case 'ideasTrashed':
    case 'ideasRestored':
    case 'ideaReworded':
      return invertModeration(step, fact);
    case 'seedsAdded':
      return invertSeeded(step, fact);
    case 'seedsRemoved':
      return fact.ideas.some(({ ideaId }) => step.ideas.has(ideaId)) ? stale : ok({ ...fact, type: 'seedsAdded' });
    case 'ideasMerged':
      return invertMerging(step, fact);
    default:
      return unreachable(fact, 'fact');
  }
}

function invertCreated(step: Step, fact: FactOf<'clusterCreated'>): Result<Fact, RejectionCode> {
  const { clusterId } = fact.cluster;
  const cluster = step.clusters.get(clusterId);
  const isEmpty = ![...step.ideas.values()].some((idea) => idea.clusterId === clusterId);
  // Words that another facilitator gave it meanwhile would be gone with it.
  const isSame =
    cluster?.title === fact.cluster.title &&
    cluster.explanation === fact.cluster.explanation &&
    isSameBadge(cluster.badge ?? null, fact.cluster.badge ?? null);
  return cluster && isEmpty && isSame ? ok({ type: 'clusterRemoved', stepId: fact.stepId, cluster }) : stale;
}

/** Only while all of them still stand loose and as they were put in: what a facilitator did with one of them is not undone along the way. */
function invertSeeded(step: Step, fact: FactOf<'seedsAdded'>): Result<Fact, RejectionCode> {
  const isAsItWas = fact.ideas.every(({ ideaId, text, explanation }) => {
    const idea = step.ideas.get(ideaId);
    return idea?.clusterId === null && idea.text === text && idea.explanation === explanation;
  });
  return isAsItWas ? ok({ ...fact, type: 'seedsRemoved' }) : stale;
}

/**
 * Ideas that were withdrawn since are left out, if need be all of them; an idea that was moved on since makes the whole act stale.
 */
function invertMoves(step: Step, fact: FactOf<'ideasMoved'>): Result<Fact, RejectionCode> {
  const moves: IdeaMove[] = [];
  const taken = keysPerCluster(step, new Set(fact.moves.map(({ ideaId }) => ideaId)));
  for (const { ideaId, from, to } of fact.moves) {
    const idea = step.ideas.get(ideaId);
    if (!idea) continue;
    if (!isAt(idea, to) || (from.clusterId !== null && !step.clusters.has(from.clusterId))) return stale;
    const keys = from.clusterId === null ? undefined : taken.get(from.clusterId);
    moves.push({ ideaId, from: to, to: keys ? { ...from, orderKey: freeKey(keys, from.orderKey) } : from });
  }
  return tearsBundle(step, moves) ? stale : ok({ ...fact, moves });
}

/** Whether answers that lie together would stand in two places: one came to lie with another after it was moved. */
function tearsBundle(step: Step, moves: readonly IdeaMove[]): boolean {
  const to = new Map(moves.map((move) => [move.ideaId, move.to.clusterId]));
  const placeOf = ({ ideaId, clusterId }: Idea): ClusterId | null =>
    to.has(ideaId) ? (to.get(ideaId) ?? null) : clusterId;
  for (const idea of step.ideas.values()) {
    const top = idea.under === null ? undefined : step.ideas.get(idea.under);
    if (top && placeOf(top) !== placeOf(idea)) return true;
  }
  return false;
}

/** Answers that were withdrawn since are left out, and those that stand by themselves because the one they lay under was, or is kept from the group. */
function invertMerging(step: Step, fact: FactOf<'ideasMerged'>): Result<Fact, RejectionCode> {
  const changes: Merging[] = [];
  for (const { ideaId, under, was } of fact.changes) {
    const idea = step.ideas.get(ideaId);
    if (!idea || (under !== null && !isReadable(step, under))) continue;
    if (idea.under !== under) return stale;
    const back = was !== null && isReadable(step, was) ? was : null;
    if (back !== under) changes.push({ ideaId, under: back, was: under });
  }
  return isFlat(step, changes) ? ok({ ...fact, changes }) : stale;
}

function isReadable(step: Step, ideaId: IdeaId): boolean {
  const idea = step.ideas.get(ideaId);
  return idea !== undefined && isShown(idea);
}

/** Whether every bundle would still be one deep and in one place. */
function isFlat(step: Step, changes: readonly Merging[]): boolean {
  const next = new Map(changes.map(({ ideaId, under }) => [ideaId, under]));
  const underOf = ({ ideaId, under }: Idea): IdeaId | null => (next.has(ideaId) ? (next.get(ideaId) ?? null) : under);
  for (const idea of step.ideas.values()) {
    const under = underOf(idea);
    const top = under === null ? undefined : step.ideas.get(under);
    if (top && (underOf(top) !== null || top.clusterId !== idea.clusterId)) return false;
  }
  return true;
}

const isAt = (idea: Idea, place: IdeaMove['to']): boolean =>
  idea.clusterId === place.clusterId && idea.orderKey === place.orderKey;

const restored = (step: Step, { stepId, cluster }: FactOf<'clusterRemoved'>): Fact => {
  const orderKey = freeKey(keysOfOthers(step, cluster.clusterId), cluster.orderKey);
  return { type: 'clusterCreated', stepId, cluster: { ...cluster, orderKey } };
};

const keysOfOthers = (step: Step, clusterId: ClusterId): Set<OrderKey> =>
  new Set([...step.clusters.values()].filter((other) => other.clusterId !== clusterId).map(({ orderKey }) => orderKey));

/** The places that are taken in each cluster, by ideas that do not move now. */
function keysPerCluster(step: Step, moving: ReadonlySet<IdeaId>): Map<ClusterId, Set<OrderKey>> {
  const taken = new Map<ClusterId, Set<OrderKey>>([...step.clusters.keys()].map((clusterId) => [clusterId, new Set()]));
  for (const { ideaId, clusterId, orderKey } of step.ideas.values()) {
    if (clusterId !== null && !moving.has(ideaId)) taken.get(clusterId)?.add(orderKey);
  }
  return taken;
}

/**
 * The old place, or right behind it when another facilitator put something exactly there meanwhile: two things in one place would have no
 * order, and nothing could ever be put between them. Takes the place it answers.
 */
function freeKey(taken: Set<OrderKey>, wanted: OrderKey): OrderKey {
  let key = wanted;
  if (taken.has(wanted)) {
    const behind = [...taken].filter((other) => other > wanted).sort();
    key = keyBetween(wanted, behind[0] ?? null);
  }
  taken.add(key);
  return key;
}
