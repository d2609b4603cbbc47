// From the text of an answer to what is compared: words, and runs of letters that survive typing errors and compounds.
import { EMPTY_WORDS } from '../../../shared/domain/everyday-words.ts';
import type { Language } from '../../../shared/domain/vocabulary.ts';

/** The words that may say something about the theme. */
export const tellingWords = (words: readonly string[], language: Language): string[] =>
  words.filter((word) => word.length > 1 && !EMPTY_WORDS[language].has(word));

/**
 * Runs of three to five letters, over word edges marked by a blank (clustering.md 1 and 7).
 * @param words folded words in order
 */
export function letterRuns(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (const word of words) {
    const letters = ` ${word} `;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= letters.length; start++) runs.push(letters.slice(start, start + length));
    }
  }
  return runs;
}
