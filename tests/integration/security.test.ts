import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Socket } from 'socket.io-client';
import { newId } from '../../server/auth/random-ids.ts';
import { readJoinFragment } from '../../shared/protocol/links.ts';
import type { SessionListItem } from '../../shared/protocol/http.ts';
import {
  ask,
  connected,
  hello,
  openSocket,
  startTestServer,
  type Browser,
  type TestServer,
} from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;
let code: string;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
  ({ code } = await server.access(organiser, session.sessionId));
});
afterAll(() => server.stop());

describe('other sites', () => {
  const evil: Record<string, Record<string, string>> = {
    'another site': { origin: 'https://evil.example' },
    'a sandboxed page': { origin: 'null' },
    'no origin at all': { origin: '' },
    'our name with another port': { origin: 'http://127.0.0.1:1' },
    'a lookalike': { origin: 'http://127.0.0.1.evil.example' },
    'our origin by a cross-site request': { 'sec-fetch-site': 'cross-site' },
    'our origin by a same-site request': { 'sec-fetch-site': 'same-site' },
  };

  it.each(Object.entries(evil))('cannot change anything: %s', async (_name, headers) => {
    for (const [method, path, body] of [
      ['POST', '/api/join', { code }],
      ['POST', '/api/logout', {}],
      ['POST', `/api/sessions/${session.sessionId}/access/renew`, { what: 'join' }],
      ['DELETE', `/api/sessions/${session.sessionId}`, undefined],
    ] as const) {
      const answer = await organiser.request(method, path, body, headers);
      expect([answer.status, answer.body]).toEqual([403, { code: 'notAllowed' }]);
    }
    expect((await organiser.get('/api/me')).status).toBe(200);
  });

  it('cannot send a form', async () => {
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''];
    for (const type of types) {
      const answer = await organiser.request('POST', '/api/join', JSON.stringify({ code }), { 'content-type': type });
      expect(answer.status).toBe(415);
    }
  });

  it.each(['websocket', 'polling'] as const)('cannot open a socket by %s', async (transport) => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      const ticket = (await server.ticket(organiser, session.sessionId, 'console')).body.ticket;
      const socket = openSocket(server.origin, ticket, {
        transports: [transport],
        extraHeaders: { origin, cookie: organiser.cookies() },
      });
      await expect(connected(socket)).rejects.toThrow();
      socket.disconnect();
    }
  });

  it('cannot leave the origin out of a WebSocket', async () => {
    const { body } = await server.ticket(organiser, session.sessionId, 'console');
    await expect(connected(openSocket(server.origin, body.ticket, { extraHeaders: {} }))).rejects.toThrow();
  });

  it('cannot poll either, while our own page, whose GET names no origin, can', async () => {
    const poll = async (headers: Record<string, string>): Promise<number> =>
      (await server.browser().request('GET', '/socket.io/?EIO=4&transport=polling', undefined, headers)).status;
    expect(await poll({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await poll({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await poll({ origin: 'https://evil.example' })).toBe(403);
    expect(await poll({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await poll({})).toBe(200);
  });

  it('cannot point a name of their own at us', async () => {
    const { port } = server.server;
    const { request } = await import('node:http');
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/api/status', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await statusFor(`evil.example:${port}`)).toBe(421);
    expect(await statusFor(`127.0.0.1.evil.example`)).toBe(421);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor('192.168.1.20:8080')).toBe(200);
  });

  it('get the same-origin rule by PUBLIC_URL when that is set', async () => {
    const behind = await startTestServer({ config: { publicUrl: 'https://sessies.example.nl' } });
    try {
      const from = (origin: string) => behind.browser().request('POST', '/api/join', { code: '1' }, { origin });
      expect((await from('https://sessies.example.nl')).status).toBe(404);
      expect((await from('http://sessies.example.nl')).status).toBe(403);
      expect((await from(behind.origin)).status).toBe(404);
      expect((await from('http://192.168.1.20:3000')).status).toBe(403);
    } finally {
      await behind.stop();
    }
  });
});

describe('headers', () => {
  it('are strict', async () => {
    const { headers } = await server.browser().get('/api/status');
    const host = new URL(server.origin).host;
    expect(
      Object.fromEntries([...headers].filter(([name]) => !['date', 'content-length', 'keep-alive'].includes(name))),
    ).toEqual({
      'cache-control': 'no-store',
      connection: 'keep-alive',
      'content-security-policy': `default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;media-src 'self' blob:;font-src 'self';manifest-src 'self';connect-src 'self' ws://${host};base-uri 'none';form-action 'self';frame-ancestors 'none';object-src 'none'`,
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-dns-prefetch-control': 'off',
      'x-download-options': 'noopen',
      'x-frame-options': 'DENY',
      'x-permitted-cross-domain-policies': 'none',
      'x-xss-protection': '0',
    });
  });

  it('insist on https, and cookies stay on it, where people come by https', async () => {
    const secure = await startTestServer({ config: { publicUrl: 'https://sessies.example.nl' } });
    try {
      const token = secure.server.setupUrl?.split('#')[1];
      const body = { token, name: 'organisator', password: 'lang genoeg wachtwoord' };
      const { headers } = await secure.browser().post('/api/setup', body);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
      expect(headers.getSetCookie()).toEqual([
        expect.stringMatching(/^vs_account=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
      ]);
    } finally {
      await secure.stop();
    }
  });

  it('keep cookies from scripts and other sites', async () => {
    const { headers } = await server.browser().post('/api/join', { code });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^vs_seat_[\w-]{8}=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('let a report show nothing but its own style', async () => {
    const path = `/api/sessions/${session.sessionId}/report`;
    const shown = await organiser.get(`${path}.html`);
    expect(shown.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="[\w.-]+\.html"/);
    expect(shown.text.match(/<script|\son\w+=|style="/g)).toBeNull();
    const saved = await organiser.get(`${path}.html?download=1`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await organiser.get(`${path}.docx`)).headers.get('content-disposition')).toMatch(/^attachment; /);
  });
});

describe('guessing', () => {
  it('lets three hundred people join from one address', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => server.browser().post('/api/join', { code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(300);
  });

  it('slows down who guesses, and shuts out nobody who has the right code or link', async () => {
    const guess = (i: number) => server.browser().post('/api/join', { code: String(10_000_000 + i) });
    const wrong = await Promise.all(Array.from({ length: 20 }, (_, i) => guess(i)));
    expect(wrong.map(({ body }) => body)).toEqual(wrong.map(() => ({ code: 'wrongCode' })));
    const slow = Array.from({ length: 5 }, (_, i) => guess(100 + i));
    const { joinUrl } = await server.access(organiser, session.sessionId);
    const byLink = await server.browser().post('/api/join', readJoinFragment(new URL(joinUrl).hash));
    expect(byLink.status).toBe(200);
    const right = server.browser().post('/api/join', { code });
    const first = await Promise.race([right.then(() => 'right'), ...slow.map((answer) => answer.then(() => 'guess'))]);
    expect(first).toBe('guess');
    expect((await right).status).toBe(200);
    await Promise.all(slow);
  });
});

describe('hostile packets', () => {
  const raw = (socket: Socket, packet: string): void => void socket.io.engine.write(packet);
  const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const fresh = async (): Promise<Socket> => {
    const { joinUrl } = await server.access(organiser, session.sessionId);
    const browser = server.browser();
    await browser.post('/api/join', readJoinFragment(new URL(joinUrl).hash));
    return server.connect(browser, session.sessionId, 'seat');
  };
  const corpus: Record<string, string> = {
    'no acknowledgement': '42["command",{"commandId":"x"}]',
    'the packet that killed an unguarded server': '42["ack",1]',
    'an event named error': '42["error",{"message":"x"}]',
    'a numeric name': '42[7,{}]',
    'a name that is an object': '42[{"a":1},{}]',
    'no name': '42[]',
    '__proto__ as a name': '42["__proto__",{}]',
    'constructor as a name': '42["constructor",{}]',
    '__proto__ in the body': `421["command",{"__proto__":{"polluted":true},"commandId":"${newId()}","command":{"type":"undo"}}]`,
    'null for a body': '421["command",null]',
    'no body': '421["command"]',
    'a hello of another shape': '422["hello",{"cursor":{"audience":"console"}}]',
    'an enormous acknowledgement id': '4299999999999999999999["command",{}]',
    'an answer to a question nobody asked': '4399["x"]',
    'a reserved name': '42["disconnect","x"]',
    'not JSON': '42["command",{',
    'an unknown packet type': '49["x"]',
    'a placeholder without its file': '451-["command",{"_placeholder":true,"num":0}]',
    'eleven attachments': '4511-["command",{"_placeholder":true,"num":0}]',
    'a nest of 30,000': `42["command",${deep(30_000)}]`,
    'a nest of 100,000': `42["command",${deep(100_000)}]`,
    'a megabyte': `42["command","${'x'.repeat(1_000_000)}"]`,
  };

  it.each(Object.entries(corpus))('harm nobody else: %s', async (_name, packet) => {
    const [attacker, other] = [await fresh(), await fresh()];
    raw(attacker, packet);
    raw(attacker, packet);
    expect(await hello(other)).toMatchObject({ kind: 'snapshot' });
    expect((await server.browser().get('/readyz')).status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    attacker.disconnect();
    other.disconnect();
  });

  it('get a named answer where one is asked for', async () => {
    const socket = await fresh();
    const bad = { status: 'rejected', rejection: { code: 'badInput' } };
    expect(await ask(socket, 'command', null)).toEqual(bad);
    expect(await ask(socket, 'command', { commandId: newId(), command: { type: 'undo', more: 1 } })).toEqual(bad);
    expect(await ask(socket, 'command', { commandId: newId(), command: { type: 'toString' } })).toEqual(bad);
    expect(await ask(socket, 'draft', [])).toEqual(bad);
    expect(await ask(socket, 'hello', 7)).toEqual({ kind: 'refused', rejection: { code: 'badInput' } });
    const odd = JSON.parse(`{"commandId":"${newId()}","command":{"type":"undo"},"__proto__":{"a":1}}`) as unknown;
    expect(await ask(socket, 'command', odd)).toMatchObject({ status: 'rejected' });
  });

  it('of unknown kinds end the socket after twenty', async () => {
    const socket = await fresh();
    const bye = new Promise((resolve) => socket.once('bye', resolve));
    for (let i = 0; i < 25; i++) socket.emit('onbekend', i);
    expect(await bye).toMatchObject({ reason: 'flooding' });
  });
});

describe('hostile bodies', () => {
  it('are refused by name', async () => {
    const cases: [string, unknown, number][] = [
      ['/api/join', '{', 400],
      ['/api/join', '[]', 400],
      ['/api/join', { code: 1 }, 400],
      ['/api/join', { code, more: true }, 400],
      ['/api/join', { code: '12' }, 404],
      ['/api/seat', { code: '000000000000' }, 404],
      ['/api/tickets', { sessionId: '../../etc', as: 'seat' }, 400],
      ['/api/access', { sessionId: session.sessionId, role: 'organiser', secret: 'x' }, 400],
      ['/api/sessions', { title: '', design: {} }, 400],
      ['/api/nothing', {}, 404],
    ];
    for (const [path, body, status] of cases) {
      const answer = await organiser.post(path, body);
      expect(`${path} ${answer.status}`).toBe(`${path} ${status}`);
      expect(answer.body).toHaveProperty('code');
    }
    expect((await organiser.get('/api/sessions/%E0%A4%A')).status).toBe(400);
    expect((await organiser.get('/..%2f..%2fpackage.json')).status).toBe(404);
  });
});
