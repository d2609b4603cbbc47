// Who may come in where. Everything is read from cookies and links here, once; the rest of the server is told the answer.
import { randomInt } from 'node:crypto';
import type { RosterStore, Seat } from '../store/roster-store.ts';
import { roleLinks } from '../store/role-links.ts';
import type { RoleAccess, RoleLink, SessionIndex, SessionRecord } from '../store/session-index.ts';
import { codeKind, digitsOf } from '../../shared/domain/codes.ts';
import type { LinkRole } from '../../shared/domain/vocabulary.ts';
import type { ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { AccessBody, JoinBody, Joined, Me, SeatBody } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { Accounts } from './accounts.ts';
import { ACCOUNT_COOKIE, sessionCookie, type SessionCookie } from './cookies.ts';
import type { DerivedSecrets } from './derived-secrets.ts';
import { giveTurn, heldSeat, NOTHING_CHANGES, sitDown, type DeviceChange } from './device-seats.ts';
import { createGuessBrake } from './guess-brake.ts';
import type { Log } from './log.ts';
import { newId, newToken, tokenHash } from './random-ids.ts';
import { RateLimiterMemory } from './rate-limiter.ts';

export type Cookies = ReadonlyMap<string, string>;
/** An access by a link of its own: what an interpreter has is none. */
type LinkAccess = RoleAccess & { readonly role: LinkRole };
/** Everything that a browser's cookies make of somebody in one session. */
export type Standing = {
  readonly record: SessionRecord;
  /** The organiser whose session it is. */
  readonly owner: Me | null;
  readonly role: LinkAccess | null;
  readonly screen: LinkAccess | null;
  readonly interpreter: RoleAccess | null;
  readonly seat: Seat | null;
};
/** A cookie to set: its token is new and known to nobody else. Null when the browser's present cookie stays good. */
export type NewCookie = { readonly kind: SessionCookie; readonly sessionId: SessionId; readonly token: string } | null;
export type Entry = { readonly joined: Joined; readonly device: DeviceChange };

export type Access = {
  join(body: JoinBody, cookies: Cookies, address: string): Promise<Result<Entry, Rejection>>;
  /** The same seat on another device, by its code or by the secret of its card. */
  takeSeat(by: SeatBody, cookies: Cookies, address: string): Promise<Result<Entry, Rejection>>;
  /** One more seat in a session that is not closed. @returns the seat with the token of its first device */
  newSeat(sessionId: SessionId): Promise<Result<{ readonly seat: Seat; readonly token: string }, Rejection>>;
  exchangeLink(body: AccessBody, cookies: Cookies): Promise<Result<NewCookie, Rejection>>;
  /** Notes that a page was opened by this link. */
  noteUse(record: SessionRecord, link: string): Promise<void>;
  /** Null when there is no such session. */
  standing(sessionId: SessionId, cookies: Cookies): Promise<Standing | null>;
};

type Options = {
  readonly sessions: SessionIndex;
  readonly roster: RosterStore;
  readonly accounts: Accounts;
  readonly secrets: DerivedSecrets;
  readonly log: Log;
  readonly seatsPerSession: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** New devices for one seat; each leaves a row, so a code may not be used without end. */
const DEVICES_PER_SEAT = { points: 30, duration: 60 * 60 };
const MINUTE_MS = 60_000;
const WRONG = err({ code: 'wrongCode' } as const);

export function createAccess(options: Options): Access {
  const { sessions, roster, secrets, now = Date.now } = options;
  const brake = createGuessBrake();
  const devices = new RateLimiterMemory(DEVICES_PER_SEAT);
  const isOpen = (record: SessionRecord | null): record is SessionRecord =>
    record !== null && record.state !== 'closed';

  const seatOf = async (sessionId: SessionId, cookies: Cookies): Promise<Seat | null> =>
    (await heldSeat(roster, 'seat', sessionId, cookies))?.seat ?? null;

  /** A code answers the same, and as slowly, whether it is wrong or its session is closed. */
  async function byCode<T>(
    typed: string,
    kind: 'join' | 'seat',
    address: string,
    lookUp: (code: string) => Promise<T | null>,
  ): Promise<Result<T, Rejection>> {
    if (codeKind(typed) !== kind) return WRONG;
    const answer = await brake.attempt(address, () => lookUp(digitsOf(typed)));
    if (answer.kind === 'found') return ok(answer.value);
    if (answer.kind === 'wrong') return WRONG;
    options.log('warn', 'guessRefused', { code: 'tooManyGuesses' });
    return err({ code: 'tooManyGuesses', retryAfter: answer.retryAfter });
  }

  async function recordBySecret(sessionId: SessionId, secret: string): Promise<Result<SessionRecord, Rejection>> {
    const record = await sessions.get(sessionId);
    const right = secrets.isLinkSecret(secret, 'join', sessionId, record?.epochs.join ?? 0);
    return isOpen(record) && right ? ok(record) : WRONG;
  }

  async function addSeat(sessionId: SessionId): Promise<Result<{ seat: Seat; token: string }, Rejection>> {
    const seatId = newId<SeatId>();
    const token = newToken();
    const codeHash = secrets.codeHash(secrets.seatCode(seatId, 1));
    const fresh = { sessionId, seatId, seed: randomInt(0, 2 ** 31), codeEpoch: 1 };
    const seat = await roster.addSeat(fresh, tokenHash(token), codeHash, options.seatsPerSession);
    return seat === 'full' ? err({ code: 'full' }) : ok({ seat, token });
  }

  /** The seat that somebody has a code or card of, with its session. */
  async function seatBy(
    by: SeatBody,
    address: string,
  ): Promise<Result<{ seat: Seat; record: SessionRecord }, Rejection>> {
    const withRecord = async (seat: Seat | null) => {
      const record = seat && (await sessions.get(seat.sessionId));
      return seat && isOpen(record) ? { seat, record } : null;
    };
    if ('code' in by)
      return byCode(by.code, 'seat', address, async (code) =>
        withRecord(await roster.seatByCode(secrets.codeHash(code))),
      );
    const seat = await roster.seatByNumber(by.sessionId, by.seat);
    if (!seat || !secrets.isSeatSecret(by.secret, seat.seatId, seat.codeEpoch)) return WRONG;
    const found = await withRecord(seat);
    return found ? ok(found) : WRONG;
  }

  const accessOf = async (sessionId: SessionId, kind: SessionCookie, cookies: Cookies): Promise<RoleAccess | null> => {
    const token = cookies.get(sessionCookie(kind, sessionId));
    return token === undefined ? null : sessions.accessByToken(sessionId, tokenHash(token));
  };

  const linkOf = async (record: SessionRecord, link: string): Promise<RoleLink | undefined> =>
    roleLinks(record, await sessions.links(record.sessionId)).find((one) => one.link === link);

  /** A role cookie is good as long as its link is: closing or renewing the link makes both void. */
  async function roleOf(record: SessionRecord, kind: 'role' | 'screen', cookies: Cookies): Promise<LinkAccess | null> {
    const found = await accessOf(record.sessionId, kind, cookies);
    if (found === null || found.role === 'interpreter') return null;
    const fits = (found.role === 'screen') === (kind === 'screen');
    const link = fits ? await linkOf(record, found.link) : undefined;
    const isGood = link?.isOpen === true && link.epoch === found.epoch && link.role === found.role;
    return isGood ? { ...found, role: found.role } : null;
  }

  async function noteUse(record: SessionRecord, link: string): Promise<void> {
    const known = await linkOf(record, link);
    const usedAt = Math.floor(now() / MINUTE_MS) * MINUTE_MS;
    if (known && known.usedAt !== usedAt) await sessions.putLink({ ...known, usedAt });
  }

  async function interpreterOf(sessionId: SessionId, cookies: Cookies): Promise<RoleAccess | null> {
    const found = await accessOf(sessionId, 'interpreter', cookies);
    return found?.role === 'interpreter' ? found : null;
  }

  return {
    async join(body, cookies, address) {
      const found =
        'code' in body
          ? await byCode(body.code, 'join', address, async (code) => {
              const record = await sessions.byJoinCode(code);
              return isOpen(record) ? record : null;
            })
          : await recordBySecret(body.sessionId, body.secret);
      if (!found.ok) return found;
      const { sessionId, title } = found.value;
      const kept = await seatOf(sessionId, cookies);
      if (kept) return ok({ joined: { sessionId, seat: kept.number, title }, device: NOTHING_CHANGES });
      const added = await addSeat(sessionId);
      if (!added.ok) return added;
      const { seat, token } = added.value;
      const device = await sitDown(roster, sessionId, token, cookies);
      return ok({ joined: { sessionId, seat: seat.number, title }, device });
    },

    async newSeat(sessionId) {
      const record = await sessions.get(sessionId);
      return isOpen(record) ? addSeat(sessionId) : err({ code: 'sessionClosed' });
    },

    async takeSeat(by, cookies, address) {
      const found = await seatBy(by, address);
      if (!found.ok) return found;
      const { seat, record } = found.value;
      const { sessionId } = seat;
      const joined = { sessionId, seat: seat.number, title: record.title };
      const own = await heldSeat(roster, 'seat', sessionId, cookies);
      if (own?.seat.seatId === seat.seatId) return ok({ joined, device: NOTHING_CHANGES });
      const other = own && (await heldSeat(roster, 'beside', sessionId, cookies));
      if (own && other?.seat.seatId === seat.seatId) return ok({ joined, device: giveTurn(sessionId, own, other) });
      const used = await devices.penalty(seat.seatId);
      if (used.consumedPoints > DEVICES_PER_SEAT.points)
        return err({ code: 'rateLimited', retryAfter: used.msBeforeNext });
      const token = newToken();
      await roster.addToken(sessionId, seat.seatId, tokenHash(token));
      return ok({ joined, device: await sitDown(roster, sessionId, token, cookies) });
    },

    noteUse,

    async exchangeLink({ sessionId, role, link = role, secret }, cookies) {
      const record = await sessions.get(sessionId);
      const known = record ? await linkOf(record, link) : undefined;
      const right = secrets.isLinkSecret(secret, link, sessionId, known?.epoch ?? 0);
      if (!record || !known?.isOpen || known.role !== role || !right) return err({ code: 'notFound' });
      await noteUse(record, link);
      const kind = role === 'screen' ? 'screen' : 'role';
      const present = await roleOf(record, kind, cookies);
      if (present?.link === link) return ok(null);
      // The same browser by the same link, renewed: it stays the same hand, so that what it had not sent yet is still its own.
      const before = await accessOf(sessionId, kind, cookies);
      const actorId = before?.link === link ? before.actorId : newId<ActorId>();
      const token = newToken();
      const access = { sessionId, actorId, role, link, epoch: known.epoch };
      await sessions.addAccess(access, tokenHash(token));
      options.log('info', 'linkExchanged', { session: sessionId, role });
      return ok({ kind, sessionId, token });
    },

    async standing(sessionId, cookies) {
      const record = await sessions.get(sessionId);
      if (!record) return null;
      const [me, role, screen, interpreter, seat] = await Promise.all([
        options.accounts.of(cookies.get(ACCOUNT_COOKIE)),
        roleOf(record, 'role', cookies),
        roleOf(record, 'screen', cookies),
        interpreterOf(sessionId, cookies),
        seatOf(sessionId, cookies),
      ]);
      return { record, owner: me?.accountId === record.accountId ? me : null, role, screen, interpreter, seat };
    },
  };
}
