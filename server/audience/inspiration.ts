// In the mode `inspiration` whoever sent an answer sees some of others'. A few, so that they give ideas and not a task; each person other ones;
// and the same ones until the person sends another answer, so that nothing moves while somebody reads or types.
import { hash32 } from '../../shared/kernel/prng.ts';
import type { AuthorKey, IdeaId } from '../../shared/kernel/ids.ts';
import { LIMITS } from '../../shared/domain/limits.ts';
import type { Inspiration } from '../../shared/protocol/mine.ts';
import type { Fact } from '../domain/facts.ts';
import { groupWords, shownIdeas } from '../domain/moderation.ts';
import type { Idea, Step } from '../domain/session.ts';

const isOn = (step: Step): boolean => step.plan.mode === 'inspiration' && step.phase === 'collect' && !step.listOpen;

/**
 * The answers of others that one seat sees while it collects; none before it sent one of its own, nor when the whole list is open.
 * @param seed of this seat
 */
export function inspirationOf(step: Step, authorKey: AuthorKey, seed: number): Inspiration[] {
  const own = step.byAuthor.get(authorKey);
  if (!isOn(step) || own === undefined || own.size === 0) return [];
  const sentAt = [...own].map((ideaId) => step.ideas.get(ideaId)?.arrival ?? '').reduce((a, b) => (a > b ? a : b), '');
  const others = shownIdeas(step).filter((idea) => idea.authorKey !== authorKey);
  const rank = (ideaId: IdeaId): number => hash32(`${seed} ${ideaId}`);
  const before = others.filter(({ arrival }) => arrival < sentAt).sort((a, b) => rank(a.ideaId) - rank(b.ideaId));
  // Who was early has few before them: what comes next fills it up, and then it stays.
  const after = others.filter(({ arrival }) => arrival > sentAt).sort((a, b) => (a.arrival < b.arrival ? -1 : 1));
  return [...before, ...after]
    .slice(0, LIMITS.inspirations)
    .sort((a, b) => (a.ideaId < b.ideaId ? -1 : 1))
    .map(shapeOf);
}

const shapeOf = (idea: Idea): Inspiration => ({
  ideaId: idea.ideaId,
  text: groupWords(idea).text,
  explanation: groupWords(idea).explanation,
  ...(idea.authorKey === null ? { seeded: true } : {}),
});

/** Whether this fact may change what other seats see of it: a new answer only while somebody can still have too few. */
export function changesInspiration(step: Step | null, fact: Fact): boolean {
  const { type } = fact;
  if (type === 'stepEdited' && fact.stepId === step?.stepId)
    return fact.to.mode === 'inspiration' || fact.was.mode === 'inspiration';
  if (step?.plan.mode !== 'inspiration') return false;
  if (type === 'listSet' || type === 'ideaChanged' || type === 'ideaWithdrawn' || type.startsWith('seeds')) return true;
  if (type !== 'ideaSubmitted') return false;
  const most = Math.max(0, ...[...step.byAuthor.values()].map((ids) => ids.size));
  return step.ideas.size <= LIMITS.inspirations + most + 1;
}
