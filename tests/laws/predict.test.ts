// Law "predict": what a console shows at once is what the frame says afterwards, and the frame alone decides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { predict } from '../../shared/view/predict.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import { EMPTY_VIEW } from '../../shared/view/view.ts';
import { clustersInOrder, ideasByCluster } from '../../shared/view/selectors.ts';
import { clusterCommand } from '../support/arbitrary-clustering.ts';
import { acts, type Act } from '../support/arbitrary-commands.ts';
import { domainSession, STEPS } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';
import type { View } from '../../shared/view/view.ts';
import { expectSame } from '../support/expect-same.ts';

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

const FIRST = idFor<IdeaId>('idea 1');
const SECOND = idFor<IdeaId>('idea 2');
const THIRD = idFor<IdeaId>('idea 3');
const FROM = idFor<ClusterId>('cluster 1');
const INTO = idFor<ClusterId>('cluster 2');
const byFacilitator = (command: FactCommand): Act => ({ who: { console: 'one' }, command });
const created = (clusterId: ClusterId, ideaIds: IdeaId[]): Act =>
  byFacilitator({ type: 'createCluster', stepId: STEPS.q1, clusterId, title: 'thema', ideaIds });
const answered = (ideaId: IdeaId): Act => ({
  who: { seat: 'a' },
  command: { type: 'submitIdea', stepId: STEPS.q1, ideaId, text: 'antwoord', explanation: '' },
});
/** Found by the law: an answer that stands before the one it lies under kept its place with the server, and lost it in the prediction. */
const UNDER_A_LATER_ONE: [Act[], FactCommand] = [
  [
    byFacilitator({ type: 'openStep', stepId: STEPS.q1 }),
    ...[FIRST, SECOND].map(answered),
    created(FROM, [FIRST, SECOND]),
    created(INTO, []),
    byFacilitator({ type: 'mergeIdeas', stepId: STEPS.q1, ideaIds: [FIRST], into: SECOND }),
  ],
  { type: 'mergeClusters', stepId: STEPS.q1, clusterId: FROM, into: INTO },
];
/** Found by the law: answers come to stand in the order in which they were named. */
const NAMED_BACKWARDS: [Act[], FactCommand] = [
  [
    byFacilitator({ type: 'openStep', stepId: STEPS.q1 }),
    ...[FIRST, SECOND, THIRD].map(answered),
    created(FROM, [FIRST]),
  ],
  { type: 'mergeIdeas', stepId: STEPS.q1, ideaIds: [THIRD, SECOND], into: FIRST },
];

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
        expectSame(board(shown), board(truth));
        predicted++;
      }),
      { numRuns: 400, examples: [UNDER_A_LATER_ONE, NAMED_BACKWARDS] },
    );
    expect(predicted).toBeGreaterThan(25);
  });
});
