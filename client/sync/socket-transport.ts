// Socket.IO as a transport. It carries messages only: delivery, order over reconnects and resending are the outbox's and the cursor's work.
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { isRecord, isText } from '../../shared/kernel/read-value.ts';
import type { Ticket } from '../../shared/protocol/http.ts';
import type { ClientMessages, ServerMessages } from '../../shared/protocol/socket-messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Handshake } from '../../shared/protocol/welcome.ts';
import type { Answered, Connection, ConnectionEnd, ConnectionHandlers, TicketAnswer, Transport } from './transport.ts';

/** No answer within this time: the effect is unknown, and the command is sent again. */
const ACK_MS = 10_000;
const CONNECT_MS = 10_000;
const TICKET_MS = 10_000;

export type SocketTransportOptions = {
  /** Of the server, without a path; '' for the one that served this page. */
  readonly baseUrl: string;
  /** For Node, where no browser sets Origin and Cookie. */
  readonly headers: Readonly<Record<string, string>>;
  /** WebSocket first, polling where a proxy blocks it, unless a test wants one of them. */
  readonly transports?: readonly ('websocket' | 'polling')[];
};

type TypedSocket = Socket<ServerMessages, ClientMessages>;

export function createSocketTransport({ baseUrl, headers, transports }: SocketTransportOptions): Transport {
  // `tryAllTransports` goes on to polling when WebSocket is refused, not when a proxy swallows it: then the next attempt starts the other way round.
  let order = [...(transports ?? (['websocket', 'polling'] as const))];

  const open = (ticket: Ticket, handlers: ConnectionHandlers): Connection => {
    const handshake: Handshake = { ticket: ticket.ticket, version: PROTOCOL_VERSION };
    const socket: TypedSocket = io(baseUrl === '' ? undefined : baseUrl, {
      transports: order,
      tryAllTransports: true,
      // The link keeper makes a new connection, with a new ticket, in its own time.
      reconnection: false,
      forceNew: true,
      timeout: CONNECT_MS,
      auth: handshake,
      extraHeaders: { ...headers },
    } as Parameters<typeof io>[1]);
    listen(socket, handlers, () => {
      order = [...order].reverse();
    });
    return connectionOf(socket);
  };
  return { ticket: (sessionId, as) => askTicket(baseUrl, headers, { sessionId, as }), open };
}

function listen(socket: TypedSocket, handlers: ConnectionHandlers, neverOpened: () => void): void {
  let isOver = false;
  const over = (end: ConnectionEnd): void => {
    if (isOver) return;
    isOver = true;
    socket.disconnect();
    handlers.ended(end);
  };
  socket.on('connect', () => handlers.opened());
  socket.on('disconnect', (reason) => {
    if (reason !== 'io client disconnect') over({ kind: 'lost' });
  });
  socket.on('connect_error', (error) => {
    const end = refusalOf(error);
    if (end.kind === 'lost') neverOpened();
    over(end);
  });
  socket.on('frame', (body) => handlers.received({ name: 'frame', body }));
  socket.on('mine', (body) => handlers.received({ name: 'mine', body }));
  socket.on('crowd', (body) => handlers.received({ name: 'crowd', body }));
  socket.on('ownSignals', (body) => handlers.received({ name: 'ownSignals', body }));
  socket.on('roomSignals', (body) => handlers.received({ name: 'roomSignals', body }));
  socket.on('head', (body) => handlers.received({ name: 'head', body }));
  socket.on('bye', (body) => handlers.received({ name: 'bye', body }));
}

/** A refusal by the server carries `data` (a rejection); a failure of the network does not. */
function refusalOf(error: Error & { data?: unknown }): ConnectionEnd {
  const data = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data) || typeof data.code !== 'string') {
    return error.message === 'protocolTooOld'
      ? { kind: 'refused', code: error.message, retryAfter: null }
      : { kind: 'lost' };
  }
  const retryAfter = 'retryAfter' in data && typeof data.retryAfter === 'number' ? data.retryAfter : null;
  return { kind: 'refused', code: data.code, retryAfter };
}

function connectionOf(socket: TypedSocket): Connection {
  /** An answer counts only on a connection that still is. Socket.IO answers all open calls with an error when it disconnects. */
  const once =
    <T>(answered: Answered<T>) =>
    (error: Error | null, answer: T): void => {
      if (socket.connected) answered(error ? null : answer);
    };
  // Never emit while disconnected: socket.io-client would keep it and send it at a time of its own choosing.
  return {
    hello: (hello, answered) => {
      if (socket.connected) socket.timeout(ACK_MS).emit('hello', hello, once(answered));
    },
    command: (envelope, answered) => {
      if (socket.connected) socket.timeout(ACK_MS).emit('command', envelope, once(answered));
    },
    draft: (draft, answered) => {
      if (socket.connected) socket.timeout(ACK_MS).emit('draft', draft, once(answered));
    },
    presence: (presence) => {
      if (socket.connected) socket.emit('presence', presence);
    },
    signals: (signals, answered) => {
      if (socket.connected) socket.timeout(ACK_MS).emit('signals', signals, once(answered));
    },
    seen: (seen, answered) => {
      if (socket.connected) socket.timeout(ACK_MS).emit('seen', seen, once(answered));
    },
    close: () => {
      socket.disconnect();
    },
  };
}

async function askTicket(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  body: { sessionId: string; as: string },
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
