// A card on a laptop that others did not leave: whose seat it is then, in this session and in every other. Over real HTTP and sockets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { Joined, SessionListItem, Turn } from '../../shared/protocol/http.ts';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import type { SeatMine } from '../../shared/protocol/mine.ts';
import { hello, startTestServer, until, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;

beforeAll(async () => {
  server = await startTestServer({ config: { seatsPerSession: 60 } });
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
});
afterAll(() => server.stop());

const api = (path = ''): string => `/api/sessions/${session.sessionId}/seats${path}`;
const fragment = (url: string): string => new URL(url).hash;
const session22 = () => ({ sessionId: session.sessionId });

async function joined(): Promise<{ browser: Browser; number: number }> {
  const { code } = await server.access(organiser, session.sessionId);
  const { browser, joined: answer } = await server.join(code);
  return { browser, number: answer.seat };
}

async function role(name: 'coFacilitator'): Promise<Browser> {
  const { links } = await server.access(organiser, session.sessionId);
  const url = must(
    links.find((link) => link.role === name),
    'link',
  ).url;
  const browser = server.browser();
  expect((await browser.post('/api/access', readAccessFragment(fragment(url)))).status).toBe(200);
  return browser;
}

async function mineOf(browser: Browser): Promise<SeatMine> {
  const welcome = await hello(await server.connect(browser, session.sessionId, 'seat'));
  if (welcome.kind === 'refused' || welcome.mine.kind !== 'seat') throw new Error('no seat');
  return welcome.mine;
}

describe('a card on a laptop where others still have a seat', () => {
  async function cardOfAnother(): Promise<{ code: string; number: number }> {
    const { browser, number } = await joined();
    return { code: (await mineOf(browser)).seatCode, number };
  }
  async function pair(): Promise<{ browser: Browser; number: number; beside: number; seatCode: string }> {
    const { browser, number } = await joined();
    const { seatCode } = await mineOf(browser);
    const { body } = await browser.post<Turn>('/api/beside', session22());
    return { browser, number, beside: body.beside, seatCode };
  }

  it('of a pair takes both of their seats from it: a helper of the third never sits on the second', async () => {
    const { browser, beside } = await pair();
    const before = new Map(browser.jar);
    const third = await cardOfAnother();
    expect((await browser.post<Joined>('/api/seat', { code: third.code })).body.seat).toBe(third.number);
    expect((await browser.post('/api/beside/turn', session22())).status, 'nobody sits beside').toBe(404);
    const added = (await browser.post<Turn>('/api/beside', session22())).body;
    expect(added).toEqual({ seat: third.number, beside: third.number + 1 });
    expect(added.beside).not.toBe(beside);
    const kept = server.browser();
    for (const [name, value] of before) kept.jar.set(name.replace('vs_beside_', 'vs_seat_'), value);
    expect((await server.ticket(kept, session.sessionId, 'seat')).status, 'its cookie is void').toBe(404);
  });

  it('of one of the pair is the turn of that one', async () => {
    const { browser, number, beside, seatCode } = await pair();
    await browser.post('/api/beside/turn', session22());
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    expect((await browser.post<Joined>('/api/seat', { code: seatCode })).body.seat).toBe(number);
    await until(() => goodbyes.length > 0);
    expect((await mineOf(browser)).seat).toBe(number);
    expect((await browser.post<Turn>('/api/beside', session22())).body).toEqual({ seat: number, beside });
    expect((await browser.post<Turn>('/api/beside/turn', session22())).body).toEqual({ seat: beside, beside: number });
  });

  it('takes an interpreter’s place from it', async () => {
    const { browser } = await joined();
    await browser.post('/api/interpret', session22());
    const { code } = await cardOfAnother();
    await browser.post('/api/seat', { code });
    expect((await server.ticket(browser, session.sessionId, 'interpreter')).status).toBe(404);
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(200);
  });

  it.each(['join', 'card', 'leave'])('of another session leaves nobody of the one before: %s', async (way) => {
    const { browser } = await pair();
    const before = new Map(browser.jar);
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    const { sessionId } = await server.createSession(organiser);
    const { code } = await server.access(organiser, sessionId);
    if (way === 'join') await server.join(code, browser);
    else if (way === 'leave') await browser.post('/api/leave', { sessionId });
    else {
      const { browser: elsewhere } = await server.join(code);
      const welcome = await hello(await server.connect(elsewhere, sessionId, 'seat'));
      if (welcome.kind === 'refused' || welcome.mine.kind !== 'seat') throw new Error('no seat');
      expect((await browser.post('/api/seat', { code: welcome.mine.seatCode })).status).toBe(200);
    }
    await until(() => goodbyes.length > 0);
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(404);
    expect(browser.jar.size, 'only the new seat').toBe(way === 'leave' ? 0 : 1);
    const kept = server.browser();
    for (const [name, value] of before) kept.jar.set(name, value);
    expect((await server.ticket(kept, session.sessionId, 'seat')).status, 'void, not only removed').toBe(404);
    expect((await kept.post('/api/beside/turn', session22())).status).toBe(404);
  });

  it('leaves those who run a session what they have', async () => {
    const co = await role('coFacilitator');
    const { sessionId } = await server.createSession(organiser);
    const { code } = await server.access(organiser, sessionId);
    await server.join(code, co);
    expect((await co.get(api())).status).toBe(200);
    await co.post('/api/leave', { sessionId });
    expect((await co.get(api())).status).toBe(200);
  });
});
