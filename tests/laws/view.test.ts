// Law "view": folding projected events over an empty view is the snapshot, for every audience, at every prefix.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../shared/domain/vocabulary.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { viewOf } from '../../server/audience/view-of.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession, STEPS } from '../support/domain-session.ts';
import { expectSame } from '../support/expect-same.ts';

describe('law: view', () => {
  it.each(AUDIENCES)('folding events ≡ snapshot for the %s, after every command', (audience) => {
    let moved = 0;
    fc.assert(
      fc.property(acts({ reveal: true }), (run) => {
        const domain = domainSession();
        let view = reduceView(EMPTY_VIEW, domain.events[audience].splice(0));
        for (const { who, command } of run) {
          domain.run(who, command);
          const events = domain.events[audience].splice(0);
          const before = view;
          view = reduceView(view, events);
          if (events.length > 0 && JSON.stringify(before) !== JSON.stringify(view)) moved++;
          expectSame(view, viewOf(domain.session, audience));
        }
      }),
      { numRuns: 150 },
    );
    // A law about events that change nothing would prove nothing.
    expect(moved).toBeGreaterThan(300);
  });

  it('keeps the identity of steps that an event does not touch, so that pages can compare', () => {
    const domain = domainSession();
    const before = reduceView(EMPTY_VIEW, domain.events.console.splice(0));
    domain.run({ console: 'one' }, { type: 'openStep', stepId: STEPS.q1 });
    const after = reduceView(before, domain.events.console.splice(0));
    expect(after).not.toBe(before);
    const { [STEPS.q1]: opened, ...others } = after.steps;
    expect(opened).not.toBe(before.steps[STEPS.q1]);
    for (const [stepId, step] of Object.entries(others)) expect(step).toBe(before.steps[stepId]);
  });
});
