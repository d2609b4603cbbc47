import { LIMITS } from '../../../shared/domain/limits.ts';

export type QuestionError =
  | { readonly type: 'missing' }
  | { readonly type: 'tooMany'; readonly limit: number }
  | { readonly type: 'tooLong'; readonly number: number; readonly over: number };

/** A welcome and an evaluation are added to the questions. */
const MOST_QUESTIONS = LIMITS.stepsPerDesign - 2;

/** The first thing that is wrong with a list of questions, or null. */
export function questionError(questions: readonly string[]): QuestionError | null {
  if (questions.length === 0) return { type: 'missing' };
  if (questions.length > MOST_QUESTIONS) return { type: 'tooMany', limit: MOST_QUESTIONS };
  const index = questions.findIndex((question) => question.length > LIMITS.stepTitle);
  const long = questions[index];
  return long === undefined ? null : { type: 'tooLong', number: index + 1, over: long.length - LIMITS.stepTitle };
}
