// The sheet that people take home and the report at a public address, over the wire: who may see what, what is frozen, and what is gone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { PublicationInfo, TakeHomeWords } from '../../shared/protocol/publication.ts';
import { publishedPageSchema } from '../../shared/report/published-page.ts';
import { takeHomeSchema } from '../../shared/report/take-home.ts';
import { newNodeId } from '../../client/sync/node-transport.ts';
import { connectSession, waitUntilLive } from '../support/node-client.ts';
import { readPdf, texts } from '../support/read-pdf.ts';
import { startTestServer, type Browser, type TestServer } from '../support/test-server.ts';
import { openVotedRoom } from '../support/voted-room.ts';

let server: TestServer;
let organiser: Browser;
let seat: Browser;
let sessionId: SessionId;
let stopRoom: () => void;

const api = (path: string): string => `/api/sessions/${sessionId}/${path}`;
const idOf = (url: string): string => url.split('/p/')[1] ?? '';

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  const room = await openVotedRoom(server, organiser, {
    themes: ['Een vast gezicht', '=1+1 <script>alert(1)</script>'],
    seats: 3,
    groups: [],
    rounds: [
      {
        method: { type: 'dots', dots: 3, maxPerCandidate: 3 },
        ballot: (candidates) => ({
          type: 'dots',
          points: candidates.flatMap(({ candidateId, title }) =>
            title === 'Een vast gezicht' ? [{ candidateId, points: 3 }] : [],
          ),
          noOpinion: [],
        }),
      },
    ],
  });
  ({ sessionId, seat, stop: stopRoom } = room);
});
afterAll(async () => {
  stopRoom();
  await server.stop();
});

const nobody = (): Browser => server.browser();

describe('the sheet that people take home', () => {
  it('is for who runs the session while it goes on, and for everybody who was there once it is closed', async () => {
    expect((await organiser.get(api('take-home.json'))).status).toBe(200);
    expect((await seat.get(api('take-home.json'))).status).toBe(404);
    const saved = await organiser.post<TakeHomeWords>(api('take-home'), { next: '  De raad leest dit. ' });
    expect([saved.status, saved.body]).toEqual([200, { next: 'De raad leest dit.' }]);
    expect((await organiser.post(api('take-home'), { next: 'x'.repeat(301) })).status).toBe(400);
    for (const other of [seat, nobody()]) {
      expect((await other.post(api('take-home'), { next: 'x' })).status).toBe(404);
      expect((await other.get(api('take-home'))).status).toBe(404);
    }
    expect((await organiser.post(api('publication'), { address: null })).status, 'not closed yet').toBe(409);
    const console = connectSession({ baseUrl: server.origin, cookie: organiser.cookies(), sessionId, as: 'console' });
    await waitUntilLive(console);
    expect((await console.send({ type: 'closeSession' }).settled).status).toBe('accepted');
    console.close();
    const sheet = takeHomeSchema.parse((await seat.get(api('take-home.json'))).body);
    expect(sheet).toMatchObject({
      next: 'De raad leest dit.',
      address: null,
      isInterim: false,
      questions: [{ lines: [{ rank: 1, title: 'Een vast gezicht' }], more: 1 }],
    });
    expect((await nobody().get(api('take-home.json'))).status).toBe(404);
    expect((await seat.get(api('take-home.pdf'))).status).toBe(404);
  });
});

