// From standing to what one page may be: the grant that a ticket carries to the socket.
import type { ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { Ticket, TicketBody } from '../../shared/protocol/http.ts';
import type { LinkRole } from '../../shared/domain/vocabulary.ts';
import type { Cookies, Standing } from './access.ts';
import { ACCOUNT_COOKIE, sessionCookie } from './cookies.ts';
import type { DerivedSecrets } from './derived-secrets.ts';
import { tokenHash } from './random-ids.ts';
import type { Tickets } from './tickets.ts';

/** What a credential makes of somebody; the running session knows it as a `Person`. */
export type Holder =
  | {
      readonly role: 'seat';
      readonly seatId: SeatId;
      readonly seat: number;
      readonly seatCode: string;
      readonly seed: number;
    }
  | { readonly role: Exclude<LinkRole, 'screen'> | 'interpreter'; readonly actorId: ActorId }
  | { readonly role: 'screen' };

export type Grant = {
  readonly sessionId: SessionId;
  readonly person: Holder;
  /** By what it stands and falls: a sign-in, a role's link, a seat on one device (by the hash of its token), or an interpreter's own cookie. */
  readonly by:
    | { readonly login: string }
    | { readonly link: string }
    | { readonly seat: SeatId; readonly token: string }
    | { readonly interpreter: ActorId };
};

/** What somebody may do with a session beyond the socket; the higher holds all of the lower. */
export type Authority = 'none' | 'coFacilitator' | 'facilitator' | 'organiser';

export function authorityOf({ owner, role }: Standing): Authority {
  if (owner) return 'organiser';
  return role?.role === 'facilitator' || role?.role === 'coFacilitator' ? role.role : 'none';
}

/** Null when the cookies do not let the browser be that. An organiser is the facilitator of the own sessions. */
export function grantFor(
  standing: Standing,
  as: TicketBody['as'],
  cookies: Cookies,
  secrets: DerivedSecrets,
): Grant | null {
  const { record, owner, role, screen, interpreter, seat } = standing;
  const { sessionId } = record;
  if (as === 'seat') {
    // What is on paper is typed in by those who run the session, and by nobody else.
    if (!seat || (seat.mode === 'paper' && authorityOf(standing) === 'none')) return null;
    const { seatId, number, seed, codeEpoch } = seat;
    const token = tokenHash(cookies.get(sessionCookie('seat', sessionId)) ?? '');
    const seatCode = secrets.seatCode(seatId, codeEpoch);
    return { sessionId, person: { role: 'seat', seatId, seat: number, seatCode, seed }, by: { seat: seatId, token } };
  }
  if (as === 'interpreter') {
    const actorId = interpreter?.actorId;
    return actorId ? { sessionId, person: { role: 'interpreter', actorId }, by: { interpreter: actorId } } : null;
  }
  const login = tokenHash(cookies.get(ACCOUNT_COOKIE) ?? '');
  const by = owner ? { login } : { link: (as === 'screen' && screen ? screen : role)?.link ?? '' };
  if (as === 'screen') return owner || role || screen ? { sessionId, person: { role: 'screen' }, by } : null;
  if (owner) {
    const actorId = secrets.actorOf(owner.accountId, sessionId);
    return { sessionId, person: { role: 'facilitator', actorId }, by };
  }
  if (!role || role.role === 'screen') return null;
  return { sessionId, person: { role: role.role, actorId: role.actorId }, by };
}

/** Issues the ticket for a grant. */
export function ticketFor(grant: Grant, tickets: Tickets<Grant>, secrets: DerivedSecrets): Ticket {
  const { person, sessionId } = grant;
  const who = person.role === 'seat' ? person.seatId : person.role === 'screen' ? 'screen' : person.actorId;
  return { ticket: tickets.issue(grant), role: person.role, storageKey: secrets.storageKey(sessionId, who) };
}
