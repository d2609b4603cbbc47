// What facilitators did, out of the facts that they led to. A door for facilitators only; a fact of a seat never comes through it.
import type { ActorId, EntryId, StepId } from '../../shared/kernel/ids.ts';
import type { HistoryRow } from '../../shared/protocol/history.ts';
import type { Fact, FactType, LoggedFact } from '../domain/facts.ts';
import { historyOf } from '../domain/history.ts';
import type { Session } from '../domain/session.ts';

/** The command behind facts that are no undo entry. */
const COMMAND_OF: Partial<Record<FactType, string>> = {
  stepOpened: 'openStep',
  stepAnnounced: 'announceStep',
  stepCancelled: 'cancelStep',
  sessionPaused: 'pauseSession',
  sessionResumed: 'resumeSession',
  stepSkipped: 'setSkipped',
  leadGiven: 'giveLead',
  sceneSet: 'setScene',
  spotlightSet: 'setSpotlight',
  phaseSet: 'setPhase',
  listSet: 'setList',
  clusterVisibilitySet: 'setClusterVisibility',
  mediaSet: 'setMedia',
  kSet: 'setK',
  roundOpened: 'openRound',
  roundMethodSet: 'changeRound',
  roundClosed: 'closeRound',
  roundVoided: 'voidRound',
  sessionClosed: 'closeSession',
};
/** What comes along with another act, such as the step that the room goes to; an act only when it stands alone. */
const ALONG: readonly FactType[] = ['phaseSet', 'stepCancelled', 'sceneSet', 'spotlightSet', 'sessionResumed'];
/** Noted beside what somebody did: they are no act by themselves. */
const BESIDE: readonly FactType[] = ['attendanceNoted', 'sessionStarted', 'sessionPrepared'];

type Act = { readonly facts: readonly LoggedFact[] };

/**
 * The acts among these facts, newest first.
 * @param facts a run of the log, in order
 * @param asker whose undo steps are counted
 * @param stepId only what was done in this step; null for all
 */
export function historyRows(
  session: Session,
  facts: readonly LoggedFact[],
  asker: ActorId,
  stepId: StepId | null,
): HistoryRow[] {
  const undoable = new Map<EntryId, number>(
    historyOf(session, asker)
      .undo.toReversed()
      .map(({ entry }, index) => [entry, index + 1]),
  );
  const others = [...session.actors].filter((actorId) => actorId !== asker);
  return actsIn(facts)
    .map((act) => rowOf(act, asker, others, undoable))
    .filter((row) => row !== null)
    .filter((row) => stepId === null || row.stepId === stepId)
    .toReversed();
}

/** Facts of one command come one after the other: of the same entry, or at the same moment by the same facilitator. */
function actsIn(facts: readonly LoggedFact[]): Act[] {
  const acts: LoggedFact[][] = [];
  for (const logged of facts) {
    // A seat's fact has no time; that it has none is what keeps it out.
    if (logged.at === null || BESIDE.includes(logged.fact.type)) continue;
    const last = acts.at(-1);
    if (last?.[0] && isSameAct(last[0], logged)) last.push(logged);
    else acts.push([logged]);
  }
  return acts.map((act) => ({ facts: act }));
}

/** Whether two facts that follow each other were led to by one command. */
export const isSameAct = (a: LoggedFact, b: LoggedFact): boolean =>
  a.by === b.by && (a.cause === null ? b.cause === null && a.at === b.at : a.cause.entry === b.cause?.entry);

function rowOf(
  { facts }: Act,
  asker: ActorId,
  others: readonly ActorId[],
  undoable: ReadonlyMap<EntryId, number>,
): HistoryRow | null {
  const last = facts.at(-1);
  if (!last || last.at === null) return null;
  const { by, cause } = last;
  const named = facts.filter(({ fact }) => COMMAND_OF[fact.type] !== undefined);
  const main = named.find(({ fact }) => !ALONG.includes(fact.type)) ?? named[0] ?? last;
  return {
    seq: last.seq,
    at: last.at,
    by: by === null ? null : by === asker ? 0 : others.indexOf(by) + 1,
    kind: cause?.kind ?? 'do',
    what: cause?.label ?? commandOf(main.fact),
    stepId: 'stepId' in main.fact ? main.fact.stepId : null,
    answers: answersIn(facts),
    undoSteps: cause === null || by !== asker ? null : (undoable.get(cause.entry) ?? null),
  };
}

function commandOf(fact: Fact): string {
  if (fact.type === 'closingSet') return fact.closesAt === null ? 'cancelClosing' : 'announceClosing';
  return COMMAND_OF[fact.type] ?? 'other';
}

function answersIn(facts: readonly LoggedFact[]): number | null {
  const counts = facts.flatMap(({ fact }) => answersOf(fact) ?? []);
  return counts.length === 0 ? null : Math.max(...counts);
}

/** How many answers a fact is about; null when it is about none. */
function answersOf(fact: Fact): number | null {
  if (fact.type === 'ideasMoved') return fact.moves.length;
  if (fact.type === 'standingsSet') return fact.changes.length;
  if (fact.type === 'ideasTrashed' || fact.type === 'ideasRestored') return fact.ideaIds.length;
  if (fact.type === 'seedsAdded' || fact.type === 'seedsRemoved') return fact.ideas.length;
  return fact.type === 'ideaReworded' ? 1 : null;
}
