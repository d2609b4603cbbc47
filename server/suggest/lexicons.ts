// The lexicons that come with the product, read once.
import english from './lexicon/en.json' with { type: 'json' };
import dutch from './lexicon/nl.json' with { type: 'json' };
import type { OwnConcept } from '../../shared/domain/own-concepts.ts';
import { conceptOf, extendedLexicon, lexiconSchema, type Lexicon } from './engine/lexicon.ts';

const LEXICONS: Record<Lexicon['language'], Lexicon> = {
  nl: lexiconSchema.parse(dutch),
  en: lexiconSchema.parse(english),
};

/** The lexicon of a language that comes with the product. */
export const lexiconOf = (language: Lexicon['language']): Lexicon => LEXICONS[language];

/** The lexicon of a language with the concepts of an organiser; those of the same name are put together. */
export const lexiconWith = (language: Lexicon['language'], own: readonly OwnConcept[]): Lexicon =>
  own.length === 0 ? lexiconOf(language) : extendedLexicon(lexiconOf(language), own.map(conceptOf));
