// The page's own wire: against a Socket.IO server over the WebSocket of a browser, and against one that is played by hand, for what a network does seldom.
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserTransport } from '../../../../client/sync/browser-transport.ts';
import { createMemoryDraftStorage } from '../../../../client/sync/draft-storage.ts';
import { newNodeId } from '../../../../client/sync/node-transport.ts';
import { createMemoryOutboxStorage } from '../../../../client/sync/outbox-storage.ts';
import { createSessionClient } from '../../../../client/sync/session-client.ts';
import { systemTiming } from '../../../../client/sync/timing.ts';
import type { ConnectionEnd, ServerMessage } from '../../../../client/sync/transport.ts';
import { openWebSocket } from '../../../../client/sync/web-socket.ts';
import { must } from '../../../../shared/kernel/assert.ts';
import { waitForState, waitUntilLive } from '../../../support/node-client.ts';
import { SIM_SESSION } from '../../../sim/sim-server.ts';
import { submit } from './one-page.ts';
import { startSocketServer } from './socket-server.ts';
import type { Refusal } from './socket-server.ts';

describe('a page against a Socket.IO server', () => {
  const toClose: (() => Promise<unknown> | void)[] = [];
  afterEach(async () => {
    for (const close of toClose.splice(0).reverse()) await close();
  });

  async function startServer(options?: Parameters<typeof startSocketServer>[0]) {
    const server = await startSocketServer(options);
    toClose.push(server.stop);
    return server;
  }

  function open(baseUrl: string, makeWebSocket?: (url: string) => WebSocket) {
    const { window } = new JSDOM('', { url: baseUrl });
    const device = new EventTarget();
    const client = createSessionClient({
      sessionId: SIM_SESSION,
      as: 'seat',
      ...systemTiming,
      transport: createBrowserTransport({
        baseUrl,
        makeWebSocket: makeWebSocket ?? ((url) => new window.WebSocket(url)),
        device,
      }),
      outboxStorage: createMemoryOutboxStorage(),
      draftStorage: createMemoryDraftStorage(),
      newId: newNodeId,
    });
    toClose.push(
      () => window.close(),
      () => client.close(),
    );
    return { client, device };
  }

  it('joins, sends, is answered and sees the frame', async () => {
    const server = await startServer();
    const { client } = open(server.baseUrl);
    await waitUntilLive(client);
    expect(await client.send(submit(1)).settled).toMatchObject({ status: 'accepted' });
    await waitForState(client, ({ view }) => JSON.stringify(view) === JSON.stringify(server.session.view()), 'a frame');
    expect(client.getState().mine).toMatchObject({ ideas: [{ text: 'antwoord 1' }] });
    expect(server.seen.transports).toEqual(['websocket']);
  });

  it('goes on by requests where no WebSocket is let through', async () => {
    const server = await startServer({ ways: ['polling'] });
    const { client } = open(server.baseUrl);
    await waitUntilLive(client);
    expect(await client.send(submit(1)).settled).toMatchObject({ status: 'accepted' });
    expect(server.seen.transports).toEqual(['polling']);
    expect(server.seen.handshakes).toMatchObject([{ ticket: 't1' }]);
  });

  it('goes on by requests where the browser does not let one be made', async () => {
    const server = await startServer();
    const { client } = open(server.baseUrl, () => {
      throw new DOMException('not allowed', 'SecurityError');
    });
    await waitUntilLive(client);
    expect(server.seen.transports).toEqual(['polling']);
  });

  it('is offline when the device says so, and comes back with another ticket', async () => {
    const server = await startServer();
    const { client, device } = open(server.baseUrl);
    await waitUntilLive(client);
    device.dispatchEvent(new Event('offline'));
    expect(client.getState().link.state).toBe('offline');
    await waitUntilLive(client);
    expect(server.seen.handshakes).toMatchObject([{ ticket: 't1' }, { ticket: 't2' }]);
  });

  it('comes back after the server dropped it, and keeps what was said meanwhile', async () => {
    const first = await startServer();
    const { client } = open(first.baseUrl);
    await waitUntilLive(client);
    await first.stop();
    await waitForState(client, ({ link }) => link.state === 'offline', 'noticing the end');
    const { settled } = client.send(submit(1));
    const second = await startServer({ port: first.port, session: first.session });
    expect(await settled).toMatchObject({ status: 'accepted' });
    expect(second.session.effectsOf('key-seat')).toHaveLength(1);
  });

  it('stops when the page is too old, and tries again when it is refused for now', async () => {
    const refusal = (code: string): Refusal => Object.assign(new Error(code), { data: { code, retryAfter: 20 } });
    const old = await startServer({ refuse: () => refusal('protocolTooOld') });
    const stopped = await waitForState(open(old.baseUrl).client, ({ link }) => link.state === 'stopped', 'the refusal');
    expect(stopped.link).toEqual({ state: 'stopped', reason: 'pageTooOld' });

    let refusals = 1;
    const busy = await startServer({ refuse: () => (refusals-- > 0 ? refusal('busy') : null) });
    await waitUntilLive(open(busy.baseUrl).client);
    expect(busy.seen.handshakes).toHaveLength(2);
  });
});

