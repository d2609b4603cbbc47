// Law "predict": what a console shows at once is what the frame says afterwards, and the frame alone decides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predict } from '../../shared/view/predict.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { clustersInOrder, ideasByCluster } from '../../shared/view/selectors.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts } from '../support/arbitrary-commands.ts';
import { domainSession, STEPS } from '../support/domain-session.ts';
import type { View } from '../../shared/view/view.ts';

/** What a facilitator sees of a question: titles in order, and which answers stand where (loose ones as a set). */
const board = (view: View) =>
  [STEPS.q1, STEPS.q2].map((stepId) => {
    const step = view.steps[stepId];
    if (!step) return null;
    const { loose, inCluster } = ideasByCluster(step);
    return {
      loose: loose.map(({ ideaId }) => ideaId).toSorted(),
      clusters: clustersInOrder(step).map(({ clusterId, title, explanation }) => ({
        title,
        explanation,
        ideas: (inCluster.get(clusterId) ?? []).map(({ ideaId }) => ideaId),
      })),
    };
  });

describe('law: predict', () => {
  it('an accepted clustering command looks the same before and after its frame', () => {
    let predicted = 0;
    fc.assert(
      fc.property(acts({ reveal: false, maxLength: 40 }), clusterCommand, (run, command) => {
        const domain = domainSession();
        for (const act of run) domain.run(act.who, act.command);
        const confirmed = reduceView(EMPTY_VIEW, domain.events.console.splice(0));
        const guess = predict(confirmed, command);
        const shown = reduceView(confirmed, guess);
        if (domain.run({ console: 'one' }, command) !== null || guess.length === 0) return;
        const truth = reduceView(confirmed, domain.events.console);
        expect(board(shown)).toEqual(board(truth));
        predicted++;
      }),
      { numRuns: 400 },
    );
    expect(predicted).toBeGreaterThan(25);
  });
});
