// How alike answers are, in meaning (words and concepts) and in spelling (runs of letters): clustering.md 2.
import { folded, wordsOf } from '../../../shared/kernel/words.ts';
import { conceptFinder, type ConceptFinder, type Lexicon } from './lexicon.ts';
import { addCosines, cosine, timesWeight, weigh, type SparseVector } from './vectors.ts';
import { letterRuns, tellingWords } from './words.ts';

/** Of likeness: this much by words and concepts, the rest by letters. */
export const MEANING_SHARE = 0.8;
/** A concept counts as much as two words. */
const CONCEPT_WEIGHT = 2;

/** One answer in both spaces. */
export type Point = { readonly meaning: SparseVector; readonly letters: SparseVector };

export type Space = {
  readonly points: readonly Point[];
  /** Concepts of each answer, as places in the lexicon. */
  readonly concepts: readonly ReadonlySet<number>[];
  readonly words: readonly (readonly string[])[];
  /** n × n, row by row, 0 to 1; a new array each time. */
  readonly similarities: () => Float32Array;
};

/** Likeness of two answers, 0 to 1. */
export const likeness = (a: Point, b: Point): number =>
  MEANING_SHARE * cosine(a.meaning, b.meaning) + (1 - MEANING_SHARE) * cosine(a.letters, b.letters);

const counted = (features: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  for (const [feature, count] of times) times.set(feature, timesWeight(count));
  return times;
};

function meaningOf(words: readonly string[], concepts: ReadonlySet<number>): Map<string, number> {
  const features = counted(words);
  for (const concept of concepts) features.set(`#${concept}`, CONCEPT_WEIGHT);
  return features;
}

/** The letters of each text only: what near-duplicates are found by. */
export const letterPoints = (texts: readonly string[]): readonly SparseVector[] =>
  weigh(texts.map((text) => counted(letterRuns(wordsOf(text))))).vectors;

const finders = new WeakMap<Lexicon, ConceptFinder>();

/**
 * Places answers in the space of one question.
 * @param texts the answers' words; explanations may be joined to them
 */
export function spaceOf(texts: readonly string[], lexicon: Lexicon): Space {
  const find = finders.get(lexicon) ?? conceptFinder(lexicon, folded);
  finders.set(lexicon, find);
  const all = texts.map(wordsOf);
  const words = all.map((list) => tellingWords(list, lexicon.language));
  const concepts = all.map((list) => find(list));
  const meaning = weigh(words.map((list, index) => meaningOf(list, concepts[index] ?? new Set()))).vectors;
  const letters = weigh(all.map((list) => counted(letterRuns(list)))).vectors;
  const points = texts.map((_, index): Point => {
    return { meaning: meaning[index] ?? NOTHING, letters: letters[index] ?? NOTHING };
  });
  return {
    points,
    concepts,
    words,
    similarities: () => {
      const matrix = new Float32Array(texts.length * texts.length);
      addCosines(matrix, meaning, MEANING_SHARE);
      addCosines(matrix, letters, 1 - MEANING_SHARE);
      return matrix;
    },
  };
}

const NOTHING: SparseVector = { features: new Int32Array(), weights: new Float64Array() };