describe('the report at a public address', () => {
  let address: string;

  it('is made public by the organiser alone, at an address that nobody can guess', async () => {
    expect((await organiser.get<PublicationInfo>(api('publication'))).body.state).toBe('never');
    for (const other of [seat, nobody()]) {
      expect((await other.get(api('publication'))).status).toBe(404);
      expect((await other.post(api('publication'), { address: null })).status).toBe(404);
      expect((await other.del(api('publication'))).status).toBe(404);
    }
    const { body, status } = await organiser.post<PublicationInfo>(api('publication'), { address: null });
    expect([status, body.state, body.chosen]).toEqual([200, 'public', null]);
    address = idOf(body.url);
    expect(address).toMatch(/^[\w-]{22}$/);
    expect(address).not.toBe(sessionId);
  });

  it('is read by anybody without a cookie, is not kept and not found by search, and says nothing of ballots', async () => {
    const answer = await nobody().get(`/api/published/${address}`);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-store',
      'noindex, nofollow, noarchive',
    ]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const page = publishedPageSchema.parse(answer.body);
    expect(page.takeHome.address).toBe(`${server.server.publicUrl}/p/${address}`);
    expect(page.report.steps.flatMap(({ rounds }) => rounds).map(({ ballots }) => ballots)).toEqual([null]);
    expect(answer.text).not.toContain(sessionId);
  });

  it('is there as PDF, both the report and the sheet, with the address on it', async () => {
    const bytesOf = async (what: string): Promise<Uint8Array> => {
      const answer = await fetch(`${server.origin}/api/published/${address}/${what}.pdf`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      return new Uint8Array(await answer.arrayBuffer());
    };
    const sheet = await readPdf(await bytesOf('take-home'));
    expect(sheet.pages.length).toBe(1);
    expect(sheet.links.map((link) => (link as { url?: string }).url)).toEqual([
      `${server.server.publicUrl}/p/${address}`,
    ]);
    expect(sheet.pages.join('')).toContain('De raad leest dit.');
    expect(texts((await readPdf(await bytesOf('report'))).found, 'H1')).toContain('Prioriteiten');
    expect((await nobody().get(`/api/published/${address}/secret.pdf`)).status).toBe(404);
  });

  it('stays as it was when it was made public, until it is made public anew', async () => {
    await organiser.post(api('take-home'), { next: 'Iets anders.' });
    const before = publishedPageSchema.parse((await nobody().get(`/api/published/${address}`)).body);
    expect(before.takeHome.next).toBe('De raad leest dit.');
    expect(idOf((await organiser.post<PublicationInfo>(api('publication'), { address: null })).body.url)).toBe(address);
    const after = publishedPageSchema.parse((await nobody().get(`/api/published/${address}`)).body);
    expect(after.takeHome.next).toBe('Iets anders.');
  });

  it('can have a chosen address: then the other one is withdrawn; what is no address or taken is refused', async () => {
    for (const wrong of ['abc', 'Zwolle', 'a b', '../x', '-zwolle', 'zw--olle', 'x'.repeat(41), ''])
      expect((await organiser.post(api('publication'), { address: wrong })).status, wrong).toBe(400);
    const { body } = await organiser.post<PublicationInfo>(api('publication'), { address: 'zwolle-2026' });
    expect([idOf(body.url), body.chosen]).toEqual(['zwolle-2026', 'zwolle-2026']);
    expect((await nobody().get(`/api/published/${address}`)).status).toBe(410);
    expect((await nobody().get('/api/published/zwolle-2026')).status).toBe(200);
    const other = await server.createSession(organiser);
    const record = await server.keeping.store.sessions.get(other.sessionId);
    expect(record?.state).toBe('prepared');
    await server.keeping.store.sessions.update(other.sessionId, { state: 'closed', closedAt: Date.now() });
    const taken = await organiser.post(`/api/sessions/${other.sessionId}/publication`, { address: 'zwolle-2026' });
    expect([taken.status, taken.body]).toEqual([409, { code: 'addressTaken' }]);
  });

  it('is gone when it is withdrawn, also as PDF; what never was there looks like nothing', async () => {
    const { body } = await organiser.del<PublicationInfo>(api('publication'));
    expect(body.state).toBe('withdrawn');
    for (const path of ['', '/report.pdf', '/take-home.pdf']) {
      const gone = await nobody().get(`/api/published/zwolle-2026${path}`);
      expect([gone.status, gone.body]).toEqual([410, { code: 'withdrawn' }]);
      const never = await nobody().get(`/api/published/${newNodeId<SessionId>()}${path}`);
      expect([never.status, never.body]).toEqual([404, { code: 'notFound' }]);
    }
  });

  it('goes with the session', async () => {
    await organiser.post(api('publication'), { address: 'zwolle-2026' });
    expect((await nobody().get('/api/published/zwolle-2026')).status).toBe(200);
    expect((await organiser.del(`/api/sessions/${sessionId}`)).status).toBe(204);
    expect((await nobody().get('/api/published/zwolle-2026')).status).toBe(404);
  });

  it('can not be looked for: who tries many addresses is stopped', async () => {
    const statuses = new Set<number>();
    for (let tries = 0; tries < 60 && !statuses.has(429); tries++)
      statuses.add((await nobody().get(`/api/published/gok-${tries}`)).status);
    expect(statuses).toEqual(new Set([404, 429]));
  });
});
