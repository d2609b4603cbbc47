// What one browser holds of seats, in all sessions together: a laptop goes round in a room, and from a session in the morning to one in the afternoon.
import type { RosterStore, Seat } from '../store/roster-store.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Cookies } from './access.ts';
import { sessionCookie, type SessionCookie } from './cookies.ts';
import { tokenHash } from './random-ids.ts';

/** A cookie to set; an empty token removes it. */
export type CookieChange = { readonly kind: SessionCookie; readonly token: string };
/** A seat that a browser proved to hold, with the token that proves it. */
export type Held = { readonly seat: Seat; readonly token: string };
/** What changes in one browser. */
export type DeviceChange = {
  /** By whole names, for they are of several sessions; an empty token removes the cookie. */
  readonly cookies: readonly { readonly name: string; readonly token: string }[];
  /** Hashes of tokens: pages that are open with one of these must go. */
  readonly ended: readonly string[];
};
export const NOTHING_CHANGES: DeviceChange = { cookies: [], ended: [] };

/** A cookie of somebody who takes part, with the start of the session's id (cookies.ts). Roles and the sign-in are of who runs the session: they stay. */
const OF_PERSON = /^vs_(seat|beside|interpreter)_(.+)$/;

/** The seat that has the device in this session, or the one beside it; null when the cookie is missing or void. */
export async function heldSeat(
  roster: RosterStore,
  kind: 'seat' | 'beside',
  sessionId: SessionId,
  cookies: Cookies,
): Promise<Held | null> {
  const token = cookies.get(sessionCookie(kind, sessionId));
  const seat = token === undefined ? null : await roster.seatByToken(sessionId, tokenHash(token));
  return seat && token !== undefined ? { seat, token } : null;
}

/** The two change places. */
export const turned = (own: Held, other: Held): readonly CookieChange[] => [
  { kind: 'seat', token: other.token },
  { kind: 'beside', token: own.token },
];

/** Makes this browser nobody, in all sessions: every seat token it has is void from now on. @param stays a cookie that is left alone */
export async function standUp(roster: RosterStore, cookies: Cookies, stays?: string): Promise<DeviceChange> {
  const gone: { name: string; token: string }[] = [];
  const ended: string[] = [];
  for (const [name, token] of cookies) {
    const [, kind, idStart] = OF_PERSON.exec(name) ?? [];
    if (idStart === undefined || name === stays) continue;
    gone.push({ name, token: '' });
    if (kind === 'interpreter') continue;
    await roster.removeTokenOf(idStart, tokenHash(token));
    ended.push(tokenHash(token));
  }
  return { cookies: gone, ended };
}

/** A new seat on this device. Whoever else had one here does not come back by it: not beside this seat, not in another session. */
export async function sitDown(
  roster: RosterStore,
  sessionId: SessionId,
  token: string,
  cookies: Cookies,
): Promise<DeviceChange> {
  const name = sessionCookie('seat', sessionId);
  const gone = await standUp(roster, cookies, name);
  return { cookies: [{ name, token }, ...gone.cookies], ended: gone.ended };
}

/** The card of the one who sits beside is the turn of that one. */
export function giveTurn(sessionId: SessionId, own: Held, other: Held): DeviceChange {
  const cookies = turned(own, other).map(({ kind, token }) => ({ name: sessionCookie(kind, sessionId), token }));
  return { cookies, ended: [tokenHash(own.token)] };
}
