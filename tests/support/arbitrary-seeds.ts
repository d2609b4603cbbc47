import fc from 'fast-check';
import type { EntryId, IdeaId, StepId } from '../../shared/kernel/ids.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { idFor } from './ids.ts';

/** Answers put in beforehand, of two imports that meet. */
export const seedIdeas = (stepId: fc.Arbitrary<StepId>, ideaId: fc.Arbitrary<IdeaId>, text: fc.Arbitrary<string>) =>
  fc.record({
    type: fc.constant('seedIdeas' as const),
    stepId,
    importId: fc.constantFrom(idFor<EntryId>('import 1'), idFor<EntryId>('import 2')),
    ideas: fc.tuple(fc.record({ ideaId, text, explanation: text })),
  });

/** Whether this is a next part of a list that was begun before: undo takes back the parts of one list together. */
export const isNextPart = (before: readonly { readonly command: FactCommand }[], command: FactCommand): boolean =>
  command.type === 'seedIdeas' &&
  before.some(({ command: earlier }) => earlier.type === 'seedIdeas' && earlier.importId === command.importId);
