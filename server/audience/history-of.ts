// What facilitators did, out of the facts that they led to. A door for facilitators only; a fact of a seat never comes through it.
import type { ActorId, EntryId, StepId } from '../../shared/kernel/ids.ts';
import type { Staff } from '../../shared/protocol/hands.ts';
import type { HistoryRow } from '../../shared/protocol/history.ts';
import type { Cause, Fact, FactType, LoggedFact } from '../domain/facts.ts';
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

const ORGANISER = { role: 'facilitator', name: '', number: 1 } as const;

type Act = { readonly facts: readonly LoggedFact[] };

/**
 * The acts among these facts, newest first.
 * @param facts a run of the log, in order
 * @param asker whose undo steps are counted
 * @param stepId only what was done in this step; null for all
 * @param staff what is known of those who came by a link
 */
export function historyRows(
  session: Session,
  facts: readonly LoggedFact[],
  asker: ActorId,
  stepId: StepId | null,
  staff: readonly Staff[],
): HistoryRow[] {
  const teller = tellerOf(session, asker, staff);
  return actsIn(facts)
    .map((act) => rowOf(act, teller))
    .filter((row) => row !== null)
    .filter((row) => stepId === null || row.stepId === stepId)
    .toReversed();
}

type Teller = {
  readonly whoDid: (by: ActorId | null) => HistoryRow['by'];
  readonly undoOf: (by: ActorId | null, cause: Cause | null) => Pick<HistoryRow, 'undoSteps' | 'reach'>;
};

/** Says who did something, and how far undo reaches it, to whoever asks. */
function tellerOf(session: Session, asker: ActorId, staff: readonly Staff[]): Teller {
  const stepsTo = new Map<EntryId, number>(
    historyOf(session, asker)
      .undo.toReversed()
      .map(({ entry }, index) => [entry, index + 1]),
  );
  return {
    whoDid: (by) => {
      if (by === null) return 'server';
      if (by === asker) return 'you';
      // Whoever came by no link is the organiser: the first facilitator.
      const { role, name, number } = staff.find(({ actorId }) => actorId === by) ?? ORGANISER;
      return { role, name, number };
    },
    undoOf: (by, cause) => {
      if (by === null || cause === null) return { undoSteps: null, reach: 'none' };
      const undoSteps = by === asker ? (stepsTo.get(cause.entry) ?? null) : null;
      if (undoSteps !== null) return { undoSteps, reach: 'you' };
      const isOnStack = historyOf(session, by).undo.some(({ entry }) => entry === cause.entry);
      return { undoSteps, reach: isOnStack ? 'other' : 'none' };
    },
  };
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

function rowOf({ facts }: Act, teller: Teller): HistoryRow | null {
  const last = facts.at(-1);
  if (!last || last.at === null) return null;
  const { by, cause } = last;
  const named = facts.filter(({ fact }) => COMMAND_OF[fact.type] !== undefined);
  const main = named.find(({ fact }) => !ALONG.includes(fact.type)) ?? named[0] ?? last;
  return {
    seq: last.seq,
    at: last.at,
    by: teller.whoDid(by),
    kind: cause?.kind ?? 'do',
    what: cause?.label ?? commandOf(main.fact),
    stepId: 'stepId' in main.fact ? main.fact.stepId : null,
    answers: answersIn(facts),
    ...teller.undoOf(by, cause),
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
