// A ticket for a connection, over HTTP: there the cookies are, and a refusal has a status.
import { isRecord, isText } from '../../shared/kernel/read-value.ts';
import type { Ticket, TicketBody } from '../../shared/protocol/http.ts';
import type { TicketAnswer } from './transport.ts';

const TICKET_MS = 10_000;

/** Asks the server for a one-time ticket. Never rejects. */
export async function askTicket(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  body: TicketBody,
): Promise<TicketAnswer> {
  try {
    const response = await fetch(`${baseUrl}/api/tickets`, {
      method: 'POST',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TICKET_MS),
      headers: { 'content-type': 'application/json', 'x-requested-with': 'fetch', ...headers },
      body: JSON.stringify(body),
    });
    if (response.ok) return readTicket(await response.json());
    if (response.status === 404) return { kind: 'refused', gone: true };
    if (response.status === 401 || response.status === 403) return { kind: 'refused', gone: false };
    return { kind: 'unreachable', retryAfter: retryAfterOf(response) };
  } catch {
    return { kind: 'unreachable', retryAfter: null };
  }
}

/** Anything but a ticket was answered by something that is not our server: tried again later. */
function readTicket(body: unknown): TicketAnswer {
  const isTicket = isRecord(body) && isText(body['ticket']) && isText(body['role']) && isText(body['storageKey']);
  return isTicket ? { kind: 'ticket', ticket: body as Ticket } : { kind: 'unreachable', retryAfter: null };
}

/** The header counts in seconds. */
function retryAfterOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 60) * 1_000 : null;
}
