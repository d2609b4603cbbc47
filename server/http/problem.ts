// The one mapper from rejection to status and body.
import type { Response } from 'express';
import type { Problem } from '../../shared/protocol/http.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';

const STATUS: Partial<Record<RejectionCode, number>> = {
  badInput: 400,
  emptyText: 400,
  notAllowed: 403,
  notFound: 404,
  wrongCode: 404,
  withdrawn: 410,
  tooLong: 413,
  tooLarge: 413,
  badMedia: 415,
  tooManyGuesses: 429,
  rateLimited: 429,
  internal: 500,
  busy: 503,
  storage: 503,
};
/** Everything else is a conflict with how things stand: full, closed, in another phase. */
const CONFLICT = 409;

/**
 * Answers with a problem.
 * @param status other than the usual one of the code: 401 where signing in would help
 */
export function sendProblem(response: Response, problem: Problem, status = STATUS[problem.code] ?? CONFLICT): void {
  if (problem.retryAfter !== undefined) response.setHeader('Retry-After', Math.ceil(problem.retryAfter / 1_000));
  response.status(status).json(problem);
}
