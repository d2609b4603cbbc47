// What somebody typed for an answer, wherever it is on its way: in the box, in an edit, taken back, or given back.
import { isRecord, isText } from '../../../shared/kernel/read-value.ts';
import { cleanText, characterCount } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import { checkIdeaText } from '../../../shared/domain/rules/text-rules.ts';
import type { Command } from '../../../shared/protocol/commands/command.ts';

export type Words = { readonly text: string; readonly explanation: string };

export const NO_WORDS: Words = { text: '', explanation: '' };

/** Reads words that were kept in the tab; null when they are no words. */
export const parseWords = (kept: unknown): Words | null => {
  if (!isRecord(kept)) return null;
  const { text, explanation } = kept;
  return isText(text) && isText(explanation) ? { text, explanation } : null;
};

/** The name in the tab of a change of a sent answer that was not sent yet. */
export const editName = (ideaId: string): string => `edit.${ideaId}`;

export const isBlank = ({ text, explanation }: Words): boolean => text.trim() === '' && explanation.trim() === '';

/** Where an answer cannot be sent as it is, and why; null when it can. The server asks the same rule. */
export function wordsProblem({ text, explanation }: Words): 'emptyText' | 'tooLong' | 'explanationTooLong' | null {
  const problem = checkIdeaText(text, explanation);
  if (problem !== 'tooLong') return problem;
  return characterCount(cleanText(text)) > LIMITS.idea ? 'tooLong' : 'explanationTooLong';
}

/** The typed words that a command carries, or null when it carries none. */
export function wordsOf(command: Command): Words | null {
  if (command.type === 'submitIdea' || command.type === 'changeIdea')
    return { text: command.text, explanation: command.explanation };
  if (command.type === 'evaluate' && command.remark !== '') return { text: command.remark, explanation: '' };
  if (command.type === 'checkIdea' && command.words !== '') return { text: command.words, explanation: '' };
  return null;
}
