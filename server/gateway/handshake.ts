// Who may open a socket: a page of this server, of this version, with a fresh ticket.
import type { IncomingMessage } from 'node:http';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { handshakeSchema } from '../../shared/protocol/welcome.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Grant } from '../auth/grants.ts';
import type { Origins } from '../auth/origins.ts';
import type { Tickets } from '../auth/tickets.ts';
import type { GatewayServer } from './socket-types.ts';

/**
 * A WebSocket must name its page, or any site could open one with the visitor's cookies. A polling GET of our own page carries no Origin
 * (browsers leave it out of same-origin GETs); there Sec-Fetch-Site tells, and a browser too old to send that is stopped by the ticket.
 */
export function comesFromOurPage(request: IncomingMessage, origins: Origins): boolean {
  const { origin, host, upgrade } = request.headers;
  if (!origins.knowsHost(host)) return false;
  if (origin !== undefined) return origins.allows(origin, host);
  const site = request.headers['sec-fetch-site'];
  const isRead = request.method === 'GET' && upgrade === undefined;
  return isRead && (site === undefined || site === 'same-origin' || site === 'none');
}

/** Refuses a socket without a good ticket; the message of the error is a rejection code. */
export function requireTicket(io: GatewayServer, tickets: Tickets<Grant>): void {
  io.use((socket, next) => {
    const refuse = (code: RejectionCode): void => next(Object.assign(new Error(code), { data: { code } }));
    const auth: Readonly<Record<string, unknown>> = socket.handshake.auth;
    if (typeof auth['version'] === 'number' && auth['version'] !== PROTOCOL_VERSION) return refuse('protocolTooOld');
    const handshake = handshakeSchema.safeParse(auth);
    if (!handshake.success) return refuse('badInput');
    const grant = tickets.redeem(handshake.data.ticket);
    if (!grant) return refuse('notAllowed');
    socket.data = grant;
    return next();
  });
}
