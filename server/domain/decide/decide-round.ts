import { byOrderKey } from '../../../shared/kernel/order-key.ts';
import type { CandidateId } from '../../../shared/kernel/ids.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { Candidate } from '../../../shared/domain/methods.ts';
import { canCluster } from '../../../shared/domain/rules/step-rules.ts';
import { tallyOf } from '../../../shared/domain/tally.ts';
import type { CloseRound } from '../../../shared/protocol/commands/close-round.ts';
import type { OpenRound } from '../../../shared/protocol/commands/open-round.ts';
import type { VoidRound } from '../../../shared/protocol/commands/void-round.ts';
import type { Fact } from '../facts.ts';
import { groundOf, roundOf, type Session, type Step } from '../session.ts';
import { accepted, refused, type Context, type Decided } from './context.ts';

/** Opening, closing and voiding a round. A result cannot be unseen, so none of it goes into undo. */
export function decideRound(session: Session, command: OpenRound | CloseRound | VoidRound, ctx: Context): Decided {
  const step = session.steps.get(command.stepId);
  const problem = canCluster(session, groundOf(step));
  if (problem) return refused(problem);
  if (!step) return refused('notFound');
  return command.type === 'openRound' ? decideOpen(session, step, command) : decideEnd(step, command, ctx);
}

function decideOpen(session: Session, step: Step, command: OpenRound): Decided {
  if (session.currentStepId !== step.stepId) return refused('wrongPhase');
  if (step.rounds.some((round) => round.state === 'open')) return refused('roundOpen');
  if (step.rounds.length >= LIMITS.roundsPerStep) return refused('tooMany');
  const isUsed = [...session.steps.values()].some((other) => roundOf(other, command.roundId));
  if (isUsed) return refused('duplicateId');
  const candidates = candidatesOf(step);
  if (candidates.length === 0) return refused('noCandidates');
  const { roundId, method } = command;
  const opened: Fact = {
    type: 'roundOpened',
    stepId: step.stepId,
    roundId,
    number: step.rounds.length + 1,
    method,
    candidates,
  };
  const facts: Fact[] =
    step.phase === 'vote' ? [opened] : [{ type: 'phaseSet', stepId: step.stepId, phase: 'vote' }, opened];
  return accepted(...facts);
}

/** The clusters as they are now, frozen: later renaming or moving does not change what people vote on. */
function candidatesOf(step: Step): Candidate[] {
  return [...step.clusters.values()]
    .sort(byOrderKey)
    .map(({ clusterId, title, explanation }) => ({ candidateId: asCandidate(clusterId), title, explanation }));
}

/** A cluster is voted on under its own id. */
const asCandidate = (clusterId: string): CandidateId => clusterId as CandidateId;

function decideEnd(step: Step, command: CloseRound | VoidRound, ctx: Context): Decided {
  const { stepId } = step;
  const round = roundOf(step, command.roundId);
  if (!round) return refused('notFound');
  const isVoiding = command.type === 'voidRound';
  if (round.state !== 'open') {
    const isMet = round.state === (isVoiding ? 'void' : 'closed');
    return isMet ? accepted() : refused(round.state === 'void' ? 'roundVoid' : 'roundClosed');
  }
  const { roundId } = round;
  if (isVoiding) {
    const reason = ctx.actor.kind === 'system' ? 'keyLost' : 'facilitator';
    return accepted({ type: 'roundVoided', stepId, roundId, reason });
  }
  const ballots = ctx.ballots.get(roundId);
  if (!ballots) return refused('internal');
  const closed: Fact = {
    type: 'roundClosed',
    stepId,
    roundId,
    tally: tallyOf(round.method, round.candidates, ballots),
    ballots,
  };
  return accepted(closed, { type: 'phaseSet', stepId, phase: 'results' });
}
