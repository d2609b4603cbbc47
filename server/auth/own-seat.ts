// What somebody does with the own seat and this browser: leave it to the next person, say how they take part, sit a helper beside it, or
// give it back because they came to interpret.
import type { RosterStore, Seat } from '../store/roster-store.ts';
import type { SessionIndex } from '../store/session-index.ts';
import type { ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { ModeBody, Turn } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { Access, Cookies } from './access.ts';
import { sessionCookie, type SessionCookie } from './cookies.ts';
import type { DerivedSecrets } from './derived-secrets.ts';
import { newId, newToken, tokenHash } from './random-ids.ts';
import { retireCode } from './seat-desk.ts';

/** A cookie to set; an empty token removes it. */
export type CookieChange = { readonly kind: SessionCookie; readonly token: string };
type Changed<T> = { readonly value: T; readonly cookies: readonly CookieChange[] };

export type OwnSeat = {
  /** This browser is nobody in the session any more. @returns the hashes of the tokens that are void */
  leave(sessionId: SessionId, cookies: Cookies): Promise<readonly string[]>;
  setMode(body: ModeBody, cookies: Cookies): Promise<Result<SeatId, Rejection>>;
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
};
type Held = { readonly seat: Seat; readonly token: string };

const NOT_YOURS = err({ code: 'notFound' } as const);

export function createOwnSeat({ access, roster, sessions, secrets }: Options): OwnSeat {
  async function held(kind: 'seat' | 'beside', sessionId: SessionId, cookies: Cookies): Promise<Held | null> {
    const token = cookies.get(sessionCookie(kind, sessionId));
    const seat = token === undefined ? null : await roster.seatByToken(sessionId, tokenHash(token));
    return seat && token !== undefined ? { seat, token } : null;
  }

  return {
    async leave(sessionId, cookies) {
      const tokens = (['seat', 'beside'] as const).flatMap((kind) => cookies.get(sessionCookie(kind, sessionId)) ?? []);
      const hashes = tokens.map(tokenHash);
      for (const hash of hashes) await roster.removeToken(sessionId, hash);
      return hashes;
    },

    async setMode({ sessionId, mode }, cookies) {
      const own = await held('seat', sessionId, cookies);
      if (!own || own.seat.mode === 'paper') return NOT_YOURS;
      await roster.setMode(sessionId, own.seat.seatId, mode);
      return ok(own.seat.seatId);
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
      const changes = [
        { kind: 'seat', token: other.token },
        { kind: 'beside', token: own.token },
      ] as const;
      return ok({ value, cookies: changes, ended: tokenHash(own.token) });
    },

    async interpret(sessionId, cookies) {
      const own = await held('seat', sessionId, cookies);
      // Only before the first page of the seat: afterwards there may be answers and a vote, which an interpreter has none of.
      if (!own || own.seat.mode !== null) return NOT_YOURS;
      await retireCode(roster, secrets, own.seat);
      const token = newToken();
      await sessions.addAccess(
        { sessionId, actorId: newId<ActorId>(), role: 'interpreter', epoch: 0 },
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
