import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';
import type { RosterStore, Seat } from '../roster-store.ts';
import type { Transactions } from './transactions.ts';

type SeatRow = { session: SessionId; seat: SeatId; number: number; seed: number; code_epoch: number };

const SEAT = 'seat.session, seat.seat, seat.number, seat.seed, seat.code_epoch';

export function sqliteRosterStore({ db, read, write }: Transactions): RosterStore {
  const count = db.prepare<[string], number>('SELECT count(*) FROM seat WHERE session = ?').pluck();
  const highest = db.prepare<[string], number>('SELECT max(number) FROM seat WHERE session = ?').pluck();
  const insertSeat = db.prepare(
    'INSERT INTO seat (session, seat, number, seed, code_epoch, code_hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertToken = db.prepare('INSERT INTO seat_token (session, token_hash, seat) VALUES (?, ?, ?)');
  const byToken = db.prepare<[string, string], SeatRow>(
    `SELECT ${SEAT} FROM seat_token JOIN seat USING (session, seat) WHERE session = ? AND token_hash = ?`,
  );
  const byCode = db.prepare<[string], SeatRow>(`SELECT ${SEAT} FROM seat WHERE code_hash = ?`);
  const byId = db.prepare<[string, string], SeatRow>(`SELECT ${SEAT} FROM seat WHERE session = ? AND seat = ?`);

  return {
    async addSeat({ sessionId, seatId, seed, codeEpoch }, tokenHash, codeHash, limit) {
      return write(() => {
        if ((count.get(sessionId) ?? 0) >= limit) return 'full';
        const number = (highest.get(sessionId) ?? 0) + 1;
        insertSeat.run(sessionId, seatId, number, seed, codeEpoch, codeHash);
        insertToken.run(sessionId, tokenHash, seatId);
        return { sessionId, seatId, number, seed, codeEpoch };
      });
    },
    async addToken(sessionId, seatId, tokenHash) {
      write(() => insertToken.run(sessionId, tokenHash, seatId));
    },
    async seatByToken(sessionId, tokenHash) {
      return seatOf(read(() => byToken.get(sessionId, tokenHash)));
    },
    async seatByCode(codeHash) {
      return seatOf(read(() => byCode.get(codeHash)));
    },
    async seat(sessionId, seatId) {
      return seatOf(read(() => byId.get(sessionId, seatId)));
    },
    async count(sessionId) {
      return read(() => count.get(sessionId) ?? 0);
    },
  };
}

const seatOf = (row: SeatRow | undefined): Seat | null =>
  row
    ? { sessionId: row.session, seatId: row.seat, number: row.number, seed: row.seed, codeEpoch: row.code_epoch }
    : null;
