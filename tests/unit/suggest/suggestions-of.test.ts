import { describe, expect, it } from 'vitest';
import { suggestionsOf, type SuggestBoard } from '../../../server/suggest/suggestions-of.ts';
import { lexiconOf } from '../../../server/suggest/lexicons.ts';
import { createSuggester } from '../../../server/suggest/suggester.ts';
import { suggestionsSchema } from '../../../shared/protocol/suggestions.ts';
import type { ClusterId, IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { idFor } from '../../support/ids.ts';

const [vast, onderweg, leeg] = [idFor<ClusterId>('vast'), idFor<ClusterId>('onderweg'), idFor<ClusterId>('leeg')];
const idea = (name: string, text: string, clusterId: ClusterId | null = null) => ({
  ideaId: idFor<IdeaId>(name),
  text,
  explanation: '',
  clusterId,
});

const board: SuggestBoard = {
  language: 'nl',
  ideas: [
    idea('a', 'steeds dezelfde begeleider', vast),
    idea('b', 'niet elke week een ander gezicht'),
    idea('c', 'een vast persoon over de vloer'),
    idea('d', 'de taxi komt te laat'),
    idea('e', 'de taxi komt vaak te laat'),
    idea('f', 'de bus rijdt niet'),
  ],
  clusters: [
    { clusterId: vast, title: 'Vast gezicht' },
    { clusterId: onderweg, title: 'Vervoer' },
    { clusterId: leeg, title: '' },
  ],
};
const suggestions = suggestionsOf(board, lexiconOf('nl'));

describe('suggestions for a question', () => {
  it('never touches what a person placed', () => {
    expect(suggestions.piles.flatMap(({ ideaIds }) => ideaIds)).not.toContain(idFor('a'));
    expect(suggestions.places.map(({ ideaId }) => ideaId)).not.toContain(idFor('a'));
  });

  it('ranks the clusters for a loose answer by what is in them, and by their titles while they are empty', () => {
    const place = (name: string) => suggestions.places.find(({ ideaId }) => ideaId === idFor(name))?.clusterIds;
    expect(place('b')?.[0]).toBe(vast);
    expect(place('f')?.[0]).toBe(onderweg);
    expect(suggestions.places.flatMap(({ clusterIds }) => clusterIds)).not.toContain(leeg);
  });

  it('finds near-duplicates and names for piles', () => {
    expect(suggestions.duplicates[0]).toEqual({ first: idFor('d'), second: idFor('e') });
    const pile = suggestions.piles.find(({ ideaIds }) => ideaIds.includes(idFor<IdeaId>('d')));
    expect(pile?.names).toContain('Vervoer');
  });

  it('fits what travels, for an empty question too', () => {
    expect(suggestionsSchema.parse(suggestions)).toEqual(suggestions);
    expect(suggestionsOf({ language: 'en', ideas: [], clusters: [] }, lexiconOf('en'))).toEqual({
      piles: [],
      places: [],
      duplicates: [],
    });
  });
});

describe('who asks twice about the same board', () => {
  it('gets the same answer, and a new one when the board changed', async () => {
    const suggester = createSuggester();
    const stepId = idFor<StepId>('vraag');
    const first = suggester.suggest(stepId, board, []);
    expect(suggester.suggest(stepId, board, [])).toBe(first);
    const other = suggester.suggest(stepId, { ...board, ideas: board.ideas.slice(1) }, []);
    expect(other).not.toBe(first);
    expect(await first).toEqual(suggestions);
    await other;
    await suggester.close();
  });
});
