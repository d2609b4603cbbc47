// Random acts on the board of a question, in small pools so that they meet: clustering by facilitators, and what seats say about it.
import fc from 'fast-check';
import type { ClusterId, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import { BADGE_COLOURS, BADGE_PICTOGRAMS } from '../../shared/domain/cluster-badge.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { seedIdeas } from './arbitrary-seeds.ts';
import { STEPS } from './domain-session.ts';
import { idFor } from './ids.ts';

export const pool = <T>(kind: string, size: number): fc.Arbitrary<T> =>
  fc.integer({ min: 1, max: size }).map((n) => idFor(`${kind} ${n}`) as T);

export const ideaId = pool<IdeaId>('idea', 8);
export const clusterId = pool<ClusterId>('cluster', 4);
export const question: fc.Arbitrary<StepId> = fc.constantFrom(STEPS.q1, STEPS.q1, STEPS.q2);
export const text = fc.oneof(
  fc.constantFrom('rust', 'een vast gezicht', '  ruimte  ', '', 'x'.repeat(501)),
  fc.string({ maxLength: 20 }),
);

/** Verdicts of owners on where their answers stand. */
export const checkCommand: fc.Arbitrary<Extract<FactCommand, { type: 'checkIdea' }>> = fc.record({
  type: fc.constant('checkIdea' as const),
  stepId: fc.constant(STEPS.q1),
  ideaId,
  clusterId,
  verdict: fc.constantFrom('fits' as const, 'misplaced' as const, 'misread' as const),
  words: fc.oneof(fc.constantFrom('', 'ik bedoelde de bus', 'x'.repeat(201)), fc.string({ maxLength: 10 })),
});

/** Where seats would put answers. */
export const sortCommand: fc.Arbitrary<Extract<FactCommand, { type: 'sortIdea' }>> = fc.record({
  type: fc.constant('sortIdea' as const),
  stepId: fc.constant(STEPS.q1),
  ideaId,
  clusterId: fc.option(clusterId),
});

/** Clustering acts, all of which undo can take back. */
export const clusterCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 3, arbitrary: seedIdeas(question, ideaId, text) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        type: fc.constant('createCluster' as const),
        stepId: question,
        clusterId,
        title: text,
        ideaIds: fc.uniqueArray(ideaId, { maxLength: 3 }),
        after: clusterId,
      },
      { requiredKeys: ['type', 'stepId', 'clusterId', 'title', 'ideaIds'] },
    ),
  },
  {
    weight: 5,
    arbitrary: fc.record(
      {
        type: fc.constant('moveIdeas' as const),
        stepId: question,
        ideaIds: fc.uniqueArray(ideaId, { minLength: 1, maxLength: 3 }),
        to: fc.option(clusterId),
        after: fc.option(ideaId),
      },
      { requiredKeys: ['type', 'stepId', 'ideaIds', 'to'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('renameCluster' as const), stepId: question, clusterId, title: text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('explainCluster' as const),
      stepId: question,
      clusterId,
      explanation: text,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('setClusterBadge' as const),
      stepId: question,
      clusterId,
      badge: fc.option(
        fc.record({ pictogram: fc.constantFrom(...BADGE_PICTOGRAMS), colour: fc.constantFrom(...BADGE_COLOURS) }),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('mergeClusters' as const), stepId: question, clusterId, into: clusterId }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('mergeIdeas' as const),
      stepId: question,
      ideaIds: fc.uniqueArray(ideaId, { minLength: 1, maxLength: 3 }),
      into: ideaId,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('partIdeas' as const),
      stepId: question,
      ideaIds: fc.uniqueArray(ideaId, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('moveCluster' as const),
      stepId: question,
      clusterId,
      after: fc.option(clusterId),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('removeCluster' as const), stepId: question, clusterId }) },
);
