// Themes of several sessions that may be one theme (voting.md §4, clustering.md 4): by their titles and the answers under them. Only ever proposed.
import type { Lexicon } from './lexicon.ts';
import type { LikePair } from './near-duplicates.ts';
import { spaceOf } from './space.ts';

/** Likeness from which two themes are proposed as one (voting.md §4, point 1). */
export const LIKE_FROM = 0.35;
/** Answers of a theme that are read: enough to know what it is about, and no question takes long. */
const MOST_ANSWERS = 60;
/** Themes that are compared, the first ones: the memory goes with the square. Far more than an organiser will look at. */
const MOST_THEMES = 1_000;

export type ThemeText = {
  readonly title: string;
  readonly answers: readonly string[];
  /** Where it comes from: themes of one and the same session were kept apart by its group, and are not proposed. */
  readonly sessions: readonly string[];
};

const textOf = ({ title, answers }: ThemeText): string => [title, ...answers.slice(0, MOST_ANSWERS)].join('\n');

/**
 * Pairs of themes of one question that look alike, most alike first.
 * @param lexicon of the language of the series
 */
export function likeThemes(all: readonly ThemeText[], lexicon: Lexicon): LikePair[] {
  const themes = all.slice(0, MOST_THEMES);
  const n = themes.length;
  const matrix = spaceOf(themes.map(textOf), lexicon).similarities();
  const pairs: LikePair[] = [];
  for (const [first, one] of themes.entries())
    for (const [second, other] of themes.entries()) {
      if (second <= first || !mayBeOne(one, other)) continue;
      const likeness = matrix[first * n + second] ?? 0;
      if (likeness >= LIKE_FROM) pairs.push({ first, second, likeness });
    }
  return pairs.toSorted((a, b) => b.likeness - a.likeness || a.first - b.first || a.second - b.second);
}

const mayBeOne = (one: ThemeText, other: ThemeText): boolean => new Set([...one.sessions, ...other.sessions]).size > 1;
