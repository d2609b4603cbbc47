// What every round shape has beside its method and candidates, for views that tests make by hand.
import { resultOf } from '../../shared/domain/voting/result-of.ts';
import type { Candidate, Choice } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { RoundResult } from '../../shared/domain/voting/result.ts';

/** A round over all clusters, by itself. */
export const PLAIN_ROUND = {
  subject: 'clusters' as const,
  isPartial: false,
  follows: null,
  secondGuess: null,
};

/** What the session's shape holds beside its title, language and state. */
export const NO_GROUPS = { groups: [], k: 5 };

/** The result of these ballots, as the server works it out. */
export const resultFor = (method: Method, candidates: readonly Candidate[], choices: readonly Choice[]): RoundResult =>
  resultOf(method, candidates, choices, { eligible: choices.length, seed: 1 });
