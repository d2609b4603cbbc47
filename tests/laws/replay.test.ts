// Law "replay": the log, folded anew, is the session; also when it was cut anywhere and gone on with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolveLogged } from '../../server/domain/evolve.ts';
import type { LoggedFact } from '../../server/domain/facts.ts';
import { emptySession } from '../../server/domain/session.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';

const folded = (log: readonly LoggedFact[]) => {
  const session = emptySession();
  for (const logged of log) evolveLogged(session, logged);
  return session;
};

const OF_SEATS: ReadonlySet<string> = new Set([
  'ideaSubmitted',
  'ideaChanged',
  'ideaMarked',
  'ideaWithdrawn',
  'ideaChecked',
  'evaluationGiven',
]);

describe('law: replay', () => {
  it('a replayed log is the session, histories included', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const domain = domainSession();
        for (const { who, command } of run) domain.run(who, command);
        expect(folded(structuredClone(domain.log))).toEqual(domain.session);
      }),
      { numRuns: 150 },
    );
  });

  it('facts of seats carry neither a time nor an actor', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const domain = domainSession();
        for (const { who, command } of run) domain.run(who, command);
        const ofSeats = domain.log.filter(({ fact }) => OF_SEATS.has(fact.type));
        for (const { by, at, cause } of ofSeats) expect({ by, at, cause }).toEqual({ by: null, at: null, cause: null });
      }),
      { numRuns: 50 },
    );
  });
});
