// The links that let people in. What is secret stands in the fragment, which browsers never send to a server or a log.
import { sessionIdSchema, type SessionId } from '../kernel/ids.ts';
import { linkRoleSchema, type LinkRole } from '../domain/vocabulary.ts';

/** The link (and QR code) by which people join. `origin`: "https://host" without a slash at the end. */
export const joinLink = (origin: string, sessionId: SessionId, secret: string): string =>
  `${origin}/join#${sessionId}.${secret}`;

/** The link (and QR code) on a seat's card: the same seat on whatever device opens it. */
export const seatLink = (origin: string, sessionId: SessionId, seat: number, secret: string): string =>
  `${origin}/join#${sessionId}.${seat}.${secret}`;

/** The link of a role: facilitator, co-facilitator, observer or screen. */
export const accessLink = (origin: string, sessionId: SessionId, role: LinkRole, secret: string): string =>
  `${origin}/access#${sessionId}.${role}.${secret}`;

/** The one-time link by which the first organiser makes an account. */
export const setupLink = (origin: string, token: string): string => `${origin}/setup#${token}`;

const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('.');

/** Reads `location.hash` of a join link; null when it is not one. */
export function readJoinFragment(fragment: string): { sessionId: SessionId; secret: string } | null {
  const [id, secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdSchema.safeParse(id);
  return sessionId.success && secret && rest.length === 0 ? { sessionId: sessionId.data, secret } : null;
}

/** Reads `location.hash` of the link on a seat's card; null when it is not one. */
export function readSeatFragment(fragment: string): { sessionId: SessionId; seat: number; secret: string } | null {
  const [id, seat = '', secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdSchema.safeParse(id);
  if (!sessionId.success || !/^[1-9]\d{0,5}$/.test(seat) || !secret || rest.length > 0) return null;
  return { sessionId: sessionId.data, seat: Number(seat), secret };
}

/** Reads `location.hash` of a role link; null when it is not one. */
export function readAccessFragment(fragment: string): { sessionId: SessionId; role: LinkRole; secret: string } | null {
  const [id, roleText, secret, ...rest] = partsOf(fragment);
  const sessionId = sessionIdSchema.safeParse(id);
  const role = linkRoleSchema.safeParse(roleText);
  if (!sessionId.success || !role.success || !secret || rest.length > 0) return null;
  return { sessionId: sessionId.data, role: role.data, secret };
}
