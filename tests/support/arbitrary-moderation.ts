// Random acts of a facilitator who judges answers, over the same small pools as arbitrary-commands.ts.
import fc from 'fast-check';
import type { IdeaId, StepId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { STEPS } from './domain-session.ts';
import { idFor } from './ids.ts';

const ideaId = fc.integer({ min: 1, max: 8 }).map((n) => idFor<IdeaId>(`idea ${n}`));
const question: fc.Arbitrary<StepId> = fc.constantFrom(STEPS.q1, STEPS.q1, STEPS.q2);
const text = fc.oneof(
  fc.constantFrom('rust', 'in andere woorden', '  ruimte  ', '', 'x'.repeat(501)),
  fc.string({ maxLength: 20 }),
);
const some = fc.uniqueArray(ideaId, { minLength: 1, maxLength: 3 });
const edition = fc.constantFrom(0, 0, 0, 1);
const judgedIdeas = (type: 'hideIdeas' | 'trashIdeas' | 'restoreIdeas') =>
  fc.record({ type: fc.constant(type), stepId: question, ideaIds: some });

/** What a facilitator does with answers that the group should not read, or not so; undo can take all of it back. */
export const moderateCommand: fc.Arbitrary<FactCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('showIdeas' as const),
      stepId: question,
      ideas: fc.uniqueArray(fc.record({ ideaId, edition }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ ideaId: id }) => id,
      }),
    }),
  },
  { weight: 3, arbitrary: judgedIdeas('hideIdeas') },
  { weight: 2, arbitrary: judgedIdeas('trashIdeas') },
  { weight: 2, arbitrary: judgedIdeas('restoreIdeas') },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('rewordIdea' as const),
      stepId: question,
      ideaId,
      edition,
      wording: fc.option(fc.record({ text, explanation: text })),
    }),
  },
);
