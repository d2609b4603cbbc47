// The links that let people in. What is secret stands in the fragment, which browsers never send to a server or a log.
import { isIdText } from '../kernel/id-text.ts';
import type { SessionId } from '../kernel/ids.ts';

/** The link (and QR code) by which people join. `origin`: "https://host" without a slash at the end. */
export const joinLink = (origin: string, sessionId: SessionId, secret: string): string =>
  `${origin}/join#${sessionId}.${secret}`;

/** The link (and QR code) on a seat's card: the same seat on whatever device opens it. */
export const seatLink = (origin: string, sessionId: SessionId, seat: number, secret: string): string =>
  `${origin}/join#${sessionId}.${seat}.${secret}`;

/** The one-time link by which the first organiser makes an account. */
export const setupLink = (origin: string, token: string): string => `${origin}/setup#${token}`;

/** The parts of a fragment, which are joined by dots. */
export const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('.');

// By hand and not by a schema: a telephone reads this, and would load the schema library for it.
export const sessionIdOf = (text: string | undefined): SessionId | null =>
  text !== undefined && isIdText(text) ? (text as SessionId) : null;

/** Reads `location.hash` of a join link; null when it is not one. */
export function readJoinFragment(fragment: string): { sessionId: SessionId; secret: string } | null {
  const [id, secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdOf(id);
  return sessionId !== null && secret && rest.length === 0 ? { sessionId, secret } : null;
}

/** Reads `location.hash` of the link on a seat's card; null when it is not one. */
export function readSeatFragment(fragment: string): { sessionId: SessionId; seat: number; secret: string } | null {
  const [id, seat = '', secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdOf(id);
  if (sessionId === null || !/^[1-9]\d{0,5}$/.test(seat) || !secret || rest.length > 0) return null;
  return { sessionId, seat: Number(seat), secret };
}
