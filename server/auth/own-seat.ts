// What somebody does with the own seat and this browser: leave it to the next person, say how they take part, sit a helper beside it, or
// give it back because they came to interpret.
import type { RosterStore } from '../store/roster-store.ts';
import type { SessionIndex } from '../store/session-index.ts';
import type { ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { GroupBody, ModeBody, Turn } from '../../shared/protocol/http.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { Access, Cookies } from './access.ts';
import type { DerivedSecrets } from './derived-secrets.ts';
import { heldSeat, standUp, turned, type CookieChange, type DeviceChange, type Held } from './device-seats.ts';
import { newId, newToken, tokenHash } from './random-ids.ts';
import { retireCode } from './seat-desk.ts';

type Changed<T> = { readonly value: T; readonly cookies: readonly CookieChange[] };

export type OwnSeat = {
  /** This browser is nobody any more, in no session: the next person opens an earlier one from its history, too. */
  leave(cookies: Cookies): Promise<DeviceChange>;
  setMode(body: ModeBody, cookies: Cookies): Promise<Result<SeatId, Rejection>>;
  /** Says what the person of the seat belongs to. Also on paper: whoever types it in says it for them. */
  setGroup(body: GroupBody, cookies: Cookies): Promise<Result<null, Rejection>>;
  /** An own seat for the helper, on this device too. The person who is helped keeps the turn. */
  addBeside(sessionId: SessionId, cookies: Cookies): Promise<Result<Changed<Turn> & { seatId: SeatId }, Rejection>>;
  /** The other of the two seats has the device now. @returns the hash of the token whose open pages must go, too */
  takeTurn(sessionId: SessionId, cookies: Cookies): Promise<Result<Changed<Turn> & { ended: string }, Rejection>>;
  /** Gives back a seat in which nothing was done yet; an interpreter has none. @returns the seat that is empty again */
  interpret(sessionId: SessionId, cookies: Cookies): Promise<Result<Changed<SeatId>, Rejection>>;
};

type Options = {
  readonly access: Access;
  readonly roster: RosterStore;
  readonly sessions: SessionIndex;
  readonly secrets: DerivedSecrets;
  /** The running session does it, in turn with the ballots of the seat. @returns why not, or null */
  readonly chooseGroup: (
    sessionId: SessionId,
    seatId: SeatId,
    groupId: GroupId | null,
  ) => Promise<Rejection['code'] | null>;
};

const NOT_YOURS = err({ code: 'notFound' } as const);

export function createOwnSeat({ access, roster, sessions, secrets, chooseGroup }: Options): OwnSeat {
  const held = (kind: 'seat' | 'beside', sessionId: SessionId, cookies: Cookies): Promise<Held | null> =>
    heldSeat(roster, kind, sessionId, cookies);

  return {
    leave: (cookies) => standUp(roster, cookies),

    async setMode({ sessionId, mode }, cookies) {
      const own = await held('seat', sessionId, cookies);
      if (!own || own.seat.mode === 'paper') return NOT_YOURS;
      await roster.setMode(sessionId, own.seat.seatId, mode);
      return ok(own.seat.seatId);
    },

    async setGroup({ sessionId, groupId }, cookies) {
      const own = await held('seat', sessionId, cookies);
      if (!own) return NOT_YOURS;
      const refusal = await chooseGroup(sessionId, own.seat.seatId, groupId);
      return refusal ? err({ code: refusal }) : ok(null);
    },

    async addBeside(sessionId, cookies) {
      const own = await held('seat', sessionId, cookies);
      if (!own) return NOT_YOURS;
      const there = await held('beside', sessionId, cookies);
      const added = there ? ok(there) : await access.newSeat(sessionId);
      if (!added.ok) return added;
      const { seat, token } = added.value;
      await roster.setMode(sessionId, own.seat.seatId, 'helped');
      await roster.setMode(sessionId, seat.seatId, 'self');
      const value = { seat: own.seat.number, beside: seat.number };
      return ok({ value, cookies: [{ kind: 'beside', token }], seatId: own.seat.seatId });
    },

    async takeTurn(sessionId, cookies) {
      const [own, other] = [await held('seat', sessionId, cookies), await held('beside', sessionId, cookies)];
      if (!own || !other) return NOT_YOURS;
      const value = { seat: other.seat.number, beside: own.seat.number };
      return ok({ value, cookies: turned(own, other), ended: tokenHash(own.token) });
    },

    async interpret(sessionId, cookies) {
      const own = await held('seat', sessionId, cookies);
      // Only before the first page of the seat: afterwards there may be answers and a vote, which an interpreter has none of.
      if (!own || own.seat.mode !== null) return NOT_YOURS;
      await retireCode(roster, secrets, own.seat);
      const token = newToken();
      await sessions.addAccess(
        { sessionId, actorId: newId<ActorId>(), role: 'interpreter', link: '', epoch: 0 },
        tokenHash(token),
      );
      const changes = [
        { kind: 'seat', token: '' },
        { kind: 'interpreter', token },
      ] as const;
      return ok({ value: own.seat.seatId, cookies: changes });
    },
  };
}