/** The WebSocket of a browser, with a server played by hand. */
class PlayedSocket extends EventTarget {
  readonly sent: string[] = [];
  isClosed = false;
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.isClosed = true;
  }
  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('a wire', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const GREETING = '0{"sid":"a","upgrades":[],"pingInterval":10000,"pingTimeout":8000,"maxPayload":100000}';

  function start() {
    const socket = new PlayedSocket();
    const device = new EventTarget();
    const urls: string[] = [];
    const told: (ConnectionEnd | ServerMessage | 'opened' | 'refused' | 'silent')[] = [];
    const wire = openWebSocket(
      {
        baseUrl: 'https://sessie.example',
        makeWebSocket: (url) => {
          urls.push(url);
          return socket as unknown as WebSocket;
        },
        device,
      },
      { ticket: 't1', version: 1 },
      {
        opened: () => told.push('opened'),
        received: (message) => told.push(message),
        ended: (end) => told.push(end),
      },
      (why) => told.push(why),
    );
    return { socket, device, wire, told, urls };
  }

  function opened() {
    const parts = start();
    parts.socket.hear(GREETING);
    parts.socket.hear('40{"sid":"b"}');
    parts.told.splice(0);
    parts.socket.sent.splice(0);
    return parts;
  }

  it('greets with its ticket once the line is there', () => {
    const { socket, told, urls } = start();
    expect(urls).toEqual(['wss://sessie.example/socket.io/?EIO=4&transport=websocket']);
    socket.hear(GREETING);
    expect(socket.sent).toEqual(['40{"ticket":"t1","version":1}']);
    expect(told).toEqual([]);
    socket.hear('40{"sid":"b"}');
    expect(told).toEqual(['opened']);
  });

  it('says nothing before it is open, and nothing after its end', () => {
    const { socket, wire, told } = start();
    const answers: unknown[] = [];
    wire.ask('hello', {}, (answer) => answers.push(answer));
    socket.hear(GREETING);
    wire.say('presence', {});
    expect(socket.sent).toHaveLength(1);
    socket.hear('40{}');
    wire.ask('command', { a: 1 }, (answer) => answers.push(answer));
    wire.close();
    expect(socket.sent.slice(1)).toEqual(['421["command",{"a":1}]', '41']);
    expect(socket.isClosed).toBe(true);
    socket.hear('431["too late"]');
    socket.dispatchEvent(new Event('close'));
    vi.advanceTimersByTime(60_000);
    expect(answers).toEqual([]);
    expect(told).toEqual(['opened']);
  });

  it('gives each question its own answer, or null when none came in ten seconds', () => {
    const { socket, wire } = opened();
    const answers: unknown[] = [];
    for (const name of ['hello', 'command', 'draft'] as const)
      wire.ask(name, {}, (answer) => answers.push([name, answer]));
    socket.hear('433["third"]');
    socket.hear('431[{"a":[1,2]}]');
    socket.hear('431["again"]');
    vi.advanceTimersByTime(10_000);
    expect(answers).toEqual([
      ['draft', 'third'],
      ['hello', { a: [1, 2] }],
      ['command', null],
    ]);
  });

  it('hands on the messages that it knows', () => {
    const { socket, told } = opened();
    socket.hear('42["head",{"rev":3}]');
    socket.hear('42["toString",{}]');
    socket.hear('42["other",{}]');
    socket.hear('6');
    socket.hear(new ArrayBuffer(2));
    expect(told).toEqual([{ name: 'head', body: { rev: 3 } }]);
  });

  it('answers each ping, and is lost when they stop coming', () => {
    const { socket, told } = opened();
    for (let ping = 0; ping < 4; ping++) {
      vi.advanceTimersByTime(17_000);
      socket.hear('2');
    }
    expect(socket.sent).toEqual(['3', '3', '3', '3']);
    vi.advanceTimersByTime(17_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([{ kind: 'lost' }]);
    expect(socket.isClosed).toBe(true);
  });

  it('finds out that the server is gone when it wants to say something after a sleep in which no alarm went off', () => {
    const { socket, wire, told } = opened();
    vi.setSystemTime(Date.now() + 60_000);
    wire.say('presence', {});
    expect(socket.sent).toEqual([]);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(told).toEqual([{ kind: 'lost' }]);
  });

  it.each([
    ['the line breaks', (socket: PlayedSocket) => socket.dispatchEvent(new Event('close'))],
    ['the server ends it', (socket: PlayedSocket) => socket.hear('41')],
    ['the server closes the line', (socket: PlayedSocket) => socket.hear('1')],
    ['what comes cannot be read', (socket: PlayedSocket) => socket.hear('42["frame",{')],
    ['the device has no network', (_: PlayedSocket, device: EventTarget) => device.dispatchEvent(new Event('offline'))],
  ])('is lost, once, when %s', (_, happen) => {
    const { socket, device, told } = opened();
    happen(socket, device);
    happen(socket, device);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([{ kind: 'lost' }]);
    expect(socket.isClosed).toBe(true);
  });

  it('tells apart that it is refused, that nobody answers, and that the server says no', () => {
    const refused = start();
    refused.socket.dispatchEvent(new Event('error'));
    refused.socket.dispatchEvent(new Event('close'));
    expect(refused.told).toEqual(['refused']);

    const silent = start();
    vi.advanceTimersByTime(10_000);
    silent.socket.dispatchEvent(new Event('close'));
    expect(silent.told).toEqual(['silent']);
    expect(silent.socket.isClosed).toBe(true);

    const halfway = start();
    halfway.socket.hear(GREETING);
    halfway.socket.dispatchEvent(new Event('close'));
    expect(halfway.told).toEqual([{ kind: 'lost' }]);

    const no = start();
    no.socket.hear(GREETING);
    no.socket.hear('44{"message":"busy","data":{"code":"busy","retryAfter":2000}}');
    expect(must(no.told[0], 'end')).toEqual({ kind: 'refused', code: 'busy', retryAfter: 2_000 });
  });
});
