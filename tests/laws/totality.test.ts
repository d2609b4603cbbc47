// Law "totality": every command × role × state gives facts or a named rejection, and no frame makes a page throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REJECTION_CODES } from '../../shared/protocol/rejection.ts';
import { viewEventSchema, type ViewEvent } from '../../shared/protocol/view-events.ts';
import { predict } from '../../shared/view/predict.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';

describe('law: totality', () => {
  it('deciding never throws and names every refusal', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(acts({ reveal: true, maxLength: 80 }), (run) => {
        const domain = domainSession();
        for (const { who, command } of run) {
          const refusal = domain.run(who, command);
          if (refusal === null) continue;
          seen.add(refusal);
          expect(REJECTION_CODES).toContain(refusal);
          expect(refusal).not.toBe('internal');
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('every projected event passes the wire schema, strictly', () => {
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const domain = domainSession();
        for (const { who, command } of run) domain.run(who, command);
        for (const event of Object.values(domain.events).flat()) viewEventSchema.parse(event);
      }),
      { numRuns: 60 },
    );
  });

  it('a page survives any order and any loss of events, and any prediction on top', () => {
    fc.assert(
      fc.property(
        acts({ reveal: true }),
        fc.array(clusterCommand, { maxLength: 10 }),
        fc.nat(),
        (run, commands, seed) => {
          const domain = domainSession();
          for (const { who, command } of run) domain.run(who, command);
          const events: ViewEvent[] = domain.events.console
            .filter((_, index) => (index * 7 + seed) % 5 !== 0)
            .toReversed();
          let view = reduceView(EMPTY_VIEW, events);
          for (const command of commands) view = reduceView(view, predict(view, command));
          expect(view.steps).toBeTypeOf('object');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('knows no step, idea or cluster by the name of something every object has', () => {
    const event = { type: 'ideaGone', stepId: '__proto__', ideaId: 'constructor' } as unknown as ViewEvent;
    expect(reduceView(EMPTY_VIEW, [event])).toBe(EMPTY_VIEW);
  });
});
