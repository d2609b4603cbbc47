// All suggestions for one question at once. Deterministic: the same board gives the same suggestions.
import type { ClusterId, IdeaId } from '../../shared/kernel/ids.ts';
import type { Suggestions } from '../../shared/protocol/suggestions.ts';
import { labelChips } from './engine/label-chips.ts';
import type { Lexicon } from './engine/lexicon.ts';
import { nearDuplicates } from './engine/near-duplicates.ts';
import { pileRanker } from './engine/rank-piles.ts';
import { letterPoints, spaceOf } from './engine/space.ts';
import { suggestPiles } from './engine/suggest-piles.ts';

/** The answers and clusters of a question as they stand. Words only: nothing of who wrote what. */
export type SuggestBoard = {
  readonly language: Lexicon['language'];
  readonly ideas: readonly {
    readonly ideaId: IdeaId;
    readonly text: string;
    readonly explanation: string;
    readonly clusterId: ClusterId | null;
  }[];
  readonly clusters: readonly { readonly clusterId: ClusterId; readonly title: string }[];
};

/** More than a facilitator will look at; the rest comes when these are done. */
const MOST_DUPLICATES = 100;
const MOST_PLACES = 3;

/**
 * Computes the suggestions of a board.
 * @param lexicon of the board's language, with what the organiser added
 */
export function suggestionsOf(board: SuggestBoard, lexicon: Lexicon): Suggestions {
  return { piles: pilesOf(board, lexicon), places: placesOf(board, lexicon), duplicates: duplicatesOf(board) };
}

const wordsOf = ({ text, explanation }: SuggestBoard['ideas'][number]): string =>
  explanation === '' ? text : `${text}\n${explanation}`;

/** Only of what is loose: what a person placed stays where it is. */
function pilesOf({ ideas }: SuggestBoard, lexicon: Lexicon): Suggestions['piles'] {
  const loose = ideas.filter(({ clusterId }) => clusterId === null);
  const space = spaceOf(loose.map(wordsOf), lexicon);
  const texts = loose.map(({ text }) => text);
  return suggestPiles(space).map(({ members }) => ({
    ideaIds: members.flatMap((member) => loose[member]?.ideaId ?? []),
    names: labelChips(space, lexicon, members, texts),
  }));
}

/** A cluster's title counts as one answer in it, so that an empty cluster with a good name finds its answers. */
function placesOf({ ideas, clusters }: SuggestBoard, lexicon: Lexicon): Suggestions['places'] {
  if (clusters.length === 0) return [];
  const space = spaceOf([...ideas.map(wordsOf), ...clusters.map(({ title }) => title)], lexicon);
  const members = new Map<string, number[]>(
    clusters.map(({ clusterId, title }, index) => [clusterId, title.trim() === '' ? [] : [ideas.length + index]]),
  );
  ideas.forEach(({ clusterId }, index) => {
    if (clusterId !== null) members.get(clusterId)?.push(index);
  });
  const rank = pileRanker(
    space,
    clusters.map(({ clusterId }) => ({ pileId: clusterId, members: members.get(clusterId) ?? [] })),
  );
  return ideas.flatMap(({ ideaId, clusterId }, index) => {
    if (clusterId !== null) return [];
    const ranked = rank(index, MOST_PLACES).map(({ pileId }) => pileId as ClusterId);
    return ranked.length === 0 ? [] : [{ ideaId, clusterIds: ranked }];
  });
}

function duplicatesOf({ ideas }: SuggestBoard): Suggestions['duplicates'] {
  return nearDuplicates(letterPoints(ideas.map(({ text }) => text)))
    .slice(0, MOST_DUPLICATES)
    .flatMap(({ first, second }) => {
      const [one, other] = [ideas[first], ideas[second]];
      return one && other ? [{ first: one.ideaId, second: other.ideaId }] : [];
    });
}
