// What a seat belongs to. Kept in the roster beside its mode; nobody but the seat itself is told, and it is in no fact.
import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Session } from '../domain/session.ts';
import type { RuntimeDeps } from './deps.ts';

export const knowsGroup = ({ groups }: Session, groupId: GroupId | null): boolean =>
  groupId === null || groups.some((group) => group.groupId === groupId);

/**
 * Call it in turn with the ballots of the session: a ballot counts with the group that its seat had when it was cast, so the group stays as it
 * is from the first ballot in an open round until that round ends.
 * @returns why not, or null
 */
export async function chooseGroup(
  { store, vault }: RuntimeDeps,
  sessionId: SessionId,
  session: Session,
  seatId: SeatId,
  groupId: GroupId | null,
): Promise<RejectionCode | null> {
  if (session.state === 'closed') return 'sessionClosed';
  if (!knowsGroup(session, groupId)) return 'notFound';
  const seat = await store.roster.seat(sessionId, seatId);
  if (!seat) return 'notFound';
  if (seat.groupId === groupId) return null;
  for (const { rounds } of session.steps.values()) {
    for (const { roundId, state } of rounds) {
      const key = state === 'open' ? vault.keyed(sessionId, roundId, seatId) : null;
      if (key && (await store.ballots.find(roundId, key))) return 'groupFixed';
    }
  }
  await store.roster.setGroup(sessionId, seatId, groupId);
  return null;
}
