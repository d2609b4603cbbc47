// A list of answers as commands: each small enough for one message, all of one import, so that one undo takes all of them back.
import type { Seed } from '../../../shared/domain/seed.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { EntryId, IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import type { SeedIdeas } from '../../../shared/protocol/commands/seed-ideas.ts';
import { newId } from '../../lib/new-id.ts';

/** Characters of words in one command: in UTF-8 three bytes each at most for what people write, below `payload`. */
const MOST_CHARACTERS = 16_000;

/** The commands that put these answers into a question. */
export function seedCommands(stepId: StepId, seeds: readonly Seed[]): SeedIdeas[] {
  const importId = newId<EntryId>();
  const commands: SeedIdeas[] = [];
  let characters = 0;
  for (const { text, explanation } of seeds) {
    const length = text.length + explanation.length;
    const last = commands.at(-1);
    const idea = { ideaId: newId<IdeaId>(), text, explanation };
    const isFull =
      last === undefined || last.ideas.length >= LIMITS.seedsPerBatch || characters + length > MOST_CHARACTERS;
    if (isFull) commands.push({ type: 'seedIdeas', stepId, importId, ideas: [idea] });
    else last.ideas.push(idea);
    characters = isFull ? length : characters + length;
  }
  return commands;
}
