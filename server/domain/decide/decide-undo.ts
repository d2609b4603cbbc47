import { ok } from '../../../shared/kernel/result.ts';
import { checkLive } from '../../../shared/domain/rules/step-rules.ts';
import type { Fact } from '../facts.ts';
import { evolve } from '../evolve.ts';
import { historyOf } from '../history.ts';
import { invert } from '../invert.ts';
import { scratchOf, type Entry, type Session } from '../session.ts';
import { refused, type Context, type Decided } from './context.ts';

/**
 * Takes back (or does again) the newest act of the same facilitator, as a whole or not at all.
 * Each inverse is tried on a scratch, because the next one builds on it.
 */
export function decideUndo(session: Session, kind: 'undo' | 'redo', ctx: Context): Decided {
  if (ctx.actor.kind !== 'console') return refused('notAllowed');
  const problem = checkLive(session);
  if (problem) return refused(problem);
  const entry = historyOf(session, ctx.actor.actorId)[kind].at(-1);
  if (!entry) return refused('nothingToUndo');
  const facts = inverses(session, entry);
  if (!facts) return refused('undoStale');
  return ok({ facts, cause: { kind, entry: ctx.newEntry(), label: entry.label } });
}

function inverses(session: Session, entry: Entry): Fact[] | null {
  const [first] = entry.facts;
  if (!first || !('stepId' in first)) return null;
  const scratch = scratchOf(session, first.stepId);
  const facts: Fact[] = [];
  for (const fact of entry.facts.toReversed()) {
    const inverse = invert(fact, scratch);
    if (!inverse.ok) return null;
    if (changesNothing(inverse.value)) continue;
    evolve(scratch, inverse.value);
    facts.push(inverse.value);
  }
  return facts.length === 0 ? null : facts;
}

/** All its ideas were withdrawn: that alone does not keep the rest of the act from being taken back. */
function changesNothing(fact: Fact): boolean {
  if (fact.type === 'ideasMoved') return fact.moves.length === 0;
  if (fact.type === 'ideasMerged' || fact.type === 'standingsSet') return fact.changes.length === 0;
  return (fact.type === 'ideasTrashed' || fact.type === 'ideasRestored') && fact.ideaIds.length === 0;
}
