// Random acts on the list of steps and on the pace of the room: see arbitrary-commands.ts.
import fc from 'fast-check';
import type { StepId } from '../../shared/kernel/ids.ts';
import { designStepSchema, type FinalVotePlan } from '../../shared/domain/design.ts';
import { ANSWER_MODES, type OptionalPhase } from '../../shared/domain/vocabulary.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { NOW, STEPS } from './domain-session.ts';
import { idFor } from './ids.ts';

const addedStep: fc.Arbitrary<StepId> = fc.integer({ min: 1, max: 3 }).map((n) => idFor<StepId>(`added step ${n}`));
const listedStep: fc.Arbitrary<StepId> = fc.oneof(fc.constantFrom(...Object.values(STEPS)), addedStep);

/** Changes of a step that show nothing of anybody. */
const editCommand: fc.Arbitrary<FactCommand> = fc.record({
  type: fc.constant('editStep' as const),
  stepId: listedStep,
  change: fc.record(
    {
      title: fc.constantFrom('Wat is nodig?', 'Hoe gaat het?'),
      instruction: fc.constantFrom('', 'Kort graag'),
      notes: fc.constantFrom('', 'Alleen voor ons'),
      plannedMinutes: fc.constantFrom(null, 0, 10),
      answerLimit: fc.constantFrom(null, 1, 3),
      phases: fc.constantFrom<OptionalPhase[]>(['cluster'], ['vote', 'cluster']),
      finalVote: fc.constantFrom<FinalVotePlan>({ questions: [], top: 2 }, { questions: [2], top: 1 }),
    },
    { requiredKeys: [] },
  ),
});

/** Acts on the list of steps, all of which undo can take back. */
export const stepsCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('addStep' as const),
      stepId: addedStep,
      step: fc.constantFrom(
        designStepSchema.parse({ kind: 'question', title: 'Tussendoor', notes: 'Alleen voor ons' }),
        designStepSchema.parse({ kind: 'finalVote', title: 'Nog een keer', finalVote: { questions: [1, 2], top: 1 } }),
        designStepSchema.parse({ kind: 'welcome', title: 'Even bijkomen' }),
      ),
      after: fc.option(listedStep),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('moveStep' as const), stepId: listedStep, after: fc.option(listedStep) }),
  },
  { weight: 4, arbitrary: editCommand },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('removeStep' as const), stepId: listedStep }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('setSkipped' as const), stepId: listedStep, skipped: fc.boolean() }),
  },
);

/** Changes of what people see of each other while they write. */
export const modeCommand: fc.Arbitrary<FactCommand> = fc.record({
  type: fc.constant('editStep' as const),
  stepId: fc.constantFrom(STEPS.q1, STEPS.q2),
  change: fc.record({ mode: fc.constantFrom(...ANSWER_MODES) }),
});

/** Acts that tell the room where it goes, and that let it pause. */
export const paceCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('announceStep' as const), stepId: listedStep }) },
  { weight: 1, arbitrary: fc.constant({ type: 'cancelStep' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('pauseSession' as const),
      message: fc.constantFrom('', 'Koffie', 'x'.repeat(201)),
      until: fc.constantFrom(null, NOW + 600_000, NOW - 1),
    }),
  },
  // A pause that lasts would only make everything refused.
  { weight: 6, arbitrary: fc.constant({ type: 'resumeSession' as const }) },
);
