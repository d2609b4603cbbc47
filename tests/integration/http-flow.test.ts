import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import { readJoinFragment } from '../../shared/protocol/links.ts';
import type { DesignListItem, Joined, Me, SessionListItem, Status } from '../../shared/protocol/http.ts';
import { PASSWORD, startTestServer, testDesign, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;

beforeAll(async () => {
  server = await startTestServer();
  const before = await server.browser().get<Status>('/api/status');
  expect(before.body).toMatchObject({ setupNeeded: true });
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
});
afterAll(() => server.stop());

const hash = (url: string): string => new URL(url).hash;

describe('accounts', () => {
  it('lets the one-time link make one account only', async () => {
    const token = server.server.setupUrl?.split('#')[1] ?? '';
    const again = await server.browser().post('/api/setup', { token, name: 'ander', password: PASSWORD });
    expect(again.status).toBe(403);
    expect((await server.browser().get<Status>('/api/status')).body.setupNeeded).toBe(false);
  });

  it('signs in and out', async () => {
    const browser = server.browser();
    expect((await browser.get('/api/me')).status).toBe(401);
    const wrong = await browser.post('/api/login', { name: 'organisator', password: 'iets anders' });
    const unknown = await browser.post('/api/login', { name: 'niemand', password: 'iets anders' });
    expect([wrong.status, wrong.body]).toEqual([401, { code: 'notAllowed' }]);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
    expect((await browser.post('/api/login', { name: 'Organisator', password: PASSWORD })).status).toBe(200);
    expect((await browser.get<Me>('/api/me')).body.name).toBe('organisator');
    const kept = browser.cookies();
    expect((await browser.post('/api/logout')).status).toBe(204);
    expect(browser.jar.size).toBe(0);
    expect((await browser.request('GET', '/api/me', undefined, { cookie: kept })).status).toBe(401);
  });

  it('refuses more guesses at a password after five, also with the right one, and elsewhere lets it in', async () => {
    const name = 'iemand';
    for (let i = 0; i < 5; i++) await server.browser().post('/api/login', { name, password: `fout ${i}` });
    const sixth = await server.browser().post('/api/login', { name, password: PASSWORD });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.browser().post('/api/login', { name: 'organisator', password: PASSWORD })).status).toBe(200);
  });
});

