// The lexicons that come with the product, read once.
import english from './lexicon/en.json' with { type: 'json' };
import dutch from './lexicon/nl.json' with { type: 'json' };
import { lexiconSchema, type Lexicon } from './engine/lexicon.ts';

const LEXICONS: Record<Lexicon['language'], Lexicon> = {
  nl: lexiconSchema.parse(dutch),
  en: lexiconSchema.parse(english),
};

/** The lexicon of a language. */
export const lexiconOf = (language: Lexicon['language']): Lexicon => LEXICONS[language];
