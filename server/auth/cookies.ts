// All access is by HttpOnly cookies: no script can read or leak them. One per session, so that roles in two sessions never mix.
import type { SessionId } from '../../shared/kernel/ids.ts';

export const ACCOUNT_COOKIE = 'vs_account';
/** `beside`: the other of two seats on one device; it can do nothing until the two change places. */
export type SessionCookie = 'seat' | 'beside' | 'interpreter' | 'role' | 'screen';

const DAY = 24 * 60 * 60;
/** Seconds. */
export const COOKIE_AGE = { account: 14 * DAY, session: 7 * DAY } as const;

/** The name of a session's cookie; eight characters of the id tell sessions apart in one browser. */
export const sessionCookie = (kind: SessionCookie, sessionId: SessionId): string =>
  `vs_${kind}_${sessionId.slice(0, 8)}`;

/** Reads a Cookie header. Only names and values that we could have set ourselves are kept. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of (header ?? '').slice(0, 16_384).split(';')) {
    const [, name, value] = /^\s*(vs_[\w-]{1,40})=([\w-]{1,128})\s*$/.exec(part) ?? [];
    if (name && value && !found.has(name)) found.set(name, value);
  }
  return found;
}

/**
 * A Set-Cookie header.
 * @param value base64url; empty to remove the cookie
 * @param maxAge seconds
 * @param secure whether the browser is on https
 */
export function cookieHeader(name: string, value: string, maxAge: number, secure: boolean): string {
  const age = value === '' ? 0 : maxAge;
  return `${name}=${value}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}
