// Taking back what a facilitator did to answers. What was withdrawn since is left out; what became otherwise since makes the act stale.
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Fact, FactOf } from './facts.ts';
import type { Wording } from './moderation.ts';
import type { Idea, Step } from './session.ts';

type ModerationFact = FactOf<'standingsSet' | 'ideasTrashed' | 'ideasRestored' | 'ideaReworded'>;

const stale = err<RejectionCode>('undoStale');

/** The inverse of one of these facts, or `undoStale`. */
export function invertModeration(step: Step, fact: ModerationFact): Result<Fact, RejectionCode> {
  switch (fact.type) {
    case 'standingsSet':
      return invertStandings(step, fact);
    case 'ideasTrashed':
    case 'ideasRestored': {
      const wasTrashed = fact.type === 'ideasTrashed';
      const ideas = fact.ideaIds.flatMap((ideaId) => step.ideas.get(ideaId) ?? []);
      if (ideas.some(({ isTrashed }) => isTrashed !== wasTrashed)) return stale;
      if (!wasTrashed && ideas.some((idea) => hasUnder(step, idea))) return stale;
      const ideaIds = ideas.map(({ ideaId }) => ideaId);
      return ok({ type: wasTrashed ? 'ideasRestored' : 'ideasTrashed', stepId: fact.stepId, ideaIds });
    }
    case 'ideaReworded': {
      const idea = step.ideas.get(fact.ideaId);
      const isAsLeft = idea?.edition === fact.edition && sameWords(idea.wording, fact.wording);
      return isAsLeft ? ok({ ...fact, wording: fact.was, was: fact.wording }) : stale;
    }
    default:
      return unreachable(fact, 'fact');
  }
}

/** An answer of which the writer changed the words since was not judged in those words: nobody shows it unread by an undo. */
function invertStandings(step: Step, fact: FactOf<'standingsSet'>): Result<Fact, RejectionCode> {
  const changes: FactOf<'standingsSet'>['changes'][number][] = [];
  for (const { ideaId, edition, from, to } of fact.changes) {
    const idea = step.ideas.get(ideaId);
    if (!idea) continue;
    if (idea.standing !== to || idea.edition !== edition || idea.isTrashed) return stale;
    if (from !== 'shown' && hasUnder(step, idea)) return stale;
    changes.push({ ideaId, edition, from: to, to: from });
  }
  return ok({ ...fact, changes });
}

/** Others came to lie under it since: it speaks for those. */
const hasUnder = (step: Step, { ideaId }: Idea): boolean =>
  [...step.ideas.values()].some(({ under }) => under === ideaId);

/** Whether two wordings read the same. */
export const sameWords = (a: Wording | null, b: Wording | null): boolean =>
  a === null || b === null ? a === b : a.text === b.text && a.explanation === b.explanation;
