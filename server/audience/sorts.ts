// What seats said about where answers belong: numbers by answer for consoles, the own handful for each seat. Nobody else's choice leaves the server.
import type { AuthorKey, IdeaId } from '../../shared/kernel/ids.ts';
import { byOrderKey } from '../../shared/kernel/by-order-key.ts';
import { HANDFUL, sampleFor, type SortCount } from '../../shared/domain/sorting.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { Sorting } from '../../shared/protocol/mine.ts';
import type { StepSorts } from '../../shared/protocol/shapes.ts';
import type { ViewEvent } from '../../shared/protocol/view-events.ts';
import type { StepFact } from '../domain/facts.ts';
import { groupWords, isShown, shownIdeas } from '../domain/moderation.ts';
import type { Session, Step } from '../domain/session.ts';

/** The choices of a step as consoles see them; null before the first. */
export function sortsShape(step: Step): StepSorts | null {
  if (step.sorts.size === 0) return null;
  const counts = [...step.ideas.keys()].map((ideaId) => [ideaId, countOf(step, ideaId)] as const);
  return {
    seats: step.sorts.size,
    counts: Object.fromEntries(counts.flatMap(([ideaId, count]) => (count ? [[ideaId, count] as const] : []))),
  };
}

/** What a fact changes in them: one more choice, or an answer that is gone. */
export function projectSorts(step: Step, fact: StepFact, audience: Audience): ViewEvent[] {
  if (audience !== 'console' || step.sorts.size === 0) return [];
  if (fact.type !== 'ideaSorted' && fact.type !== 'ideaWithdrawn') return [];
  const { ideaId } = fact;
  const count = step.ideas.has(ideaId) ? countOf(step, ideaId) : null;
  return [{ type: 'sortsChanged', stepId: step.stepId, seats: step.sorts.size, ideaId, count }];
}

/** Seats that sorted a handful (or all there is, when that is less); null in other phases. */
export function sortedCount(step: Step): number | null {
  if (step.phase !== 'sort') return null;
  const shown = new Set(shownIdeas(step).map(({ ideaId }) => ideaId));
  let done = 0;
  for (const [authorKey, sorts] of step.sorts) {
    const own = step.byAuthor.get(authorKey);
    const others = step.sortable.filter((ideaId) => own?.has(ideaId) !== true && shown.has(ideaId)).length;
    if (sorts.size >= Math.min(HANDFUL, others)) done++;
  }
  return done;
}

/**
 * What one seat is asked to sort, and what it said. With the titles of the clusters, also while the room does not see those: the phase is about them.
 * @param seat number of the seat, from 1
 */
export function sortingOf(session: Session, step: Step, authorKey: AuthorKey, seat: number): Sorting | null {
  if (session.state !== 'live' || step.phase !== 'sort') return null;
  const said = step.sorts.get(authorKey);
  const own = step.byAuthor.get(authorKey);
  return {
    // One without a title cannot be chosen by anybody.
    clusters: [...step.clusters.values()]
      .filter(({ title }) => title !== '')
      .sort(byOrderKey)
      .map(({ clusterId, title, explanation, badge }) => ({
        clusterId,
        title,
        explanation,
        ...(badge ? { badge } : {}),
      })),
    cards: sampleFor(step.sortable, seat, (ideaId) => own?.has(ideaId) === true).flatMap((ideaId) => {
      const idea = step.ideas.get(ideaId);
      // Kept from the group since the phase was opened: not asked about any more.
      if (!idea || !isShown(idea)) return [];
      const { text, explanation } = groupWords(idea);
      const to = said?.get(ideaId);
      // A cluster that was taken away since: asked anew.
      const stands = to === null || (to !== undefined && step.clusters.has(to));
      const seeded = idea.authorKey === null ? ({ seeded: true } as const) : {};
      return [{ ideaId, text, explanation, ...seeded, ...(stands ? { to } : {}) }];
    }),
  };
}

function countOf(step: Step, ideaId: IdeaId): SortCount | null {
  const clusters = new Map<string, number>();
  let none = 0;
  for (const sorts of step.sorts.values()) {
    const to = sorts.get(ideaId);
    if (to === null) none++;
    else if (to !== undefined) clusters.set(to, (clusters.get(to) ?? 0) + 1);
  }
  return clusters.size + none === 0 ? null : { clusters: Object.fromEntries(clusters), none };
}
