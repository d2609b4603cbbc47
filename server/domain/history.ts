// Undo and redo per facilitator: an act is one entry with its facts. Undo goes forward: it appends inverse facts and moves the entry.
import type { ActorId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Cause, Fact, FactOf } from './facts.ts';
import type { Entry, History, Session } from './session.ts';

const EMPTY: History = { undo: [], redo: [] };

/** Kinds of fact that undo can take back. A reveal, a round and a phase cannot be unseen; they have commands of their own. */
export type InvertibleFact = FactOf<
  | 'clusterCreated'
  | 'clusterRenamed'
  | 'clusterExplained'
  | 'clusterMoved'
  | 'clusterRemoved'
  | 'ideasMoved'
  | 'stepAdded'
  | 'stepRemoved'
  | 'stepMoved'
  | 'stepSkipped'
  | 'stepEdited'
  | 'standingsSet'
  | 'ideasTrashed'
  | 'ideasRestored'
  | 'ideaReworded'
  | 'seedsAdded'
  | 'seedsRemoved'
  | 'clusterBadgeSet'
  | 'ideasMerged'
>;

const INVERTIBLE: Record<InvertibleFact['type'], true> = {
  clusterCreated: true,
  clusterRenamed: true,
  clusterExplained: true,
  clusterBadgeSet: true,
  clusterMoved: true,
  clusterRemoved: true,
  ideasMoved: true,
  stepAdded: true,
  stepRemoved: true,
  stepMoved: true,
  stepSkipped: true,
  stepEdited: true,
  standingsSet: true,
  ideasTrashed: true,
  ideasRestored: true,
  ideaReworded: true,
  seedsAdded: true,
  seedsRemoved: true,
  ideasMerged: true,
};

/** Whether undo can take this fact back. */
export const isInvertible = (fact: Fact): fact is InvertibleFact => Object.hasOwn(INVERTIBLE, fact.type);

/** The undo and redo stacks of one facilitator. */
export const historyOf = (session: Session, actorId: ActorId): History => session.histories.get(actorId) ?? EMPTY;

/** Notes a fact of a facilitator in that facilitator's stacks. Facts of one act come one after the other. */
export function recordHistory(session: Session, by: ActorId, cause: Cause, fact: Fact): void {
  if (!isInvertible(fact)) return;
  const { undo, redo } = historyOf(session, by);
  switch (cause.kind) {
    case 'do':
      session.histories.set(by, { undo: pushed(undo, cause, fact), redo: [] });
      return;
    case 'undo':
      session.histories.set(
        by,
        moved(undo, redo, cause, fact, (from, to) => ({ undo: from, redo: to })),
      );
      return;
    case 'redo':
      session.histories.set(
        by,
        moved(redo, undo, cause, fact, (from, to) => ({ undo: to, redo: from })),
      );
  }
}

/** Adds a fact to the newest entry when it belongs to the same act, else as a new entry. */
function pushed(stack: readonly Entry[], { entry, label }: Cause, fact: Fact): readonly Entry[] {
  const top = stack.at(-1);
  if (top?.entry === entry) return [...stack.slice(0, -1), { ...top, facts: [...top.facts, fact] }];
  return [...stack, { entry, label, facts: [fact] }].slice(-LIMITS.undoSteps);
}

/** Takes the newest entry off one stack (at the first fact of the act) and builds its counterpart on the other. */
function moved(
  from: readonly Entry[],
  to: readonly Entry[],
  cause: Cause,
  fact: Fact,
  build: (from: readonly Entry[], to: readonly Entry[]) => History,
): History {
  const isFirst = to.at(-1)?.entry !== cause.entry;
  return build(isFirst ? from.slice(0, -1) : from, pushed(to, cause, fact));
}
