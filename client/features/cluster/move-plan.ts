// Works out what a drop or a menu choice means, before anything is sent. Pure: the board and the list ask the same functions.
import type { ClusterId, IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { MoveIdeas } from '../../../shared/protocol/commands/move-ideas.ts';
import type { ClusterShape, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';

/** Where ideas go. `after`: the idea to stand behind, null for the first place, absent for the last. */
export type Place = { readonly to: ClusterId | null; readonly after?: IdeaId | null };

export type MovePlan =
  | { readonly kind: 'move'; readonly commands: readonly MoveIdeas[]; readonly missing: number }
  /** The ideas stand there already. */
  | { readonly kind: 'same' }
  /** A colleague took away the cluster, or every one of the ideas, in the meantime. */
  | { readonly kind: 'gone'; readonly what: 'cluster' | 'ideas' };

/**
 * The idea behind which dropped ideas come to stand.
 * @param pile all ideas of the cluster in order, also those that a search hides
 * @param target the row that the drop points at, and the side of it
 * @param moving the ideas that are dropped; they may be in the pile themselves
 */
export function afterOf(
  pile: readonly IdeaShape[],
  target: { readonly key: string; readonly side: 'before' | 'after' },
  moving: ReadonlySet<string>,
): IdeaId | null {
  const at = pile.findIndex((idea) => idea.ideaId === target.key);
  const end = target.side === 'after' ? at + 1 : at;
  return pile.slice(0, Math.max(0, end)).findLast((idea) => !moving.has(idea.ideaId))?.ideaId ?? null;
}

/**
 * The commands that put these ideas in that place.
 * @param step as it is now on the server as far as this page knows, not as it was when the drag began
 */
export function planMove(
  step: StepShape,
  pile: readonly IdeaShape[],
  ideaIds: readonly IdeaId[],
  place: Place,
): MovePlan {
  if (place.to !== null && !Object.hasOwn(step.clusters, place.to)) return { kind: 'gone', what: 'cluster' };
  const known = ideaIds.filter((ideaId) => Object.hasOwn(step.ideas, ideaId));
  if (known.length === 0) return { kind: 'gone', what: 'ideas' };
  if (isSame(step, pile, known, place)) return { kind: 'same' };
  // The neighbour may have been moved on by a colleague during the drag: then the end of the list is the nearest to what was meant.
  const isNeighbourGone =
    place.after !== undefined && place.after !== null && !pile.some((idea) => idea.ideaId === place.after);
  return {
    kind: 'move',
    commands: chunks(known).map((ids) => moveCommand(step.stepId, ids, isNeighbourGone ? { to: place.to } : place)),
    missing: ideaIds.length - known.length,
  };
}

function moveCommand(stepId: StepId, ideaIds: readonly IdeaId[], { to, after }: Place): MoveIdeas {
  const base: MoveIdeas = { type: 'moveIdeas', stepId, ideaIds: [...ideaIds], to };
  return after === undefined ? base : { ...base, after };
}

function chunks(ids: readonly IdeaId[]): IdeaId[][] {
  const size = LIMITS.ideasPerMove;
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}

function isSame(step: StepShape, pile: readonly IdeaShape[], ids: readonly IdeaId[], { to, after }: Place): boolean {
  if (ids.some((ideaId) => step.ideas[ideaId]?.clusterId !== to)) return false;
  if (to === null) return true;
  if (after === undefined) return true;
  const moving = new Set<string>(ids);
  const rest = pile.filter((idea) => !moving.has(idea.ideaId));
  const at = after === null ? 0 : rest.findIndex((idea) => idea.ideaId === after) + 1;
  const wanted = [
    ...rest.slice(0, at).map((idea) => idea.ideaId),
    ...ids,
    ...rest.slice(at).map((idea) => idea.ideaId),
  ];
  return wanted.every((ideaId, index) => pile[index]?.ideaId === ideaId);
}

/** The cluster behind which a cluster must stand to go one place up or down; undefined when it can't. */
export function neighbourFor(
  clusters: readonly ClusterShape[],
  clusterId: ClusterId,
  direction: 'up' | 'down',
): ClusterId | null | undefined {
  const at = clusters.findIndex((cluster) => cluster.clusterId === clusterId);
  if (at === -1) return undefined;
  if (direction === 'down') return clusters[at + 1]?.clusterId;
  return at === 0 ? undefined : (clusters[at - 2]?.clusterId ?? null);
}
