import { LIMITS } from '../../../shared/domain/limits.ts';
import { canHoldRounds } from '../../../shared/domain/rules/step-rules.ts';
import type { Candidate } from '../../../shared/domain/voting/choice.ts';
import { compareSettings } from '../../../shared/domain/voting/compare-settings.ts';
import { methodProblem } from '../../../shared/domain/voting/method-problem.ts';
import type { ChangeRound } from '../../../shared/protocol/commands/change-round.ts';
import type { CloseRound } from '../../../shared/protocol/commands/close-round.ts';
import type { OpenRound } from '../../../shared/protocol/commands/open-round.ts';
import type { VoidRound } from '../../../shared/protocol/commands/void-round.ts';
import type { RejectionCode } from '../../../shared/protocol/rejection.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { candidatesOf, homeOf, isKeptBack } from '../candidates.ts';
import type { Fact } from '../facts.ts';
import { groundOf, roundOf, type Round, type Session, type Step } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';
import { closingGone } from './decide-closing.ts';
import { groupsWhenLeaving } from './leaving-collect.ts';

type RoundCommand = OpenRound | ChangeRound | CloseRound | VoidRound;

/** Opening, changing, closing and voiding a round. A result cannot be unseen, so none of it goes into undo. */
export function decideRound(session: Session, command: RoundCommand, ctx: Context): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canHoldRounds(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  if (command.type === 'openRound') return decideOpen(session, step, command, ctx);
  const round = roundOf(step, command.roundId);
  if (!round) return refused('notFound');
  return command.type === 'changeRound' ? decideChange(step, round, command) : decideEnd(step, round, command, ctx);
}

function decideOpen(session: Session, step: Step, command: OpenRound, ctx: Context): Decided {
  const problem = placeProblem(session, step, command);
  if (problem) return refused(problem);
  const found = frozen(session, step, command);
  if (!found.ok) return refused(found.error);
  const { candidates, isPartial } = found.value;
  const unfit = candidatesProblem(candidates) ?? methodProblem(command.method, candidates.length);
  if (unfit) return refused(unfit);
  const { stepId } = step;
  const { roundId, method, subject, follows = null, secondGuess = null } = command;
  const number = step.rounds.length + 1;
  const opened: Fact = {
    type: 'roundOpened',
    stepId,
    roundId,
    number,
    method,
    subject,
    candidates,
    isPartial,
    follows,
    secondGuess,
  };
  if (step.phase === 'vote') return accepted(opened);
  const groups = groupsWhenLeaving(session, step, ctx);
  return accepted(...closingGone(step), ...groups, { type: 'phaseSet', stepId, phase: 'vote' }, opened);
}

/** Whether a round with these settings can open here at all, whatever it is about. */
function placeProblem(session: Session, step: Step, command: OpenRound): RejectionCode | null {
  if (session.currentStepId !== step.stepId) return 'wrongPhase';
  if (step.rounds.some((round) => round.state === 'open')) return 'roundOpen';
  if (step.rounds.length >= LIMITS.roundsPerStep) return 'tooMany';
  if ([...session.steps.values()].some((other) => roundOf(other, command.roundId))) return 'duplicateId';
  if ((step.plan.kind === 'finalVote') !== (command.subject === 'priorities')) return 'wrongSubject';
  if (!command.secondGuess) return null;
  const { first, second } = command.secondGuess;
  const known = new Set(session.groups.map(({ groupId }) => groupId));
  return first !== second && known.has(first) && known.has(second) ? null : 'noGroups';
}

type Frozen = { readonly candidates: readonly Candidate[]; readonly isPartial: boolean };

/** The candidates as they are now, or as they were in the round that this one follows; of those, the ones that were chosen. */
function frozen(session: Session, step: Step, command: OpenRound): Result<Frozen, RejectionCode> {
  const before = command.follows === undefined ? null : roundOf(step, command.follows);
  if (before === undefined || (before && before.state !== 'closed')) return err('notFound');
  if (before && before.subject !== command.subject) return err('wrongSubject');
  const standing = before?.candidates.filter((candidate) => !isKeptBack(homeOf(session, step, candidate), candidate));
  const all = standing ?? candidatesOf(session, step, command.subject);
  const wasPartial = before ? before.isPartial || all.length < before.candidates.length : false;
  if (command.candidateIds === undefined) return ok({ candidates: all, isPartial: wasPartial });
  const chosen = new Set<string>(command.candidateIds);
  const candidates = all.filter(({ candidateId }) => chosen.has(candidateId));
  if (candidates.length !== chosen.size) return err('unknownCandidate');
  return ok({ candidates, isPartial: wasPartial || candidates.length < all.length });
}

/** Nobody can choose what has no name. */
function candidatesProblem(candidates: readonly Candidate[]): RejectionCode | null {
  if (candidates.length === 0) return 'noCandidates';
  return candidates.some(({ title }) => title === '') ? 'untitled' : null;
}

function decideChange(step: Step, round: Round, { method }: ChangeRound): Decided {
  if (round.state !== 'open') return refused(round.state === 'void' ? 'roundVoid' : 'roundClosed');
  const change = compareSettings(round.method, method);
  if (change === 'same') return accepted();
  if (change !== 'raised') return refused(change);
  const problem = methodProblem(method, round.candidates.length);
  if (problem) return refused(problem);
  const { stepId } = step;
  return accepted({ type: 'roundMethodSet', stepId, roundId: round.roundId, method, was: round.method });
}

function decideEnd(step: Step, round: Round, command: CloseRound | VoidRound, ctx: Context): Decided {
  const { stepId } = step;
  const isVoiding = command.type === 'voidRound';
  if (round.state !== 'open') {
    const isMet = round.state === (isVoiding ? 'void' : 'closed');
    return isMet ? accepted() : refused(round.state === 'void' ? 'roundVoid' : 'roundClosed');
  }
  const { roundId } = round;
  const voided = (reason: 'facilitator' | 'keyLost'): Decided =>
    accepted({ type: 'roundVoided', stepId, roundId, reason });
  if (isVoiding) return voided(ctx.actor.kind === 'system' ? 'keyLost' : 'facilitator');
  const count = ctx.counts.get(roundId);
  if (!count) return refused('internal');
  // Ballots that can't be read are not counted as if nobody had voted.
  if (count === 'keyLost') return voided('keyLost');
  const counted: Fact = { type: 'roundClosed', stepId, roundId, ...count };
  return accepted(...closingGone(step), counted, { type: 'phaseSet', stepId, phase: 'results' });
}
