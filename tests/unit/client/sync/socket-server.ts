// A Socket.IO server of the test's own that plays the simulated session: a ticket endpoint and sockets on one port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Socket } from 'socket.io';
import type { ClientMessages, ServerMessages } from '../../../../shared/protocol/socket-messages.ts';
import type { FakeLink } from '../../../support/fake-network.ts';
import { createSimServer } from '../../../sim/sim-server.ts';

export type Refusal = Error & { data?: unknown };
type UntypedSocket = { emit(name: string, body: unknown): void };
type Seen = { headers: Record<string, unknown>[]; handshakes: unknown[]; transports: string[] };

type ServerOptions = {
  /** The error of the handshake, if any. */
  readonly refuse?: () => Refusal | null;
  readonly port?: number;
  readonly session?: ReturnType<typeof createSimServer>;
  /** The ways that are let through. */
  readonly ways?: ('websocket' | 'polling')[];
};

/** Starts one. Stop it, or the process does not end. */
export async function startSocketServer({
  refuse = () => null,
  port = 0,
  session = createSimServer('none'),
  ways = ['polling', 'websocket'],
}: ServerOptions = {}) {
  const seen: Seen = { headers: [], handshakes: [], transports: [] };
  const http = createServer((request, response) => {
    seen.headers.push(request.headers);
    const ticket = { ticket: `t${seen.headers.length}`, role: 'seat', storageKey: 'key-seat' };
    response.writeHead(request.url === '/api/tickets' ? 200 : 404).end(JSON.stringify(ticket));
  });
  const io = new Server<ClientMessages, ServerMessages>(http, { serveClient: false, transports: ways });
  io.use((socket, next) => {
    seen.handshakes.push(socket.handshake.auth);
    next(refuse() ?? undefined);
  });
  io.on('connection', (socket) => serve(socket));
  const serve = (socket: Socket<ClientMessages, ServerMessages>): void => {
    seen.transports.push(socket.conn.transport.name);
    const link: FakeLink = {
      ticket: { ticket: '', role: 'seat', storageKey: 'key-seat' },
      up: [],
      down: [],
      isOpen: () => socket.connected,
      push: ({ name, body }) => (socket as unknown as UntypedSocket).emit(name, body),
      deliverUp: () => false,
      deliverDown: () => false,
      cut: () => socket.disconnect(true),
    };
    const work = (): void => {
      session.drain('fair');
      session.answerHelloes();
      session.publish();
    };
    socket.on('hello', (body, answer) => {
      session.arrived(link, { name: 'hello', body, answer });
      work();
    });
    socket.on('command', (body, answer) => {
      session.arrived(link, { name: 'command', body, answer });
      work();
    });
    socket.on('disconnect', () => session.left(link));
  };
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    await io.close();
  };
  const at = (http.address() as AddressInfo).port;
  return { baseUrl: `http://127.0.0.1:${at}`, port: at, io, session, seen, stop };
}
