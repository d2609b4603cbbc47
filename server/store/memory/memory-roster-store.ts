import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { RosterStore, Seat } from '../roster-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { SeatRow, Tables } from './tables.ts';

export const memoryRosterStore = (tables: Tables): RosterStore => {
  const rows = (sessionId: SessionId): SeatRow[] => tables.seats.get(sessionId) ?? [];
  const find = (sessionId: SessionId, seatId: string): Seat | undefined =>
    rows(sessionId).find((row) => row.seat.seatId === seatId)?.seat;
  const byCode = (codeHash: string): Seat | undefined =>
    [...tables.seats.values()].flat().find((row) => row.codeHash === codeHash)?.seat;

  function addToken(seat: Seat, tokenHash: string): void {
    const tokens = innerOf(tables.seatTokens, seat.sessionId);
    if (tokens.has(tokenHash)) throw new Error('seat token already in use');
    tokens.set(tokenHash, seat);
  }

  return {
    async addSeat(seat, tokenHash, codeHash, limit) {
      const taken = rows(seat.sessionId);
      if (taken.length >= limit) return 'full';
      if (find(seat.sessionId, seat.seatId) || byCode(codeHash)) throw new Error('seat or seat code already in use');
      const { sessionId, seatId, seed, codeEpoch } = seat;
      const added: Seat = { sessionId, seatId, number: taken.length + 1, seed, codeEpoch };
      addToken(added, tokenHash);
      tables.seats.set(sessionId, [...taken, { seat: added, codeHash }]);
      return structuredClone(added);
    },
    async addToken(sessionId, seatId, tokenHash) {
      const seat = find(sessionId, seatId);
      if (!seat) throw new Error('no such seat');
      addToken(seat, tokenHash);
    },
    async seatByToken(sessionId, tokenHash) {
      return copyOf(tables.seatTokens.get(sessionId)?.get(tokenHash));
    },
    async seatByCode(codeHash) {
      return copyOf(byCode(codeHash));
    },
    async seat(sessionId, seatId) {
      return copyOf(find(sessionId, seatId));
    },
    async count(sessionId) {
      return rows(sessionId).length;
    },
  };
};
