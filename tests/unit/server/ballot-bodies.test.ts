// How long a sealed ballot is tells nothing of what stands in it: an abstention is as long as a full ballot with a guess.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RoundId, SessionId } from '../../../shared/kernel/ids.ts';
import type { CountedBallot } from '../../../shared/domain/voting/choice.ts';
import { checkBallot } from '../../../shared/domain/voting/check-ballot.ts';
import { openBallot, sealBallot, type BallotPaper } from '../../../server/runtime/ballot-bodies.ts';
import { createMemoryKeyVault } from '../../../server/runtime/memory-key-vault.ts';
import { idFor } from '../../support/ids.ts';
import { ballotOf, FIVE, METHODS } from '../voting/arbitrary-ballots.ts';

const SESSION = idFor<SessionId>('session');
const ROUND = idFor<RoundId>('round');
const vault = createMemoryKeyVault();
const GROUP = 'g'.repeat(40);

const thoughts = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { freq: 5 }), { minLength: 5, maxLength: 5 });

beforeAll(() => vault.create(SESSION, ROUND));

describe('a sealed ballot', () => {
  for (const isGuessed of [false, true])
    it.each(Object.values(METHODS))(
      `is as long as an abstention, whatever it says: $type, guesses asked: ${isGuessed}`,
      (method) => {
        const paper: BallotPaper = {
          roundId: ROUND,
          method,
          candidates: FIVE,
          secondGuess: isGuessed ? { first: GROUP, second: 'g2' } : null,
        };
        const sealed = (ballot: CountedBallot): string => {
          const body = sealBallot(vault, SESSION, paper, ballot);
          if (body === null) throw new Error('the key is there');
          expect(openBallot(vault, SESSION, ROUND, body)).toEqual(ballot);
          return body;
        };
        const least = sealed({ choice: { type: 'abstain' }, groupId: null, guess: null }).length;
        fc.assert(
          fc.property(thoughts, thoughts, (own, guessed) => {
            const choice = ballotOf(method, FIVE, own);
            expect(checkBallot(method, FIVE, choice)).toBeNull();
            const guess = isGuessed ? { groupId: GROUP, choice: ballotOf(method, FIVE, guessed) } : null;
            expect(sealed({ choice, groupId: GROUP, guess })).toHaveLength(least);
          }),
          { numRuns: 60 },
        );
      },
    );
});