describe('designs', () => {
  it('lists the built-in one, and takes, gives and deletes an own one', async () => {
    const list = await organiser.get<DesignListItem[]>('/api/designs');
    expect(list.body).toHaveLength(8);
    expect(list.body.slice(0, 1)).toEqual([
      {
        ref: 'inkoop-wmo',
        builtIn: true,
        title: 'Inkoop Wmo, zes vragen',
        language: 'nl',
        questions: 6,
        minutes: 165,
        revision: 0,
      },
    ]);
    const added = await organiser.post<DesignListItem>('/api/designs', testDesign());
    expect([added.status, added.body.questions]).toEqual([201, 2]);
    const file = await organiser.get(`/api/designs/${added.body.ref}`);
    expect(file.body).toEqual(testDesign());
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="Proef.json"; filename*=UTF-8''Proef.json`,
    );
    const path = `/api/designs/${added.body.ref}`;
    expect((await organiser.get(`${path}/document`)).body).toMatchObject({ revision: 1, builtIn: false });
    const changed = { ...testDesign(), title: 'Anders' };
    expect((await organiser.post(path, { revision: 1, design: changed })).body).toMatchObject({ revision: 2 });
    const late = await organiser.post(path, { revision: 1, design: testDesign() });
    expect(late.body).toEqual({ code: 'changedElsewhere' });
    expect((await organiser.get(path)).body).toEqual(changed);
    expect((await organiser.post('/api/designs/inkoop-wmo', { revision: 1, design: changed })).status).toBe(404);
    expect((await organiser.del(`/api/designs/${added.body.ref}`)).status).toBe(204);
    expect((await organiser.del(`/api/designs/${added.body.ref}`)).status).toBe(404);
    expect((await organiser.del('/api/designs/inkoop-wmo')).status).toBe(404);
  });

  it('tells what is wrong in a design by path', async () => {
    const [first, ...rest] = testDesign().steps;
    const answer = await organiser.post('/api/designs', { ...testDesign(), steps: [first, { ...rest[0], title: '' }] });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'badInput', problems: [{ path: 'steps[1].title' }] });
    expect((await organiser.post('/api/designs', '"tekst"')).body).toMatchObject({ problems: [{ path: '(file)' }] });
  });

  it('takes a design of half a megabyte at most', async () => {
    const large = { ...testDesign(), title: 'x'.repeat(530_000) };
    expect((await organiser.post('/api/designs', large)).status).toBe(413);
    expect((await organiser.post('/api/join', { code: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('coming in', () => {
  it('gives a seat by the code, keeps it, and gives the next one to another browser', async () => {
    const { code } = await server.access(organiser, session.sessionId);
    expect(code).toMatch(/^[1-9]\d{7}$/);
    const first = await server.join(`${code.slice(0, 4)} ${code.slice(4)}`);
    expect(first.joined).toMatchObject({ sessionId: session.sessionId, title: session.title });
    const again = await server.join(code, first.browser);
    expect(again.joined.seat).toBe(first.joined.seat);
    const second = await server.join(code);
    expect(second.joined.seat).toBe(first.joined.seat + 1);
  });

  it('gives a seat by the secret of the link', async () => {
    const { joinUrl } = await server.access(organiser, session.sessionId);
    const body = readJoinFragment(hash(joinUrl));
    expect(body?.secret).toMatch(/^[\w-]{22}$/);
    expect((await server.browser().post('/api/join', body)).status).toBe(200);
    const wrong = await server.browser().post('/api/join', { ...body, secret: 'A'.repeat(22) });
    expect([wrong.status, wrong.body]).toEqual([404, { code: 'wrongCode' }]);
  });

  it('gives the same seat to another device by its own code', async () => {
    const { code } = await server.access(organiser, session.sessionId);
    const { browser, joined } = await server.join(code);
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const welcome = await socket.emitWithAck('hello', { cursor: null });
    const seatCode: string = welcome.mine.seatCode;
    expect(seatCode).toMatch(/^\d{12}$/);
    const other = server.browser();
    const moved = await other.post<Joined>('/api/seat', { code: seatCode });
    expect([moved.status, moved.body]).toEqual([200, joined]);
    expect((await server.ticket(other, session.sessionId, 'seat')).status).toBe(200);
  });

  it('gives a role by its link, and takes it back when the link is renewed', async () => {
    const { links } = await server.access(organiser, session.sessionId);
    expect(links.map(({ role }) => role)).toEqual(['facilitator', 'coFacilitator', 'observer', 'screen']);
    for (const { role, url } of links) {
      const browser = server.browser();
      expect((await browser.post('/api/access', readAccessFragment(hash(url)))).status).toBe(200);
      const as = role === 'screen' ? 'screen' : 'console';
      const ticket = await server.ticket(browser, session.sessionId, as);
      expect([ticket.status, ticket.body.role]).toEqual([200, role]);
      if (role === 'screen') expect((await server.ticket(browser, session.sessionId, 'console')).status).toBe(404);
      const renewed = await organiser.post(`/api/sessions/${session.sessionId}/access/renew`, { what: role });
      expect(renewed.status).toBe(200);
      expect((await server.ticket(browser, session.sessionId, as)).status).toBe(404);
      expect((await server.browser().post('/api/access', readAccessFragment(hash(url)))).status).toBe(404);
    }
  });

  it('makes the old code and link void when they are renewed, and leaves seats alone', async () => {
    const old = await server.access(organiser, session.sessionId);
    const { browser } = await server.join(old.code);
    await organiser.post(`/api/sessions/${session.sessionId}/access/renew`, { what: 'join' });
    const fresh = await server.access(organiser, session.sessionId);
    expect(fresh.code).not.toBe(old.code);
    expect((await server.browser().post('/api/join', { code: old.code })).body).toEqual({ code: 'wrongCode' });
    expect((await server.browser().post('/api/join', readJoinFragment(hash(old.joinUrl)))).status).toBe(404);
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(200);
    await server.join(fresh.code);
  });

  it('gives no more seats than allowed', async () => {
    const small = await startTestServer({ config: { seatsPerSession: 2 } });
    try {
      const owner = await small.createOrganiser();
      const { code } = await small.access(owner, (await small.createSession(owner)).sessionId);
      await small.join(code);
      await small.join(code);
      const third = await small.browser().post('/api/join', { code });
      expect([third.status, third.body]).toEqual([409, { code: 'full' }]);
    } finally {
      await small.stop();
    }
  });
});

describe('who may do what with a session', () => {
  it('says on its page whether it asks how answers were typed', async () => {
    const asked = await server.createSession(organiser, { ...testDesign(), askHelpMark: true });
    const { body } = await organiser.get<SessionListItem>(`/api/sessions/${asked.sessionId}`);
    expect([asked.askHelpMark, body.askHelpMark]).toEqual([true, true]);
    expect((await server.createSession(organiser)).askHelpMark).toBe(false);
  });

  it('says on its page which groups there are, and how small one may be', async () => {
    const grouped = { ...testDesign(), groups: ['cliënten', 'naasten'], k: 3 };
    const { sessionId } = await server.createSession(organiser, grouped);
    const { body } = await organiser.get<SessionListItem>(`/api/sessions/${sessionId}`);
    expect([body.groups, body.k]).toEqual([['cliënten', 'naasten'], 3]);
  });

  it('does not exist for anybody but those it is for', async () => {
    const id = session.sessionId;
    const { links, code } = await server.access(organiser, id);
    const holding = async (role: string): Promise<Browser> => {
      const browser = server.browser();
      const link = links.find((found) => found.role === role);
      await browser.post('/api/access', readAccessFragment(hash(link?.url ?? '')));
      return browser;
    };
    const browsers = {
      stranger: server.browser(),
      seat: (await server.join(code)).browser,
      screen: await holding('screen'),
      observer: await holding('observer'),
      coFacilitator: await holding('coFacilitator'),
      facilitator: await holding('facilitator'),
      organiser,
    };
    const asked: [string, string, unknown, (keyof typeof browsers)[]][] = [
      ['GET', `/api/sessions/${id}`, undefined, ['organiser']],
      ['GET', `/api/sessions/${id}/access`, undefined, ['coFacilitator', 'facilitator', 'organiser']],
      ['POST', `/api/sessions/${id}/access/renew`, { what: 'join' }, ['facilitator', 'organiser']],
      ...(['pdf', 'html', 'docx', 'xlsx', 'csv', 'plain-csv', 'md', 'json'] as const).map(
        (format): [string, string, unknown, (keyof typeof browsers)[]] => [
          'GET',
          `/api/sessions/${id}/report.${format}`,
          undefined,
          ['coFacilitator', 'facilitator', 'organiser'],
        ],
      ),
      ...(['xlsx', 'csv'] as const).map((format): [string, string, unknown, (keyof typeof browsers)[]] => [
        'GET',
        `/api/sessions/${id}/priorities.${format}`,
        undefined,
        ['coFacilitator', 'facilitator', 'organiser'],
      ]),
      ['GET', `/api/sessions/${id}/priorities.html`, undefined, []],
      ['GET', `/api/sessions/${id}/report.odt`, undefined, []],
      ['GET', `/api/sessions/${'A'.repeat(22)}`, undefined, []],
    ];
    for (const [method, path, body, allowed] of asked) {
      for (const [who, browser] of Object.entries(browsers)) {
        const answer = await browser.request(method, path, body);
        const expected = allowed.some((name) => name === who) ? 200 : 404;
        expect(`${who} ${method} ${path} ${answer.status}`).toBe(`${who} ${method} ${path} ${expected}`);
        if (expected === 404) expect(answer.body).toEqual({ code: 'notFound' });
      }
    }
    const co = await browsers.coFacilitator.get<{ links: { role: string }[] }>(`/api/sessions/${id}/access`);
    expect(co.body.links.map(({ role }) => role)).toEqual(['observer', 'screen']);
  });

  it('deletes a session for good', async () => {
    const gone = await server.createSession(organiser);
    const { code } = await server.access(organiser, gone.sessionId);
    const { browser } = await server.join(code);
    expect((await browser.del(`/api/sessions/${gone.sessionId}`)).status).toBe(404);
    expect((await organiser.del(`/api/sessions/${gone.sessionId}`)).status).toBe(204);
    expect((await organiser.get(`/api/sessions/${gone.sessionId}`)).status).toBe(404);
    expect((await server.browser().post('/api/join', { code })).status).toBe(404);
    expect((await server.ticket(browser, gone.sessionId, 'seat')).status).toBe(404);
    const list = await organiser.get<SessionListItem[]>('/api/sessions');
    expect(list.body.some(({ sessionId }) => sessionId === gone.sessionId)).toBe(false);
  });
});
