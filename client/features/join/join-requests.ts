// What the join pages ask of the server, and the words for when it says no.
import type { TFunction } from 'i18next';
import type { Result } from '../../../shared/kernel/result.ts';
import { codeKind, digitsOf } from '../../../shared/domain/codes.ts';
import type { JoinBody, Joined, Problem, SeatBody } from '../../../shared/protocol/http.ts';
import { retryOf } from '../../../shared/protocol/rejection.ts';
import { api } from '../../lib/api.ts';

/** Takes a seat by a typed code: 8 digits give a seat, 12 digits bring an own seat to this device. Ask `codeProblem` first. */
export function joinByCode(typed: string): Promise<Result<Joined, Problem>> {
  const code = digitsOf(typed);
  if (codeKind(code) === 'seat') return api.post<Joined>('/api/seat', { code } satisfies SeatBody);
  return api.post<Joined>('/api/join', { code } satisfies JoinBody);
}

/** Why a typed code cannot be one, in words; null when it can. */
export function codeProblem(typed: string, t: TFunction): string | null {
  if (codeKind(typed) !== null) return null;
  const count = digitsOf(typed).length;
  return count === 0 ? t('join.problem.empty') : t('join.problem.length', { count });
}

/** Why the server gave no seat, in words for somebody who typed a code. */
export function joinProblem({ code }: Problem, t: TFunction): string {
  if (code === 'tooManyGuesses' || code === 'full') return t(`errors.${code}`);
  if (code === 'sessionClosed') return t('join.problem.closed');
  if (code === 'internal' || retryOf(code) === 'later') return t('join.problem.noConnection');
  return t('errors.wrongCode');
}
