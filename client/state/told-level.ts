// What a person was last told of who sees their answers: it is said at the start and whenever it changes, and not on every page again. In memory only, so after a reload it is said anew.
import type { SessionId, StepId } from '../../shared/kernel/ids.ts';

export type ToldLevel = { readonly stepId: StepId; readonly says: string };

const told = new Map<string, ToldLevel>();

/** Of one person: a seat of a session. On a device that goes round the next person is told anew. */
export const personOf = (sessionId: SessionId | null, seat: number | null): string =>
  `${sessionId ?? ''} ${String(seat ?? '')}`;

/** Whether this is to be said here: it differs from what was said last, or was first said in this very step. */
export function isToBeTold(person: string, { stepId, says }: ToldLevel): boolean {
  const last = told.get(person);
  return last === undefined || last.stepId === stepId || last.says !== says;
}

/** It was said. */
export const noteTold = (person: string, level: ToldLevel): void => void told.set(person, level);
