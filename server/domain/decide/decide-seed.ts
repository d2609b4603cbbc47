import { cleanText } from '../../../shared/kernel/text.ts';
import { keysBetween } from '../../../shared/kernel/order-key.ts';
import type { EntryId } from '../../../shared/kernel/ids.ts';
import { must } from '../../../shared/kernel/assert.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkIdeaText } from '../../../shared/domain/rules/text-rules.ts';
import type { SeedIdeas } from '../../../shared/protocol/commands/seed-ideas.ts';
import type { Session } from '../session.ts';
import { historyOf } from '../history.ts';
import { refused, type Context, type Decided } from './context.ts';

/**
 * Answers put in beforehand, before or during the session. They have no author: to no count are they somebody's answer.
 * What comes in several parts under one `importId` is one entry for undo.
 */
export function decideSeed(session: Session, command: SeedIdeas, ctx: Context): Decided {
  if (session.state === 'closed') return refused('sessionClosed');
  const step = session.steps.get(command.stepId);
  if (step?.plan.kind !== 'question') return refused('notFound');
  const ids = new Set(command.ideas.map(({ ideaId }) => ideaId));
  if (ids.size < command.ideas.length) return refused('duplicateId');
  for (const { ideaId, text, explanation } of command.ideas) {
    const problem = checkIdeaText(text, explanation);
    if (problem) return refused(problem);
    if (session.usedIds.has(ideaId)) return refused('duplicateId');
  }
  if (step.ideas.size + command.ideas.length > LIMITS.ideasPerStep) return refused('tooMany');
  const arrivals = keysBetween(step.lastArrival, null, command.ideas.length);
  const ideas = command.ideas.map(({ ideaId, text, explanation }, index) => ({
    ideaId,
    text: cleanText(text),
    explanation: cleanText(explanation),
    arrival: must(arrivals[index], 'a place for each'),
  }));
  return ok({
    facts: [{ type: 'seedsAdded', stepId: step.stepId, ideas }],
    cause: { kind: 'do', entry: entryFor(session, command, ctx), label: command.type },
  });
}

/** That of the import; a page that uses one import for two questions gets two entries, because undo works in one question. */
function entryFor(session: Session, { importId, stepId }: SeedIdeas, ctx: Context): EntryId {
  const top = ctx.actor.kind === 'console' ? historyOf(session, ctx.actor.actorId).undo.at(-1) : undefined;
  const isElsewhere = top?.facts.some((fact) => fact.type !== 'seedsAdded' || fact.stepId !== stepId) === true;
  return top?.entry === importId && isElsewhere ? ctx.newEntry() : importId;
}
