// What a refused request means for an organiser. The words of the `errors` catalogue are for participants, whose texts are resent by themselves; here nothing is.
import type { Problem } from '../../../shared/protocol/http.ts';

export type ProblemKey = 'busy' | 'storage' | 'tooFast' | 'badInput' | 'signedOut' | 'gone' | 'internal';

const KEYS: Partial<Record<Problem['code'], ProblemKey>> = {
  busy: 'busy',
  storage: 'storage',
  rateLimited: 'tooFast',
  tooManyGuesses: 'tooFast',
  notAllowed: 'signedOut',
  notFound: 'gone',
  badInput: 'badInput',
  tooLong: 'badInput',
  tooMany: 'badInput',
  emptyText: 'badInput',
};

/** The key under `organiser.problem` for a problem. */
export const problemKey = ({ code }: Pick<Problem, 'code'>): ProblemKey => KEYS[code] ?? 'internal';
