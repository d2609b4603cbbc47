// What a console does with seats: see which there are, make some ahead with a card to print, replace a lost card. Never what was written in one.
import { randomInt } from 'node:crypto';
import type { RosterStore, Seat } from '../store/roster-store.ts';
import type { SessionRecord } from '../store/session-index.ts';
import type { SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { SeatItem } from '../../shared/protocol/http.ts';
import { seatLink } from '../../shared/protocol/links.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { DerivedSecrets } from './derived-secrets.ts';
import { newId, newToken, tokenHash } from './random-ids.ts';

export type PaperToken = { readonly token: string; readonly ended: readonly string[] };

export type SeatDesk = {
  /** @param isHere whether a device of the seat is connected now */
  list(record: SessionRecord, isHere: (seatId: SeatId) => boolean): Promise<SeatItem[]>;
  /** Makes `count` empty seats of a group (or of none), or not one when there is no room for all of them. */
  prepare(record: SessionRecord, count: number, groupId: GroupId | null): Promise<Result<null, Rejection>>;
  /** A seat for somebody who writes on paper. */
  addPaper(record: SessionRecord, groupId: GroupId | null): Promise<Result<null, Rejection>>;
  /**
   * Lets a console's browser type in what is on paper: of a paper seat only, never of anybody's own seat.
   * @param present the token that this browser has for a seat now
   * @returns the token for the paper seat, and the hash of the one that it takes the place of
   */
  openPaper(record: SessionRecord, number: number, present: string | undefined): Promise<Result<PaperToken, Rejection>>;
  /** A new card for a seat: the old code is void. @returns the seat, whose devices must be sent away */
  renew(record: SessionRecord, number: number): Promise<Result<Seat, Rejection>>;
};

type Options = {
  readonly roster: RosterStore;
  readonly secrets: DerivedSecrets;
  readonly publicUrl: () => string;
  readonly seatsPerSession: number;
};

export function createSeatDesk({ roster, secrets, publicUrl, seatsPerSession }: Options): SeatDesk {
  const cardOf = ({ sessionId, seatId, number, codeEpoch }: Seat): SeatItem['card'] => ({
    code: secrets.seatCode(seatId, codeEpoch),
    url: seatLink(publicUrl(), sessionId, number, secrets.seatSecret(seatId, codeEpoch)),
  });
  const itemOf = (record: SessionRecord, seat: Seat, isHere: boolean): SeatItem => {
    // Whoever has the code has the seat, with all that is written there. So it is not shown any more once somebody sits on it.
    const hasCard = !seat.isTaken && seat.mode !== 'paper' && record.state !== 'closed';
    return { seat: seat.number, mode: seat.mode, isHere, card: hasCard ? cardOf(seat) : null };
  };
  const addEmpty = async (sessionId: SessionId, groupId: GroupId | null): Promise<Seat | 'full'> => {
    const seat = { sessionId, seatId: newId<SeatId>(), seed: randomInt(0, 2 ** 31), codeEpoch: 1 };
    const codeHash = secrets.codeHash(secrets.seatCode(seat.seatId, seat.codeEpoch));
    const added = await roster.addSeat(seat, null, codeHash, seatsPerSession);
    if (added !== 'full' && groupId !== null) await roster.setGroup(sessionId, seat.seatId, groupId);
    return added;
  };
  return {
    async list(record, isHere) {
      const seats = await roster.list(record.sessionId);
      return seats.map((seat) => itemOf(record, seat, isHere(seat.seatId)));
    },

    async prepare({ sessionId, state }, count, groupId) {
      if (state === 'closed') return err({ code: 'sessionClosed' });
      const there = await roster.list(sessionId);
      if (there.length + count > seatsPerSession) return err({ code: 'full' });
      for (let made = 0; made < count; made++) {
        if ((await addEmpty(sessionId, groupId)) === 'full') return err({ code: 'full' });
      }
      return ok(null);
    },

    async addPaper({ sessionId, state }, groupId) {
      if (state === 'closed') return err({ code: 'sessionClosed' });
      const seat = await addEmpty(sessionId, groupId);
      if (seat === 'full') return err({ code: 'full' });
      await roster.setMode(sessionId, seat.seatId, 'paper');
      return ok(null);
    },

    async openPaper({ sessionId, state }, number, present) {
      if (state === 'closed') return err({ code: 'sessionClosed' });
      const seat = await roster.seatByNumber(sessionId, number);
      if (seat?.mode !== 'paper') return err({ code: 'notFound' });
      const held = present === undefined ? null : await roster.seatByToken(sessionId, tokenHash(present));
      // Somebody's own seat on this device would be lost.
      if (held && held.mode !== 'paper') return err({ code: 'notAllowed' });
      const ended = held && present !== undefined ? [tokenHash(present)] : [];
      for (const hash of ended) await roster.removeToken(sessionId, hash);
      const token = newToken();
      await roster.addToken(sessionId, seat.seatId, tokenHash(token));
      return ok({ token, ended });
    },

    async renew({ sessionId, state }, number) {
      if (state === 'closed') return err({ code: 'sessionClosed' });
      const seat = await roster.seatByNumber(sessionId, number);
      if (!seat || seat.mode === 'paper') return err({ code: 'notFound' });
      await retireCode(roster, secrets, seat);
      return ok(seat);
    },
  };
}

/** Gives the seat another code; the old one and all devices that came in by it are void. */
export async function retireCode(roster: RosterStore, secrets: DerivedSecrets, seat: Seat): Promise<void> {
  const codeEpoch = seat.codeEpoch + 1;
  const codeHash = secrets.codeHash(secrets.seatCode(seat.seatId, codeEpoch));
  await roster.replaceCode(seat.sessionId, seat.seatId, codeEpoch, codeHash);
}
