// Puts together what belongs to one person: from the session, the ballot box and the drafts, by keys that only this server has.
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { RoundId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { ConsoleMine, Draft, JoinInfo, Mine, OwnBallot, SeatMine } from '../../shared/protocol/mine.ts';
import { changesInspiration, inspirationOf } from '../audience/inspiration.ts';
import { ownEvaluation, ownIdeas } from '../audience/mine-of.ts';
import { sortingOf } from '../audience/sorts.ts';
import type { Fact } from '../domain/facts.ts';
import { historyOf } from '../domain/history.ts';
import { currentStepOf, type Session, type Step } from '../domain/session.ts';
import { openBallot } from './ballot-bodies.ts';
import type { RuntimeDeps } from './deps.ts';
import type { Person } from './live-session.ts';

export type SeatPerson = Extract<Person, { role: 'seat' }>;
type ConsolePerson = Exclude<Person, { role: 'seat' | 'screen' }> & { readonly role: Exclude<Role, 'interpreter'> };

/**
 * Whether a fact of one person can change what belongs to others. While owners check where their answers stand, every move
 * does; all seats are told, so that it is not to be seen whose answer moved.
 */
export function changesEveryMine(session: Session, fact: Fact): boolean {
  const { type } = fact;
  if (type === 'stepOpened' || type === 'sessionClosed' || type === 'phaseSet' || type.startsWith('round')) return true;
  if (type === 'groupsShown' || type === 'anonymitySet') return session.currentStepId === fact.stepId;
  if (changesInspiration(currentStepOf(session), fact)) return true;
  // Also where only one writer is told something: that its answer was hidden is not to be seen by who hears of it.
  if (type === 'standingsSet' || type === 'ideasTrashed' || type === 'ideasRestored' || type === 'ideaReworded')
    return session.currentStepId === fact.stepId;
  const step = currentStepOf(session);
  if (!('stepId' in fact) || step?.stepId !== fact.stepId) return false;
  // Whatever is done to a cluster, seats choose from the clusters as they are.
  if (step.phase === 'sort') return type.startsWith('cluster');
  if (step.phase !== 'check') return false;
  return type === 'ideasMoved' || type === 'clusterRenamed' || type === 'clusterExplained';
}

/** Everything of one person, whole. */
export async function mineOf(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  person: Person,
  join: JoinInfo,
): Promise<Mine> {
  if (person.role === 'seat') return seatMine(deps, sessionId, session, person);
  if (person.role === 'interpreter') return { kind: 'interpreter' };
  return person.role === 'screen'
    ? { kind: 'screen', join }
    : consoleMine(session, { ...person, role: person.role }, join);
}

function consoleMine(session: Session, { role, actorId }: ConsolePerson, join: JoinInfo): ConsoleMine {
  const { undo, redo } = historyOf(session, actorId);
  const isReadOnly = role === 'observer' || session.state === 'closed';
  return {
    kind: 'console',
    actorId,
    role,
    undo: isReadOnly ? null : (undo.at(-1)?.label ?? null),
    redo: isReadOnly ? null : (redo.at(-1)?.label ?? null),
    join,
  };
}

async function seatMine(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  person: SeatPerson,
): Promise<SeatMine> {
  const step = currentStepOf(session);
  const { mode, groupId } = (await deps.store.roster.seat(sessionId, person.seatId)) ?? { mode: null, groupId: null };
  const base = {
    kind: 'seat',
    seat: person.seat,
    mode,
    groupId,
    seatCode: person.seatCode,
    seed: person.seed,
  } as const;
  const key = step && deps.vault.keyed(sessionId, step.stepId, person.seatId);
  if (!step || !key) {
    return { ...base, stepId: step?.stepId ?? null, ideas: [], draft: null, ballot: null, evaluation: null };
  }
  const inspiration = inspirationOf(step, key, person.seed);
  const sorting = sortingOf(session, step, key, person.seat);
  return {
    ...base,
    stepId: step.stepId,
    ideas: ownIdeas(session, step.stepId, key),
    ...(inspiration.length === 0 ? {} : { inspiration }),
    draft: await draftOf(deps, sessionId, step.stepId, person),
    ballot: await ballotOf(deps, sessionId, step, person),
    evaluation: ownEvaluation(session, step.stepId, key),
    ...(sorting === null ? {} : { sorting }),
  };
}

async function draftOf(
  deps: RuntimeDeps,
  sessionId: SessionId,
  stepId: StepId,
  { seatId }: SeatPerson,
): Promise<Draft | null> {
  const key = deps.vault.keyed(sessionId, stepId, seatId);
  const draft = key && (await deps.store.drafts.find(sessionId, stepId, key));
  return draft ? { stepId, text: draft.text, explanation: draft.explanation, rev: draft.rev } : null;
}

async function ballotOf(
  deps: RuntimeDeps,
  sessionId: SessionId,
  step: Step,
  { seatId }: SeatPerson,
): Promise<OwnBallot | null> {
  const roundId: RoundId | undefined = step.rounds.find((round) => round.state === 'open')?.roundId;
  const key = roundId && deps.vault.keyed(sessionId, roundId, seatId);
  const kept = roundId && key ? await deps.store.ballots.find(roundId, key) : null;
  const ballot = roundId && kept && openBallot(deps.vault, sessionId, roundId, kept.body);
  return ballot ? { roundId, choice: ballot.choice, guess: ballot.guess, rev: kept.rev } : null;
}
