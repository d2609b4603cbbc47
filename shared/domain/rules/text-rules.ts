// What a text must be, for `decide` on the server and for the form in the browser alike.
import { characterCount, cleanText } from '../../kernel/text.ts';
import { LIMITS } from '../limits.ts';

export type TextProblem = 'emptyText' | 'tooLong';

/** Checks an answer and its explanation as they would be kept; null when both are fine. */
export function checkIdeaText(text: string, explanation: string): TextProblem | null {
  const kept = cleanText(text);
  if (kept === '') return 'emptyText';
  if (characterCount(kept) > LIMITS.idea) return 'tooLong';
  return characterCount(cleanText(explanation)) > LIMITS.explanation ? 'tooLong' : null;
}

/** Checks a text that may be empty against a limit in characters; null when it fits. */
export const checkLength = (text: string, limit: number): 'tooLong' | null =>
  characterCount(cleanText(text)) > limit ? 'tooLong' : null;
