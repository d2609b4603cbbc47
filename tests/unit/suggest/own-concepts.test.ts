// What an organiser adds to the lexicon is used, and what cannot be meant is refused where it stands.
import { describe, expect, it } from 'vitest';
import { lexiconOf, lexiconWith } from '../../../server/suggest/lexicons.ts';
import { createSuggester } from '../../../server/suggest/suggester.ts';
import { suggestionsOf, type SuggestBoard } from '../../../server/suggest/suggestions-of.ts';
import {
  CONCEPT_LIMITS,
  conceptClashes,
  ownLexiconSchema,
  type OwnConcept,
} from '../../../shared/domain/own-concepts.ts';
import type { IdeaId, StepId } from '../../../shared/kernel/ids.ts';
import { idFor } from '../../support/ids.ts';

const board: SuggestBoard = {
  language: 'nl',
  ideas: ['zweefvlieghangar opknappen', 'nieuwe lierkabel', 'sjoelbak kopen', 'grotere aquariumpomp'].map(
    (text, index) => ({ ideaId: idFor<IdeaId>(`${index}`), text, explanation: '', clusterId: null }),
  ),
  clusters: [],
};
const sport: OwnConcept = { name: 'Zweefvliegen', words: ['zweefvlieg', 'lierkabel'] };
const pilesWith = (own: readonly OwnConcept[], of = board) => suggestionsOf(of, lexiconWith('nl', own)).piles;

describe('own concepts', () => {
  it('bring two answers together that share nothing else, and give the pile its name', () => {
    expect(pilesWith([])).toEqual([]);
    const [pile, ...rest] = pilesWith([sport]);
    expect(pile?.ideaIds).toEqual([idFor('0'), idFor('1')]);
    expect(pile?.names[0]).toBe('Zweefvliegen');
    expect(rest).toEqual([]);
    expect(pilesWith([sport])).toEqual(pilesWith([sport]));
  });

  it.each([
    [['zweefvlieghangar', 'lierkabel'], 1, 'as whole words'],
    [['Zweefvlieg', 'LÍERKABEL'], 1, 'in capitals, with accents, and as the beginning of a longer word'],
    [['zwee', 'lierkabel'], 0, 'a short one is never the beginning of a longer word'],
    [['zweefvlieghangar-opknappen', 'nieuwe lierkabel'], 1, 'as a phrase, with a hyphen or a blank'],
    [['opknappen zweefvlieghangar', 'nieuwe lierkabel'], 0, 'a phrase in another order is another one'],
  ])('find their words: %j makes %i', (words, times, _why) => {
    expect(pilesWith([{ name: 'Samen', words }])).toHaveLength(times);
  });

  it('count their name as a word, and go along with a built-in concept of the same name', () => {
    expect(pilesWith([{ name: 'lierkabel', words: ['zweefvlieg'] }])).toHaveLength(1);
    const builtIn = lexiconOf('nl').concepts.find(({ name }) => name === 'Vervoer');
    const longer = lexiconWith('nl', [{ name: 'vervoer', words: ['duofiets'] }]);
    expect(longer.concepts).toHaveLength(lexiconOf('nl').concepts.length);
    expect(longer.concepts.find(({ name }) => name === 'Vervoer')?.words).toEqual(
      expect.arrayContaining([...(builtIn?.words ?? ['nowhere']), 'duofiets']),
    );
    expect(lexiconWith('nl', [])).toBe(lexiconOf('nl'));
  });

  it('are used for the next board that is asked about, the same one too', async () => {
    const suggester = createSuggester();
    const stepId = idFor<StepId>('vraag');
    expect((await suggester.suggest(stepId, board, [])).piles).toHaveLength(0);
    expect((await suggester.suggest(stepId, board, [sport])).piles).toHaveLength(1);
    expect((await suggester.suggest(stepId, board, [])).piles).toHaveLength(0);
    await suggester.close();
  });
});

describe('a lexicon that cannot be meant', () => {
  const file = { format: 'versnelling-concepts', version: 1, language: 'nl', concepts: [sport] };
  const paths = (input: unknown): string[] => {
    const read = ownLexiconSchema.safeParse(input);
    return (read.error?.issues ?? []).map(({ path }) => path.join('.'));
  };
  const withConcepts = (...concepts: unknown[]) => paths({ ...file, concepts });

  it('is refused where it is wrong', () => {
    expect(paths(file)).toEqual([]);
    expect(paths({ ...file, colour: 'red' })).toEqual(['']);
    expect(withConcepts({ ...sport, parts: ['vlieg'] })).toEqual(['concepts.0']);
    expect(paths({ ...file, format: 'versnelling-lexicon' })).toEqual(['format']);
    expect(withConcepts({ name: 'Veel', words: Array.from({ length: 10_000 }, (_, at) => `woord${at}`) })).toEqual([
      'concepts.0.words',
    ]);
    expect(withConcepts(...Array.from({ length: 101 }, (_, at) => ({ name: `begrip ${at}`, words: [] })))).toEqual([
      'concepts',
    ]);
    expect(withConcepts({ name: '', words: ['a', '--', 'bus, tram', 'x'.repeat(CONCEPT_LIMITS.text + 1)] })).toEqual(
      expect.arrayContaining([
        'concepts.0.name',
        'concepts.0.words.0',
        'concepts.0.words.1',
        'concepts.0.words.2',
        'concepts.0.words.3',
      ]),
    );
  });

  it('says a word that stands in two concepts, or twice in one, at its second place', () => {
    const other = { name: 'Vliegsport', words: ['Lier-kabel', 'lierkabel', 'lont', 'LONT', 'zweefvliegen'] };
    expect(withConcepts(sport, other)).toEqual(['concepts.1.words.1', 'concepts.1.words.3', 'concepts.1.words.4']);
    expect(conceptClashes([sport, other]).map(({ earlier }) => earlier)).toEqual([0, 1, 0]);
    expect(conceptClashes([sport, { name: 'zweefvliegen', words: [] }])).toEqual([
      { concept: 1, word: null, earlier: 0 },
    ]);
    expect(conceptClashes([{ name: 'Loket', words: ['loket'] }])).toEqual([]);
  });
});
