// What the page of a seat asks of the server about the seat itself.
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { GroupBody, ModeBody, Problem, SessionBody, Turn } from '../../../shared/protocol/http.ts';
import { api } from '../../lib/api.ts';

const post = <T>(path: string, sessionId: SessionId): Promise<Result<T, Problem>> =>
  api.post<T>(path, { sessionId } satisfies SessionBody);

/** How somebody says they take part. */
export const MODE_CHOICES = ['self', 'helped', 'interpreter', 'beside'] as const;
export type ModeChoice = (typeof MODE_CHOICES)[number];

export const leaveSeat = (sessionId: SessionId) => post<null>('/api/leave', sessionId);
export const sitBeside = (sessionId: SessionId) => post<Turn>('/api/beside', sessionId);
export const takeTurn = (sessionId: SessionId) => post<Turn>('/api/beside/turn', sessionId);
export const interpretInstead = (sessionId: SessionId) => post<null>('/api/interpret', sessionId);
export const setMode = (sessionId: SessionId, mode: ModeBody['mode']) =>
  api.post<null>('/api/mode', { sessionId, mode } satisfies ModeBody);
export const setGroup = (sessionId: SessionId, groupId: GroupBody['groupId']) =>
  api.post<null>('/api/group', { sessionId, groupId } satisfies GroupBody);
