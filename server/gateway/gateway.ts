// Sockets: who comes in, which rooms they hear, and how they go. What is said passes through endpoint.ts.
import { randomInt } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { LIMITS } from '../../shared/domain/limits.ts';
import { audienceOf } from '../../shared/domain/vocabulary.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Bye } from '../../shared/protocol/signals.ts';
import type { Grant } from '../auth/grants.ts';
import type { Log } from '../auth/log.ts';
import type { Origins } from '../auth/origins.ts';
import type { Tickets } from '../auth/tickets.ts';
import type { LiveSession, SessionRegistry } from '../runtime/live-session.ts';
import type { Publisher } from '../runtime/publisher.ts';
import { ownerOf } from '../runtime/room.ts';
import { sayBye } from './bye.ts';
import { attachEndpoints, type EndpointParts } from './endpoint.ts';
import { guardAgainstFlood, knowFlooder } from './flood-guard.ts';
import { createGate } from './gate.ts';
import { comesFromOurPage, requireTicket } from './handshake.ts';
import { createPublisher } from './publisher.ts';
import { audienceRoom, ownerRoom } from './rooms.ts';
import { dropWaiting, watchSlowSockets } from './slow-sockets.ts';
import type { GatewayServer, GatewaySocket } from './socket-types.ts';
import { createTokenBuckets } from './token-buckets.ts';
import { encodeViewsOnce } from './welcome-encoder.ts';

/** Milliseconds over which browsers come back after a restart. */
const SPREAD_MS = 3_000;
const FLOOD_WAIT_MS = 10_000;
const WELCOMES_AT_ONCE = 50;

export type Gateway = {
  readonly publisher: Publisher;
  /** From now on sockets may come in. */
  listen(registry: SessionRegistry): void;
  /** Says goodbye to the sockets whose grant is such, and makes their open tickets void. */
  dismiss(reason: Bye['reason'], which: (grant: Grant) => boolean): void;
  /** Pages that are open by such a grant now. */
  count(which: (grant: Grant) => boolean): number;
  /** Says goodbye to everybody, each with an own moment to come back, and closes; the HTTP server too. */
  close(): Promise<void>;
};
type Options = { readonly origins: Origins; readonly tickets: Tickets<Grant>; readonly log: Log };

export function createGateway(http: HttpServer, { origins, tickets, log }: Options): Gateway {
  const io: GatewayServer = new Server({
    serveClient: false,
    cookie: false,
    maxHttpBufferSize: LIMITS.payload,
    connectTimeout: 10_000,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    perMessageDeflate: false,
    httpCompression: false,
    allowEIO3: false,
    transports: ['websocket', 'polling'],
    allowRequest: (request, decide) => decide(null, comesFromOurPage(request, origins)),
  });
  const parts: EndpointParts = { log, buckets: createTokenBuckets(), welcomeGate: createGate(WELCOMES_AT_ONCE) };
  requireTicket(io, tickets);
  encodeViewsOnce(io.encoder);

  const all = (): GatewaySocket[] => [...io.sockets.sockets.values()];
  const stopWatching = watchSlowSockets(io, (socket) => {
    log('warn', 'socketTooSlow', { session: socket.data.sessionId });
    dropSlow(socket);
  });

  return {
    publisher: createPublisher(io),
    listen(registry) {
      io.on('connection', (socket) => enter(socket, registry, parts));
      io.attach(http);
      io.engine.on('connection', guardAgainstFlood);
    },
    dismiss(reason, which) {
      tickets.revoke(which);
      for (const socket of all()) if (which(socket.data)) sayBye(socket, reason);
    },
    count: (which) => all().filter((socket) => which(socket.data)).length,
    async close() {
      stopWatching();
      for (const socket of all()) sayBye(socket, 'restart', randomInt(0, SPREAD_MS + 1));
      await io.close();
    },
  };
}

/** What waits is thrown away; otherwise the goodbye would wait behind it. */
function dropSlow(socket: GatewaySocket): void {
  dropWaiting(socket);
  socket.emit('bye', { reason: 'tooSlow', retryAfter: 0 });
  socket.conn.close(true);
}

/** The newest devices of a seat stay. */
function makeRoom(socket: GatewaySocket, room: string): void {
  const ids = [...(socket.nsp.adapter.rooms.get(room) ?? [])];
  for (const id of ids.slice(0, Math.max(0, ids.length - LIMITS.socketsPerSeat))) {
    const oldest = socket.nsp.sockets.get(id);
    if (oldest) sayBye(oldest, 'tooManyDevices');
  }
}

async function running(registry: SessionRegistry, sessionId: SessionId): Promise<LiveSession> {
  const live = await registry.get(sessionId);
  if (!live) throw new GoneError();
  return live;
}

/** The session was deleted between the ticket and the socket. */
class GoneError extends Error {}

function enter(socket: GatewaySocket, registry: SessionRegistry, parts: EndpointParts): void {
  const { sessionId, person } = socket.data;
  const live = running(registry, sessionId);
  const isConsole = person.role === 'facilitator' || person.role === 'coFacilitator';
  const flooding = (): void => {
    if (!socket.connected) return;
    parts.log('warn', 'flooding', { session: sessionId, role: person.role });
    sayBye(socket, 'flooding', FLOOD_WAIT_MS);
  };
  knowFlooder(socket.conn, isConsole, flooding);
  attachEndpoints(socket, live, parts, flooding);

  // Before any welcome: what happens meanwhile is heard, and the browser puts it in order.
  const own = ownerRoom(sessionId, ownerOf(person));
  void socket.join([audienceRoom(sessionId, audienceOf(person.role)), own]);
  if (person.role === 'seat') makeRoom(socket, own);

  void arrive(socket, live, parts.log);
}

async function arrive(socket: GatewaySocket, loading: Promise<LiveSession>, log: Log): Promise<void> {
  const { sessionId, person } = socket.data;
  try {
    const live = await loading;
    if (!socket.connected) return;
    socket.once('disconnect', () => live.left(person, socket.id));
    live.arrived(person, socket.id);
  } catch (error) {
    if (error instanceof GoneError) return sayBye(socket, 'sessionDeleted');
    log('error', 'sessionNotLoaded', { session: sessionId, code: 'storage', error });
    sayBye(socket, 'restart', SPREAD_MS);
  }
}
