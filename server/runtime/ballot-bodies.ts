// What lies in the ballot box, written and read with the key of the round.
import type { RoundId, SessionId } from '../../shared/kernel/ids.ts';
import { countedBallotSchema, type CountedBallot } from '../../shared/domain/voting/choice.ts';
import type { Round } from '../domain/session.ts';
import type { Ballot } from '../store/ballot-box.ts';
import type { KeyVault } from './key-vault.ts';

/** What a ballot is cast in, as far as it bears on how long one can be. */
export type BallotPaper = Pick<Round, 'roundId' | 'method' | 'candidates' | 'secondGuess'>;

// Lengths in characters of JSON, rounded up; ids are 22 long, those of criteria and groups 40 at most (shared/domain/voting/choice.ts).
const AROUND = 400;
const NO_OPINION = 30;
const SAID = 60;
const JUDGED = 120;
const PAIR = 100;
/** As many as a ballot may hold, whatever the round asks for: settings may be raised while it is open. */
const MOST_PAIRS = 45;

/** Room for the longest ballot that this paper allows, so that no length tells an abstention, or a short answer, from a long one. */
function roomFor({ method, candidates, secondGuess }: BallotPaper): number {
  const n = candidates.length;
  const said =
    method.type === 'criteria'
      ? n * method.criteria.length * JUDGED
      : method.type === 'pairwise'
        ? Math.min(MOST_PAIRS, (n * (n - 1)) / 2) * PAIR
        : n * SAID;
  return AROUND + (said + n * NO_OPINION) * (secondGuess === null ? 1 : 2);
}

/** @returns the sealed body, or null when the key of the round is gone */
export const sealBallot = (
  vault: KeyVault,
  sessionId: SessionId,
  paper: BallotPaper,
  ballot: CountedBallot,
): Ballot['body'] | null => vault.seal(sessionId, paper.roundId, JSON.stringify(ballot).padEnd(roomFor(paper), ' '));

/** @returns the ballot, or null when the key of the round is gone or the body was not sealed with it */
export function openBallot(
  vault: KeyVault,
  sessionId: SessionId,
  roundId: RoundId,
  body: Ballot['body'],
): CountedBallot | null {
  const text = vault.unseal(sessionId, roundId, body);
  return text === null ? null : countedBallotSchema.parse(JSON.parse(text));
}
