// By which method a question is voted on.
import { defaultMethod } from '../../shared/domain/voting/defaults.ts';
import { methodProblem } from '../../shared/domain/voting/method-problem.ts';
import type { Method, MethodType } from '../../shared/domain/voting/methods.ts';

const TYPES = [
  'dots',
  'rank',
  'scale',
  'pick',
  'budget',
  'yesNo',
  'criteria',
  'pairwise',
] as const satisfies MethodType[];
/** `mix`: each question by another one, in this order. */
export const METHOD_CHOICES = [...TYPES, 'mix'] as const;
export type MethodChoice = (typeof METHOD_CHOICES)[number];

/**
 * The usual settings for so many candidates; dots where there are too few for the method (one pair takes two).
 * @param question its place, from 0
 */
export function methodFor(choice: MethodChoice, question: number, candidates: number): Method {
  const type = choice === 'mix' ? (TYPES[question % TYPES.length] ?? 'dots') : choice;
  const method = type === 'scale' ? ANY_FORM : defaultMethod(type, candidates);
  return methodProblem(method, candidates) === null ? method : defaultMethod('dots', candidates);
}

/** Everybody in a form of their own. */
const ANY_FORM: Method = { type: 'scale', scale: 'zeroToTen', forms: ['numbers', 'faces', 'yesNo'] };
