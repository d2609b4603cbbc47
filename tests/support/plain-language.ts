// How easy Dutch words are to read, as far as a machine can count it. What it cannot see (a hard idea in short words) stays the work of a reader.

export type Limits = {
  /** Most words in a sentence. */
  readonly words: number;
  /** Whether somebody must be doing something in each sentence: "wij bewaren", not "wordt bewaard". */
  readonly active: boolean;
};

/** Most letters of a word that is not on the list. */
const MOST_LETTERS = 14;

/** Longer words that were looked at: the organiser's own words for the buttons, and words without a shorter one. */
const LONG_WORDS = new Set(['toegankelijkheid', 'reservekopieën', 'voorleesprogramma', 'voorleesprogramma’s']);

const PASSIVE = /\b(?:word|wordt|worden|werd|werden)\b/iu;
const PARTICIPLE = /\b(?:ge|be|ver|ont|her|\p{L}+ge)\p{L}+(?:d|t|en)\b/iu;
const NEGATION = /\b(?:niet|niets|geen|niemand|nooit|nergens|zonder)\b/giu;

/** A value that is filled in counts as one short word. */
const filledIn = (text: string): string => text.replaceAll(/\{\{[^}]+\}\}/gu, 'x');

/** Sentences end in a full stop, a question mark or a colon; a dash or a middle dot in a label parts it too. */
const sentencesOf = (text: string): string[] =>
  filledIn(text)
    .split(/(?<=[.?:])\s+|\n|\s[·–]\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** "Geen naam en geen plaats" says no twice, of two things; "niet zonder" says no twice of one thing. */
const partsOf = (sentence: string): string[] => sentence.split(/,|\sen\s|\sof\s/u);

/** What is hard about a text; empty when nothing is. */
export const hardIn = (text: string, { words: most, active }: Limits): string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const words = wordsOf(sentence);
    const long = words.filter((word) => word.length > MOST_LETTERS && !LONG_WORDS.has(word.toLowerCase()));
    return [
      ...(words.length > most ? [`${words.length} words: ${sentence}`] : []),
      ...long.map((word) => `long word: ${word}`),
      ...(active && PASSIVE.test(sentence) && PARTICIPLE.test(sentence) ? [`passive: ${sentence}`] : []),
      ...(partsOf(sentence).some((part) => (part.match(NEGATION) ?? []).length > 1)
        ? [`two negations: ${sentence}`]
        : []),
    ];
  });
