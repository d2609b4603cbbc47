// Socket.IO's own client as a transport: for Node, and for a browser that a proxy lets nothing through but ordinary requests (browser-transport.ts).
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Ticket } from '../../shared/protocol/http.ts';
import type { ClientMessages, ServerMessages } from '../../shared/protocol/socket-messages.ts';
import { askTicket } from './tickets.ts';
import type { ConnectionEnd, ConnectionHandlers, Transport } from './transport.ts';
import { ACK_MS, CONNECT_MS, connectionOver, handshakeOf, refusalOf } from './wire.ts';
import type { Wire } from './wire.ts';

/** The ways to the server, the first to be tried first. */
export type Ways = readonly ('websocket' | 'polling')[];

type Server = {
  /** Of the server, without a path; '' for the one that served this page. */
  readonly baseUrl: string;
  /** For Node, where no browser sets Origin and Cookie. */
  readonly headers: Readonly<Record<string, string>>;
};

/** `transports`: WebSocket first, polling where a proxy blocks it, unless a test wants one of them. */
export type SocketTransportOptions = Server & { readonly transports?: Ways };

type TypedSocket = Socket<ServerMessages, ClientMessages>;

export function createSocketTransport({ baseUrl, headers, transports }: SocketTransportOptions): Transport {
  // `tryAllTransports` goes on to polling when WebSocket is refused, not when a proxy swallows it: then the next attempt starts the other way round.
  let order = [...(transports ?? (['websocket', 'polling'] as const))];
  return {
    ticket: (sessionId, as) => askTicket(baseUrl, headers, { sessionId, as }),
    open: (ticket, handlers) =>
      connectionOver(
        openSocket({ baseUrl, headers }, order, ticket, handlers, () => {
          order = [...order].reverse();
        }),
      ),
  };
}

/**
 * One connection by Socket.IO.
 * @param neverOpened called before `ended` when no connection came about and nobody refused it
 */
export function openSocket(
  { baseUrl, headers }: Server,
  transports: Ways,
  ticket: Ticket,
  handlers: ConnectionHandlers,
  neverOpened: () => void,
): Wire {
  const socket: TypedSocket = io(baseUrl === '' ? undefined : baseUrl, {
    transports: [...transports],
    tryAllTransports: true,
    // The link keeper makes a new connection, with a new ticket, in its own time.
    reconnection: false,
    forceNew: true,
    timeout: CONNECT_MS,
    auth: handshakeOf(ticket),
    extraHeaders: { ...headers },
  } as Parameters<typeof io>[1]);
  listen(socket, handlers, neverOpened);
  return wireOf(socket);
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
  socket.on('hands', (body) => handlers.received({ name: 'hands', body }));
  socket.on('head', (body) => handlers.received({ name: 'head', body }));
  socket.on('bye', (body) => handlers.received({ name: 'bye', body }));
}

/** Never emits while disconnected: socket.io-client would keep it and send it at a time of its own choosing. */
function wireOf(typed: TypedSocket): Wire {
  // By name here; a connection (wire.ts) holds each name to its body.
  const socket = typed as unknown as Socket<Record<string, (body: unknown) => void>, Record<string, Said>>;
  return {
    say: (name, body) => {
      if (socket.connected) socket.emit(name, body);
    },
    ask: <T>(name: string, body: unknown, answered: (answer: T | null) => void) => {
      if (!socket.connected) return;
      // An answer counts only on a connection that still is. Socket.IO answers all open calls with an error when it disconnects.
      socket.timeout(ACK_MS).emit(name, body, (error: Error | null, answer: unknown) => {
        if (socket.connected) answered(error ? null : (answer as T));
      });
    },
    close: () => {
      socket.disconnect();
    },
  };
}

type Said = (body: unknown, answered?: (...answer: never[]) => void) => void;
