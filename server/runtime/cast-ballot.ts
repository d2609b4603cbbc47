// Puts a ballot in the box, in a transaction of its own. No receipt, no fact, nothing that names the seat.
import { isDeepStrictEqual } from 'node:util';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { BallotProblem, Choice, GroupId, Guess } from '../../shared/domain/voting/choice.ts';
import { checkBallot } from '../../shared/domain/voting/check-ballot.ts';
import { checkPairs } from '../../shared/domain/voting/check-pairs.ts';
import { seedIn } from '../../shared/domain/voting/own-seed.ts';
import { canVote } from '../../shared/domain/rules/step-rules.ts';
import type { CastBallot } from '../../shared/protocol/commands/cast-ballot.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import { groundOf, roundOf, type Round, type Session } from '../domain/session.ts';
import { openBallot, sealBallot } from './ballot-bodies.ts';
import type { RuntimeDeps } from './deps.ts';
import type { SeatPerson } from './mines.ts';

/**
 * @returns null when the ballot (or a newer one of the same seat) is kept; `idReused` when another one with the same rev is; `keyLost` when the round can't be trusted any more
 */
export async function castBallot(
  deps: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  { seatId, seed }: SeatPerson,
  { stepId, roundId, choice, guess, rev }: CastBallot,
): Promise<RejectionCode | 'keyLost' | null> {
  const step = session.steps.get(stepId);
  const round = step && roundOf(step, roundId);
  // A round that ended is answered first: it says more than "not now".
  if (round && round.state !== 'open') return round.state === 'void' ? 'roundVoid' : 'roundClosed';
  const problem = canVote(session, groundOf(step));
  if (problem) return problem;
  if (!round) return 'notFound';
  // As it is now: a ballot counts with the group that its seat has when it is cast.
  const { groupId } = (await deps.store.roster.seat(sessionId, seatId)) ?? { groupId: null };
  const own = seedIn(seed, roundId);
  const invalid = checkOne(round, choice, own) ?? checkGuess(round, groupId, guess, own);
  if (invalid) return invalid;
  const key = deps.vault.keyed(sessionId, roundId, seatId);
  const body = sealBallot(deps.vault, sessionId, round, { choice, groupId, guess });
  if (!key || body === null) return 'keyLost';
  if ((await deps.store.ballots.cast(sessionId, roundId, key, { body, rev })) === 'kept') return null;
  const kept = await deps.store.ballots.find(roundId, key);
  // A higher rev overtook this one: the seat chose again, and an older vote that is sent again is no news.
  if (kept === null || kept.rev > rev) return null;
  // The same rev: sent again, or another device of the seat was first. What it did not get in must not be called accepted.
  const first = openBallot(deps.vault, sessionId, roundId, kept.body);
  if (first === null) return 'keyLost';
  return isDeepStrictEqual([first.choice, first.guess], [choice, guess]) ? null : 'idReused';
}

/** A vote, or a guess: both are about the pairs of the seat. */
const checkOne = ({ method, candidates }: Round, choice: Choice, own: number): BallotProblem | null =>
  checkBallot(method, candidates, choice) ?? checkPairs(method, candidates, choice, own);

/** Only who is asked guesses, about the other group, with a ballot that could be one. No guess is always fine. */
function checkGuess(round: Round, groupId: GroupId | null, guess: Guess | null, own: number): BallotProblem | null {
  if (guess === null) return null;
  const { first, second } = round.secondGuess ?? { first: null, second: null };
  const about = groupId === first ? second : groupId === second ? first : null;
  if (about === null || guess.groupId !== about) return 'badInput';
  return checkOne(round, guess.choice, own);
}
