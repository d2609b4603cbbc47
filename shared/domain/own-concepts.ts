// The concepts that an organiser adds for grouping: a name, and the words and phrases that mean the same. Beside those that come with the product.
import { z } from 'zod';
import { wordsOf } from '../kernel/words.ts';
import { languageSchema } from './vocabulary.ts';

export const CONCEPT_LIMITS = {
  /** More than anybody keeps an overview of; the built-in lexicon has some fifty. */
  concepts: 100,
  words: 60,
  /** Characters of a name, a word or a phrase. */
  text: 60,
} as const;

/** What is compared of a name, word or phrase: two that differ in capitals, accents or hyphens are the same one. */
export const conceptKey = (text: string): string => wordsOf(text).join(' ');

const text = z.string().trim().min(1).max(CONCEPT_LIMITS.text);
/** One letter alone would be found everywhere; a comma is a list that was not taken apart. */
const word = text.refine((one) => conceptKey(one).length >= 2 && !/[,;\n]/u.test(one), {
  error: 'a word or phrase of two letters or more, without commas',
  params: { problem: 'noWord' },
});

export const ownConceptSchema = z.strictObject({
  /** How the concept is called on a chip; counts as one of its words. */
  name: word,
  /** Words and phrases that mean the same. */
  words: z.array(word).max(CONCEPT_LIMITS.words),
});
export type OwnConcept = z.infer<typeof ownConceptSchema>;

/** What stands twice: in which concept, and which of its words (the name where `word` is null). */
export type ConceptClash = {
  readonly concept: number;
  readonly word: number | null;
  /** The same concept twice says that a word is in it twice. */
  readonly earlier: number;
};

/** Names and words that stand somewhere before already: in another concept, or twice in one. A word may repeat the name of its own concept. */
export function conceptClashes(concepts: readonly OwnConcept[]): ConceptClash[] {
  const seen = new Map<string, number>();
  const clashes: ConceptClash[] = [];
  concepts.forEach(({ name, words }, concept) => {
    const note = (key: string, at: number | null): void => {
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, concept);
      else clashes.push({ concept, word: at, earlier });
    };
    const own = conceptKey(name);
    note(own, null);
    words.forEach((one, at) => {
      if (conceptKey(one) !== own) note(conceptKey(one), at);
    });
  });
  return clashes;
}

/** The concepts of one language, as a file and as they are kept. */
export const ownLexiconSchema = z
  .strictObject({
    format: z.literal('versnelling-concepts'),
    version: z.literal(1),
    language: languageSchema,
    concepts: z.array(ownConceptSchema).max(CONCEPT_LIMITS.concepts),
  })
  .superRefine(({ concepts }, context) => {
    for (const { concept, word: at, earlier } of conceptClashes(concepts)) {
      context.addIssue({
        code: 'custom',
        path: ['concepts', concept, ...(at === null ? ['name'] : ['words', at])],
        message: earlier === concept ? 'stands twice in this concept' : `stands in concept ${earlier + 1} already`,
        params: { problem: earlier === concept ? 'twice' : 'elsewhere', earlier },
      });
    }
  });
export type OwnLexicon = z.infer<typeof ownLexiconSchema>;
