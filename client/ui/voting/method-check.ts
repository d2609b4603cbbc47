// What is wrong with the settings of a vote, in a named code that `votingSetup.problem` has words for.
import { LIMITS } from '../../../shared/domain/limits.ts';
import { methodProblem } from '../../../shared/domain/voting/method-problem.ts';
import type { MethodProblem } from '../../../shared/domain/voting/method-problem.ts';
import { methodSchema } from '../../../shared/domain/voting/methods.ts';
import type { Method } from '../../../shared/domain/voting/methods.ts';
import type { Subject } from '../../../shared/domain/vocabulary.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { nounsOf } from './method-words.ts';

/** The codes of the server, and a name that is missing or too long, which there is a malformed message. */
export type SettingsProblem = MethodProblem | 'criterionUntitled';

/**
 * What is wrong with a method for so many candidates; null when it can be used.
 * @param candidates how many there are; null while that is not known (a plan): then only what is wrong for any number
 */
export function settingsProblem(method: Method, candidates: number | null): SettingsProblem | null {
  if (candidates === null) {
    // A list that turns out too long to rank whole is adapted when the vote is set up.
    const isLater = method.type === 'rank' && method.top === null;
    const problem = isLater ? null : methodProblem(method, LIMITS.candidatesPerRound);
    return problem ?? wordsProblem(method);
  }
  return methodProblem(method, candidates) ?? wordsProblem(method);
}

const wordsProblem = (method: Method): SettingsProblem | null =>
  methodSchema.safeParse(method).success ? null : 'criterionUntitled';

/** The sentence for it. */
export const problemWords = (problem: SettingsProblem, subject: Subject, t: TFunction): string =>
  t(`votingSetup.problem.${problem}`, nounsOf(subject, t));
