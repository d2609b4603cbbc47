// Answers that say the same lie under one of them. A bundle is never deeper than one, and stands in one place: used by `decide`, `predict` and the pages.
import type { IdeaId } from '../../kernel/ids.ts';

type Bundled = { readonly ideaId: IdeaId; readonly under?: IdeaId | null | undefined };

/** The answer on top: itself when it lies under none. */
export const topOf = ({ ideaId, under }: Bundled): IdeaId => under ?? ideaId;

/**
 * The chosen answers with everything that lies with them, each bundle once and in the order of choosing: the one on top, then those under it.
 * @param ideas all of the step
 */
export function wholeBundles<T extends Bundled>(ideas: Iterable<T>, chosen: readonly T[]): T[] {
  const bundles = new Map<IdeaId, T[]>(chosen.map((idea) => [topOf(idea), []]));
  for (const idea of ideas) {
    const bundle = bundles.get(topOf(idea));
    if ((idea.under ?? null) === null) bundle?.unshift(idea);
    else bundle?.push(idea);
  }
  return [...bundles.values()].flat();
}
