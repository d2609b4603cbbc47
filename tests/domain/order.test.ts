// Whatever two facilitators and their undo do: no two clusters of a step, and no two ideas of a cluster, ever have the same place.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession } from '../support/domain-session.ts';
import { one, two } from './scenario.ts';

const clustering = fc.record({
  who: fc.constantFrom(one, two),
  command: fc.oneof(
    { weight: 3, arbitrary: clusterCommand },
    { weight: 2, arbitrary: fc.constantFrom({ type: 'undo' as const }, { type: 'redo' as const }) },
  ),
});

it('every place is taken once', () => {
  fc.assert(
    fc.property(
      acts({ reveal: false, maxLength: 20 }),
      fc.array(clustering, { maxLength: 60, size: 'max' }),
      (start, run) => {
        const { session, run: does } = domainSession();
        for (const { who, command } of [...start, ...run]) {
          does(who, command);
          for (const { clusters, ideas } of session.steps.values()) {
            const places = [
              ...[...clusters.values()].map(({ orderKey }) => orderKey),
              ...[...ideas.values()].map(({ clusterId, orderKey }) => `${clusterId ?? 'loose'} ${orderKey}`),
            ];
            expect(new Set(places).size).toBe(places.length);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
