import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';
import type { RosterStore, Seat } from '../roster-store.ts';
import { copyOf, innerOf } from './tables.ts';
import type { SeatRow, Tables } from './tables.ts';

export const memoryRosterStore = (tables: Tables): RosterStore => {
  const rows = (sessionId: SessionId): SeatRow[] => tables.seats.get(sessionId) ?? [];
  const find = (sessionId: SessionId, seatId: SeatId | undefined): Seat | undefined =>
    rows(sessionId).find((row) => row.seat.seatId === seatId)?.seat;
  const byCode = (codeHash: string): Seat | undefined =>
    [...tables.seats.values()].flat().find((row) => row.codeHash === codeHash)?.seat;
  const tokensOf = (sessionId: SessionId) => innerOf(tables.seatTokens, sessionId);

  function addToken({ sessionId, seatId }: Pick<Seat, 'sessionId' | 'seatId'>, tokenHash: string): void {
    const tokens = tokensOf(sessionId);
    if (tokens.has(tokenHash)) throw new Error('seat token already in use');
    tokens.set(tokenHash, seatId);
  }

  function change(sessionId: SessionId, seatId: SeatId, to: Partial<Seat>, codeHash?: string): void {
    const changed = rows(sessionId).map((row) =>
      row.seat.seatId === seatId ? { seat: { ...row.seat, ...to }, codeHash: codeHash ?? row.codeHash } : row,
    );
    tables.seats.set(sessionId, changed);
  }

  return {
    async addSeat({ sessionId, seatId, seed, codeEpoch }, tokenHash, codeHash, limit) {
      const taken = rows(sessionId);
      if (taken.length >= limit) return 'full';
      if (find(sessionId, seatId) || byCode(codeHash)) throw new Error('seat or seat code already in use');
      const place = { number: taken.length + 1, mode: null, groupId: null, isTaken: tokenHash !== null };
      const added: Seat = { sessionId, seatId, seed, codeEpoch, ...place };
      if (tokenHash !== null) addToken(added, tokenHash);
      tables.seats.set(sessionId, [...taken, { seat: added, codeHash }]);
      return structuredClone(added);
    },
    async addToken(sessionId, seatId, tokenHash) {
      const seat = find(sessionId, seatId);
      if (!seat) throw new Error('no such seat');
      addToken(seat, tokenHash);
      change(sessionId, seatId, { isTaken: true });
    },
    async removeToken(sessionId, tokenHash) {
      tokensOf(sessionId).delete(tokenHash);
    },
    async removeTokenOf(idStart, tokenHash) {
      for (const [sessionId, tokens] of tables.seatTokens) if (sessionId.startsWith(idStart)) tokens.delete(tokenHash);
    },
    async replaceCode(sessionId, seatId, codeEpoch, codeHash) {
      if (byCode(codeHash)) throw new Error('seat code already in use');
      const tokens = tokensOf(sessionId);
      for (const [tokenHash, of] of tokens) if (of === seatId) tokens.delete(tokenHash);
      change(sessionId, seatId, { codeEpoch, isTaken: false }, codeHash);
    },
    async setMode(sessionId, seatId, mode) {
      change(sessionId, seatId, { mode });
    },
    async setGroup(sessionId, seatId, groupId) {
      change(sessionId, seatId, { groupId });
    },
    async seatByToken(sessionId, tokenHash) {
      return copyOf(find(sessionId, tables.seatTokens.get(sessionId)?.get(tokenHash)));
    },
    async seatByCode(codeHash) {
      return copyOf(byCode(codeHash));
    },
    async seatByNumber(sessionId, number) {
      return copyOf(rows(sessionId).find(({ seat }) => seat.number === number)?.seat);
    },
    async seat(sessionId, seatId) {
      return copyOf(find(sessionId, seatId));
    },
    async list(sessionId) {
      return structuredClone(rows(sessionId).map(({ seat }) => seat));
    },
    async count(sessionId) {
      return rows(sessionId).filter(({ seat }) => seat.isTaken || seat.mode === 'paper').length;
    },
  };
};
