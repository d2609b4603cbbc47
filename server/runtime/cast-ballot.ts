// Puts a ballot in the box, in a transaction of its own. No receipt, no fact, nothing that names the seat.
import type { SessionId } from '../../shared/kernel/ids.ts';
import { checkBallot } from '../../shared/domain/methods.ts';
import { canVote } from '../../shared/domain/rules/step-rules.ts';
import type { CastBallot } from '../../shared/protocol/commands/cast-ballot.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import { groundOf, roundOf, type Session } from '../domain/session.ts';
import type { RuntimeDeps } from './deps.ts';
import type { SeatPerson } from './mines.ts';

/**
 * @returns null when the ballot (or a newer one of the same seat) is kept; `keyLost` when the round can't be trusted any more
 */
export async function castBallot(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  { seatId }: SeatPerson,
  { stepId, roundId, choice, rev }: CastBallot,
): Promise<RejectionCode | 'keyLost' | null> {
  const step = session.steps.get(stepId);
  const round = step && roundOf(step, roundId);
  // A round that ended is answered first: it says more than "not now".
  if (round && round.state !== 'open') return round.state === 'void' ? 'roundVoid' : 'roundClosed';
  const problem = canVote(session, groundOf(step));
  if (problem) return problem;
  if (!round) return 'notFound';
  const invalid = checkBallot(round.method, round.candidates, choice);
  if (invalid) return invalid;
  const key = deps.vault.keyed(sessionId, roundId, seatId);
  if (!key) return 'keyLost';
  await deps.store.ballots.cast(sessionId, roundId, key, { choice, rev });
  return null;
}
