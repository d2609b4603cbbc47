// What the join pages ask of the server, and the words for when it says no.
import { err } from '../../../shared/kernel/result.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { codeKind, digitsOf } from '../../../shared/domain/codes.ts';
import type { JoinBody, Joined, Problem, SeatBody } from '../../../shared/protocol/http.ts';
import { retryOf } from '../../../shared/protocol/rejection.ts';
import type { TFunction } from '../../i18n/translator.ts';
import { api } from '../../lib/api.ts';

/** What a seat needs comes with the page of the seat, not with the code page, which must be there soon; null where it cannot be fetched. */
const seatParts = async () => {
  try {
    return await import('../../state/forget-device.ts');
  } catch {
    return null;
  }
};

/** Takes a seat by a typed code: 8 digits give a seat, 12 digits bring an own seat to this device. Ask `codeProblem` first. */
export async function joinByCode(typed: string): Promise<Result<Joined, Problem>> {
  const code = digitsOf(typed);
  const parts = await seatParts();
  if (parts === null) return err({ code: 'busy' });
  return parts.takeSeatHere(() =>
    codeKind(code) === 'seat'
      ? api.post<Joined>('/api/seat', { code } satisfies SeatBody)
      : api.post<Joined>('/api/join', { code } satisfies JoinBody),
  );
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
