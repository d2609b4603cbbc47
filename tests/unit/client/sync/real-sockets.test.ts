// The transport over real sockets, against a Socket.IO server of the test's own that plays the simulated session.
import { afterEach, describe, expect, it } from 'vitest';
import { openNodeSession } from '../../../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../../../client/sync/session-client.ts';
import { handshakeSchema } from '../../../../shared/protocol/welcome.ts';
import { waitForState, waitUntilLive } from '../../../support/node-client.ts';
import { SIM_SESSION } from '../../../sim/sim-server.ts';
import { submit } from './one-page.ts';
import { startSocketServer } from './socket-server.ts';
import type { Refusal } from './socket-server.ts';

const toClose: (() => Promise<unknown> | void)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close();
});

async function startServer(options?: Parameters<typeof startSocketServer>[0]) {
  const server = await startSocketServer(options);
  toClose.push(server.stop);
  return server;
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
    const second = await startServer({ port: first.port, session: first.session });
    expect(await settled).toMatchObject({ status: 'accepted' });
    expect(second.session.effectsOf('key-seat')).toHaveLength(1);
  });

  it('stops when the page is too old', async () => {
    const refusal: Refusal = Object.assign(new Error('protocolTooOld'), { data: { code: 'protocolTooOld' } });
    const server = await startServer({ refuse: () => refusal });
    const client = open(server.baseUrl);
    const { link } = await waitForState(client, (state) => state.link.state === 'stopped', 'the refusal');
    expect(link).toEqual({ state: 'stopped', reason: 'pageTooOld' });
  });

  it('tries again when the handshake is refused for now', async () => {
    let refusals = 1;
    const busy: Refusal = Object.assign(new Error('busy'), { data: { code: 'busy', retryAfter: 20 } });
    const server = await startServer({ refuse: () => (refusals-- > 0 ? busy : null) });
    const client = open(server.baseUrl);
    await waitUntilLive(client);
    expect(server.seen.handshakes).toHaveLength(2);
  });
});
