import type { SeatMode } from '../../../shared/domain/vocabulary.ts';
import type { GroupId } from '../../../shared/domain/voting/choice.ts';
import type { SeatId, SessionId } from '../../../shared/kernel/ids.ts';
import type { RosterStore, Seat } from '../roster-store.ts';
import type { Transactions } from './transactions.ts';

type SeatRow = {
  session: SessionId;
  seat: SeatId;
  number: number;
  seed: number;
  code_epoch: number;
  mode: SeatMode | null;
  group_id: GroupId | null;
  is_taken: 0 | 1;
};

const SEAT =
  'seat.session, seat.seat, seat.number, seat.seed, seat.code_epoch, seat.mode, seat.group_id, seat.is_taken';

export function sqliteRosterStore({ db, read, write }: Transactions): RosterStore {
  const countAll = db.prepare<[string], number>('SELECT count(*) FROM seat WHERE session = ?').pluck();
  const countPeople = db
    .prepare<[string], number>("SELECT count(*) FROM seat WHERE session = ? AND (is_taken = 1 OR mode IS 'paper')")
    .pluck();
  const highest = db.prepare<[string], number>('SELECT max(number) FROM seat WHERE session = ?').pluck();
  const insertSeat = db.prepare(
    'INSERT INTO seat (session, seat, number, seed, code_epoch, code_hash, mode, is_taken) VALUES (?, ?, ?, ?, ?, ?, NULL, ?)',
  );
  const insertToken = db.prepare('INSERT INTO seat_token (session, token_hash, seat) VALUES (?, ?, ?)');
  const deleteToken = db.prepare('DELETE FROM seat_token WHERE session = ? AND token_hash = ?');
  // Ids are base64url: '~' comes after all of it. A range of the primary key, not the whole table.
  const deleteTokenOf = db.prepare("DELETE FROM seat_token WHERE session BETWEEN ? AND ? || '~' AND token_hash = ?");
  const deleteTokens = db.prepare('DELETE FROM seat_token WHERE session = ? AND seat = ?');
  const take = db.prepare('UPDATE seat SET is_taken = 1 WHERE session = ? AND seat = ? AND is_taken = 0');
  const newCode = db.prepare(
    'UPDATE seat SET code_epoch = ?, code_hash = ?, is_taken = 0 WHERE session = ? AND seat = ?',
  );
  const newMode = db.prepare('UPDATE seat SET mode = ? WHERE session = ? AND seat = ?');
  const newGroup = db.prepare('UPDATE seat SET group_id = ? WHERE session = ? AND seat = ?');
  const byToken = db.prepare<[string, string], SeatRow>(
    `SELECT ${SEAT} FROM seat_token JOIN seat USING (session, seat) WHERE session = ? AND token_hash = ?`,
  );
  const byCode = db.prepare<[string], SeatRow>(`SELECT ${SEAT} FROM seat WHERE code_hash = ?`);
  const byId = db.prepare<[string, string], SeatRow>(`SELECT ${SEAT} FROM seat WHERE session = ? AND seat = ?`);
  const byNumber = db.prepare<[string, number], SeatRow>(`SELECT ${SEAT} FROM seat WHERE session = ? AND number = ?`);
  const all = db.prepare<[string], SeatRow>(`SELECT ${SEAT} FROM seat WHERE session = ? ORDER BY number`);

  return {
    async addSeat({ sessionId, seatId, seed, codeEpoch }, tokenHash, codeHash, limit) {
      return write(() => {
        if ((countAll.get(sessionId) ?? 0) >= limit) return 'full';
        const number = (highest.get(sessionId) ?? 0) + 1;
        const isTaken = tokenHash !== null;
        insertSeat.run(sessionId, seatId, number, seed, codeEpoch, codeHash, isTaken ? 1 : 0);
        if (isTaken) insertToken.run(sessionId, tokenHash, seatId);
        return { sessionId, seatId, number, seed, codeEpoch, mode: null, groupId: null, isTaken };
      });
    },
    async addToken(sessionId, seatId, tokenHash) {
      write(() => {
        insertToken.run(sessionId, tokenHash, seatId);
        take.run(sessionId, seatId);
      });
    },
    async removeToken(sessionId, tokenHash) {
      write(() => deleteToken.run(sessionId, tokenHash));
    },
    async removeTokenOf(idStart, tokenHash) {
      write(() => deleteTokenOf.run(idStart, idStart, tokenHash));
    },
    async replaceCode(sessionId, seatId, codeEpoch, codeHash) {
      write(() => {
        deleteTokens.run(sessionId, seatId);
        newCode.run(codeEpoch, codeHash, sessionId, seatId);
      });
    },
    async setMode(sessionId, seatId, mode) {
      write(() => newMode.run(mode, sessionId, seatId));
    },
    async setGroup(sessionId, seatId, groupId) {
      write(() => newGroup.run(groupId, sessionId, seatId));
    },
    async seatByToken(sessionId, tokenHash) {
      return seatOrNull(read(() => byToken.get(sessionId, tokenHash)));
    },
    async seatByCode(codeHash) {
      return seatOrNull(read(() => byCode.get(codeHash)));
    },
    async seatByNumber(sessionId, number) {
      return seatOrNull(read(() => byNumber.get(sessionId, number)));
    },
    async seat(sessionId, seatId) {
      return seatOrNull(read(() => byId.get(sessionId, seatId)));
    },
    async list(sessionId) {
      return read(() => all.all(sessionId)).map(seatOf);
    },
    async count(sessionId) {
      return read(() => countPeople.get(sessionId) ?? 0);
    },
  };
}

const seatOf = (row: SeatRow): Seat => ({
  sessionId: row.session,
  seatId: row.seat,
  number: row.number,
  seed: row.seed,
  codeEpoch: row.code_epoch,
  mode: row.mode,
  groupId: row.group_id,
  isTaken: row.is_taken === 1,
});
const seatOrNull = (row: SeatRow | undefined): Seat | null => (row ? seatOf(row) : null);
