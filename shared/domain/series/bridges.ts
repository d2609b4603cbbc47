// Themes that come back: in more than one question, or in more than one session of a question (voting.md §4, point 6). There is never one scale over
// different questions; that a name returns is what can be said.
import { titleKey, type BookTheme } from './theme-book.ts';

export type BridgeTheme = {
  /** As the first question where it stands has it. */
  readonly title: string;
  /** Numbers of the questions that it stands in, from low to high. */
  readonly questions: readonly number[];
  /** How many different sessions had it, in whichever question. */
  readonly sessions: number;
};

/**
 * Themes whose name returns in at least two questions or two sessions.
 * @param questions the book of each question, with its number
 * @returns those in most questions first, then those in most sessions, then in the order in which they appear
 */
export function bridgeThemes(
  questions: readonly { readonly questionNumber: number; readonly themes: readonly BookTheme[] }[],
): BridgeTheme[] {
  const found = new Map<string, { title: string; questions: Set<number>; sessions: Set<string> }>();
  for (const { questionNumber, themes } of questions) {
    for (const { title, origins } of themes) {
      const key = titleKey(title);
      const known = found.get(key) ?? { title, questions: new Set(), sessions: new Set() };
      found.set(key, known);
      known.questions.add(questionNumber);
      for (const { sessionId } of origins) known.sessions.add(sessionId);
    }
  }
  return [...found.values()]
    .filter((theme) => theme.questions.size > 1 || theme.sessions.size > 1)
    .map((theme) => ({
      title: theme.title,
      questions: [...theme.questions].toSorted((a, b) => a - b),
      sessions: theme.sessions.size,
    }))
    .toSorted((a, b) => b.questions.length - a.questions.length || b.sessions - a.sessions);
}
