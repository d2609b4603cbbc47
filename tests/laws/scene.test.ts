// Laws of what the room is shown: directing reveals nothing, the spotlight is always on something that is there, and the picture of the screen
// beside the facilitator's work is the screen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asScreen } from '../../shared/view/as-screen.ts';
import type { View } from '../../shared/view/view.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { isShownToRoom, isThere } from '../../server/domain/spotlight.ts';
import { acts, type Act } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';
import { expectSame } from '../support/expect-same.ts';

const isDirecting = ({ command: { type } }: Act): boolean => type === 'setScene' || type === 'setSpotlight';

/** What an audience learned, but for which scene and spotlight there is. */
const learned = (run: readonly Act[], audience: 'participant' | 'screen'): string => {
  const domain = domainSession();
  for (const { who, command } of run) domain.run(who, command);
  return JSON.stringify(domain.events[audience].filter(({ type }) => type !== 'sceneSet' && type !== 'spotlightSet'));
};

const isInView = ({ spotlight, currentStepId, steps }: View): boolean => {
  if (spotlight === null) return true;
  const step = steps[spotlight.stepId];
  if (!step || spotlight.stepId !== currentStepId) return false;
  const { on } = spotlight;
  return on.type === 'idea' ? on.ideaId in step.ideas : on.clusterId in step.clusters;
};

describe('law: what the room is shown', () => {
  it.each(['participant', 'screen'] as const)(
    'directing shows the %s nothing that it did not see anyway',
    (audience) => {
      fc.assert(
        fc.property(acts({ reveal: true }), (run) => {
          expect(learned(run, audience)).toBe(
            learned(
              run.filter((act) => !isDirecting(act)),
              audience,
            ),
          );
        }),
        { numRuns: 120 },
      );
    },
  );

  it('a participant never hears which scene the screen has', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const bytes = (acts: readonly Act[]) => {
          const domain = domainSession();
          for (const { who, command } of acts) domain.run(who, command);
          return JSON.stringify(domain.events.participant);
        };
        // A scene ends the spotlight; that much may be seen.
        const scenes = run.filter(({ command }) => command.type !== 'setSpotlight');
        expect(bytes(scenes)).toBe(bytes(scenes.filter(({ command }) => command.type !== 'setScene')));
      }),
      { numRuns: 80 },
    );
  });

  it('the spotlight is on something that is there, and in the view of whoever is told of it, after every command', () => {
    let lit = 0;
    let alsoParticipants = 0;
    fc.assert(
      fc.property(acts({ reveal: true, maxLength: 90 }), (run) => {
        const { session, run: act } = domainSession();
        for (const { who, command } of run) {
          act(who, command);
          if (session.spotlight === null) continue;
          lit++;
          expect(isThere(session, session.spotlight)).toBe(true);
          expect(isShownToRoom(session, session.spotlight)).toBe(true);
          expectSame(viewOf(session, 'screen').spotlight, session.spotlight);
          for (const audience of ['participant', 'screen', 'console'] as const)
            expect(isInView(viewOf(session, audience))).toBe(true);
          if (viewOf(session, 'participant').spotlight !== null) alsoParticipants++;
        }
      }),
      { numRuns: 700 },
    );
    expect(lit).toBeGreaterThan(100);
    expect(alsoParticipants).toBeGreaterThan(20);
  });

  it('the picture beside the facilitator’s work is what the screen is sent', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const { session, run: act } = domainSession();
        for (const { who, command } of run) {
          act(who, command);
          expectSame(asScreen(viewOf(session, 'console')), viewOf(session, 'screen'));
        }
      }),
      { numRuns: 120 },
    );
  });
});
