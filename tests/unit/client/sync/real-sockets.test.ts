// The transport over real sockets, against a Socket.IO server of the test's own that plays the simulated session.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Socket } from 'socket.io';
import { afterEach, describe, expect, it } from 'vitest';
import { openNodeSession } from '../../../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../../../client/sync/session-client.ts';
import type { ClientMessages, ServerMessages } from '../../../../shared/protocol/socket-messages.ts';
import { handshakeSchema } from '../../../../shared/protocol/welcome.ts';
import type { FakeLink } from '../../../support/fake-network.ts';
import { waitForState, waitUntilLive } from '../../../support/node-client.ts';
import { createSimServer, SIM_SESSION } from '../../../sim/sim-server.ts';
import { submit } from './one-page.ts';

type Refusal = Error & { data?: unknown };
type UntypedSocket = { emit(name: string, body: unknown): void };
type Seen = { headers: Record<string, unknown>[]; handshakes: unknown[]; transports: string[] };
const toClose: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

/** Ticket endpoint and sockets on one port. `refuse`: the error of the handshake, if any. */
async function startServer(refuse: () => Refusal | null = () => null, port = 0, session = createSimServer('none')) {
  const seen: Seen = { headers: [], handshakes: [], transports: [] };
  const http = createServer((request, response) => {
    seen.headers.push(request.headers);
    const ticket = { ticket: `t${seen.headers.length}`, role: 'seat', storageKey: 'key-seat' };
    response.writeHead(request.url === '/api/tickets' ? 200 : 404).end(JSON.stringify(ticket));
  });
  const io = new Server<ClientMessages, ServerMessages>(http, { serveClient: false });
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
  toClose.push(stop);
  const at = (http.address() as AddressInfo).port;
  return { baseUrl: `http://127.0.0.1:${at}`, port: at, io, session, seen, stop };
}

function open(baseUrl: string, transports?: ('websocket' | 'polling')[]): NudgeableClient {
  const client = openNodeSession({
    baseUrl,
    cookie: 'seat=secret',
    sessionId: SIM_SESSION,
    as: 'seat',
    ...(transports ? { transports } : {}),
  });
  toClose.push(() => client.close());
  return client;
}

describe('over real sockets', () => {
  it.each([[['websocket']], [['polling']], [undefined]] as (('websocket' | 'polling')[] | undefined)[][])(
    'joins, sends and is answered by %j',
    async (transports) => {
      const server = await startServer();
      const client = open(server.baseUrl, transports);
      await waitUntilLive(client);
      expect(await client.send(submit(1)).settled).toMatchObject({ status: 'accepted' });
      await waitForState(
        client,
        ({ view }) => JSON.stringify(view) === JSON.stringify(server.session.view()),
        'the frame',
      );
      expect(client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });
      expect(server.seen.headers[0]).toMatchObject({ origin: server.baseUrl, cookie: 'seat=secret' });
      expect(handshakeSchema.safeParse(server.seen.handshakes[0]).success).toBe(true);
      expect(server.seen.transports).toEqual([transports?.[0] ?? 'websocket']);
    },
  );

  it('comes back with another ticket after the server dropped it', async () => {
    const server = await startServer();
    const client = open(server.baseUrl);
    await waitUntilLive(client);
    server.io.disconnectSockets(true);
    await waitForState(client, ({ link }) => link.state === 'offline', 'noticing the cut');
    await waitUntilLive(client);
    expect(server.seen.handshakes).toMatchObject([{ ticket: 't1' }, { ticket: 't2' }]);
  });

  it('keeps what is sent while the server is down, and sends it to the next one', async () => {
    const first = await startServer();
    const client = open(first.baseUrl);
    await waitUntilLive(client);
    await first.stop();
    await waitForState(client, ({ link }) => link.state === 'offline', 'noticing the end');
    const { settled } = client.send(submit(1));
    const second = await startServer(undefined, first.port, first.session);
    expect(await settled).toMatchObject({ status: 'accepted' });
    expect(second.session.effectsOf('key-seat')).toHaveLength(1);
  });

  it('stops when the page is too old', async () => {
    const refusal: Refusal = Object.assign(new Error('protocolTooOld'), { data: { code: 'protocolTooOld' } });
    const server = await startServer(() => refusal);
    const client = open(server.baseUrl);
    const { link } = await waitForState(client, (state) => state.link.state === 'stopped', 'the refusal');
    expect(link).toEqual({ state: 'stopped', reason: 'pageTooOld' });
  });

  it('tries again when the handshake is refused for now', async () => {
    let refusals = 1;
    const busy: Refusal = Object.assign(new Error('busy'), { data: { code: 'busy', retryAfter: 20 } });
    const server = await startServer(() => (refusals-- > 0 ? busy : null));
    const client = open(server.baseUrl);
    await waitUntilLive(client);
    expect(server.seen.handshakes).toHaveLength(2);
  });
});
