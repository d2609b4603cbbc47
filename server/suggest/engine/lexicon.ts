// The concept lexicon: what people mean, by words and beginnings of words. Editable JSON per language; an organiser may add to it.
import { z } from 'zod';
import { conceptKey, type OwnConcept } from '../../../shared/domain/own-concepts.ts';

const word = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[\p{L}\p{N}' -]+$/u);

export const conceptSchema = z.strictObject({
  /** How the concept is called on a chip. */
  name: z.string().trim().min(1).max(60),
  /** Whole words, or several words in a row. */
  words: z.array(word).max(400),
  /** Beginnings of words: "vervoer" finds "vervoersprobleem". */
  beginnings: z.array(word).max(400),
  /** Found anywhere in a word: "vervoer" in "leerlingenvervoer". */
  parts: z.array(word).max(400),
});
export type Concept = z.infer<typeof conceptSchema>;

export const lexiconSchema = z.strictObject({
  format: z.literal('versnelling-lexicon'),
  version: z.literal(1),
  language: z.enum(['nl', 'en']),
  concepts: z.array(conceptSchema).max(300),
});
export type Lexicon = z.infer<typeof lexiconSchema>;

/** Finds the concepts in folded words; each concept once per answer, as its place in the lexicon. */
export type ConceptFinder = (words: readonly string[]) => ReadonlySet<number>;

/**
 * Makes the finder of a lexicon.
 * @param fold how words were folded, so that the lexicon is read in the same way
 */
export function conceptFinder({ concepts }: Lexicon, fold: (text: string) => string): ConceptFinder {
  const wholes = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const parts: { readonly text: string; readonly concept: number }[] = [];
  const phrases: { readonly text: string; readonly concept: number }[] = [];
  const note = (map: Map<string, number[]>, key: string, concept: number): void => {
    const list = map.get(key);
    if (list) list.push(concept);
    else map.set(key, [concept]);
  };
  concepts.forEach((concept, index) => {
    for (const one of concept.words) {
      const text = fold(one);
      if (text.includes(' ')) phrases.push({ text: ` ${text} `, concept: index });
      else note(wholes, text, index);
    }
    for (const one of concept.beginnings) note(beginnings, fold(one), index);
    for (const one of concept.parts) parts.push({ text: fold(one), concept: index });
  });
  const known = new Map<string, readonly number[]>();
  const ofWord = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before) return before;
    const found = new Set(wholes.get(word));
    for (let length = 2; length <= word.length; length++) {
      for (const concept of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
    }
    for (const { text, concept } of parts) if (word.includes(text)) found.add(concept);
    const list = [...found];
    known.set(word, list);
    return list;
  };
  return (words) => {
    const found = new Set<number>();
    for (const word of words) for (const concept of ofWord(word)) found.add(concept);
    if (phrases.length > 0) {
      const line = ` ${words.join(' ')} `;
      for (const { text, concept } of phrases) if (line.includes(text)) found.add(concept);
    }
    return found;
  };
}

/** A lexicon with the concepts of another added: of the same name they are put together. */
export function extendedLexicon(base: Lexicon, extra: readonly Concept[]): Lexicon {
  const byName = new Map(base.concepts.map((concept) => [concept.name.toLowerCase(), concept]));
  for (const concept of extra) {
    const before = byName.get(concept.name.toLowerCase());
    byName.set(
      concept.name.toLowerCase(),
      before
        ? {
            name: before.name,
            words: [...before.words, ...concept.words],
            beginnings: [...before.beginnings, ...concept.beginnings],
            parts: [...before.parts, ...concept.parts],
          }
        : concept,
    );
  }
  return { ...base, concepts: [...byName.values()] };
}

/** A single word of an organiser of at least this many letters also finds longer words that begin with it: "loket" finds "loketten". */
const BEGINS_FROM = 5;

/** What an organiser typed, as a concept to find: the name and each word, compared as the words of an answer are. */
export function conceptOf({ name, words }: OwnConcept): Concept {
  const keys = [...new Set([name, ...words].map(conceptKey))];
  return {
    name,
    words: keys,
    beginnings: keys.filter((key) => !key.includes(' ') && key.length >= BEGINS_FROM),
    parts: [],
  };
}
