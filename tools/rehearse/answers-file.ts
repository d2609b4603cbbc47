// The file of questions, answers and themes.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LIMITS } from '../../shared/domain/limits.ts';
import { checkIdeaText } from '../../shared/domain/rules/text-rules.ts';
import { languageSchema, type Language } from '../../shared/domain/vocabulary.ts';
import { characterCount, cleanText } from '../../shared/kernel/text.ts';
import { Problem } from './problem.ts';
import type { Words } from './words.ts';

export type Answer = {
  /** As it is kept: line ends as \n, one spelling per character, no blank edges. */
  readonly text: string;
  /** Null: belongs to no theme, and stays loose. */
  readonly theme: string | null;
};
export type Question = {
  readonly text: string;
  readonly language: Language | null;
  readonly answers: readonly Answer[];
};

/** Names of "belongs to no theme". */
const NO_THEME = new Set(['', 'overig', 'other']);
/** A welcome and an evaluation stand around the questions. */
const MOST_QUESTIONS = LIMITS.stepsPerDesign - 2;

const fileSchema = ({ fileProblem }: Words) => {
  const answer = z.object({
    text: z.string().superRefine((text, ctx) => {
      const problem = checkIdeaText(text, '');
      if (problem === 'emptyText') ctx.addIssue(fileProblem.emptyText);
      if (problem === 'tooLong') ctx.addIssue(fileProblem.tooLong(LIMITS.idea));
    }),
    theme: z.string().nullish(),
  });
  const question = z.object({
    question: z.string().superRefine((text, ctx) => {
      if (text.trim() === '') ctx.addIssue(fileProblem.emptyText);
      if (characterCount(text) > LIMITS.stepTitle) ctx.addIssue(fileProblem.tooLong(LIMITS.stepTitle));
    }),
    language: languageSchema.optional().catch(undefined),
    answers: z
      .array(answer)
      .min(1, fileProblem.noAnswers)
      .max(LIMITS.ideasPerStep, fileProblem.tooManyAnswers(LIMITS.ideasPerStep)),
  });
  return z
    .array(question)
    .min(1, fileProblem.noQuestions)
    .max(MOST_QUESTIONS, fileProblem.tooManyQuestions(MOST_QUESTIONS));
};

/**
 * Reads the file. Fields that it does not know are left alone.
 * @throws Problem when it cannot be read, or with the path of the first thing that is wrong in it
 */
export async function readAnswersFile(path: string, words: Words): Promise<Question[]> {
  const result = fileSchema(words).safeParse(parseJson(path, await readText(path, words), words), {
    error: words.typeProblem,
  });
  if (result.success) return result.data.map(asQuestion);
  const [first, ...others] = result.error.issues;
  throw new Problem(words.badFile(path, pathText(first?.path ?? []), first?.message ?? '', others.length));
}

const asQuestion = ({ question, language, answers }: z.output<ReturnType<typeof fileSchema>>[number]): Question => ({
  text: question.trim(),
  language: language ?? null,
  answers: answers.map(({ text, theme }) => ({ text: cleanText(text), theme: themeOf(theme ?? '') })),
});

const themeOf = (theme: string): string | null => (NO_THEME.has(theme.trim().toLowerCase()) ? null : theme.trim());

async function readText(path: string, words: Words): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    throw new Problem(words.noFile(path, code));
  }
}

function parseJson(path: string, text: string, words: Words): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Problem(words.noJson(path));
  }
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || '(file)';
}
