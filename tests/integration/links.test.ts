// Links for those who help: made for a function, named, used, closed and renewed, with effect on pages that are open.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { AccessInfo, RoleLinkInfo, SessionListItem } from '../../shared/protocol/http.ts';
import type { Hands } from '../../shared/protocol/hands.ts';
import { startTestServer, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;
beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser);
});
afterAll(() => server.stop());

const api = (path: string): string => `/api/sessions/${session.sessionId}/access${path}`;
const change = async (path: string, body: object, by = organiser) => {
  const { status, body: info } = await by.post<AccessInfo>(api(path), body);
  return { status, links: info.links };
};
const added = async (role: string, name: string): Promise<RoleLinkInfo> =>
  must((await change('/links', { role, name })).links.at(-1), 'new link');
const open = async ({ url }: RoleLinkInfo, browser = server.browser()): Promise<Browser> => {
  const { status } = await browser.post('/api/access', readAccessFragment(new URL(url).hash));
  expect(status).toBe(200);
  return browser;
};
const linkNow = async (link: string): Promise<RoleLinkInfo> =>
  must(
    (await server.access(organiser, session.sessionId)).links.find((one) => one.link === link),
    'link',
  );

describe('links of a session', () => {
  it('begin with one for each role, never used', async () => {
    const { links } = await server.access(organiser, session.sessionId);
    expect(links.map(({ link, name, isOpen, lastUsed, here }) => [link, name, isOpen, lastUsed, here])).toEqual(
      ['facilitator', 'coFacilitator', 'observer', 'screen'].map((role) => [role, '', true, null, 0]),
    );
  });

  it('are made for a function and taken back one by one, and the others stay', async () => {
    const one = await added('coFacilitator', 'Tafel 1');
    const two = await added('coFacilitator', 'Tafel 2');
    const [first, second] = [await open(one), await open(two)];
    const socket = await server.connect(first, session.sessionId, 'console');
    await socket.emitWithAck('hello', { cursor: null });
    expect(await linkNow(one.link)).toMatchObject({ name: 'Tafel 1', role: 'coFacilitator', here: 1 });
    expect((await linkNow(one.link)).lastUsed).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/u);
    const bye = new Promise((resolve) => socket.once('bye', resolve));
    const { links } = await change('/close', { link: one.link });
    expect(await bye).toMatchObject({ reason: 'revoked' });
    expect(links.find(({ link }) => link === one.link)).toMatchObject({ isOpen: false, url: '' });
    expect((await server.ticket(first, session.sessionId, 'console')).status).toBe(404);
    expect((await server.browser().post('/api/access', readAccessFragment(new URL(one.url).hash))).status).toBe(404);
    expect((await server.ticket(second, session.sessionId, 'console')).status).toBe(200);
  });

  it('that are renewed open again for who gets the new one; the same browser is the same hand still', async () => {
    const link = await added('coFacilitator', 'Papier');
    const browser = await open(link);
    const before = (await server.ticket(browser, session.sessionId, 'console')).body.storageKey;
    await change('/close', { link: link.link });
    const renewed = must(
      (await change('/renew', { what: link.link })).links.find((one) => one.link === link.link),
      'renewed link',
    );
    expect(renewed.isOpen).toBe(true);
    expect(renewed.url).not.toBe(link.url);
    expect((await server.ticket(browser, session.sessionId, 'console')).status).toBe(404);
    await open(renewed, browser);
    expect((await server.ticket(browser, session.sessionId, 'console')).body.storageKey).toBe(before);
    const other = await open(renewed);
    expect((await server.ticket(other, session.sessionId, 'console')).body.storageKey).not.toBe(before);
  });

  it('are shown by name on the consoles of those who came by them', async () => {
    const link = await added('observer', 'Wethouder');
    const socket = await server.connect(organiser, session.sessionId, 'console');
    const heard: Hands[] = [];
    socket.on('hands', (hands: Hands) => heard.push(hands));
    await socket.emitWithAck('hello', { cursor: null });
    const guest = await server.connect(await open(link), session.sessionId, 'console');
    await guest.emitWithAck('hello', { cursor: null });
    const names = () => heard.at(-1)?.hands.map(({ role, name, number }) => [role, name, number > 1]);
    await expect.poll(names).toEqual([
      ['facilitator', '', false],
      ['observer', 'Wethouder', true],
    ]);
    await change('/name', { link: link.link, name: 'Gemeente' });
    await expect.poll(() => names()?.[1]?.[1]).toBe('Gemeente');
    guest.disconnect();
    await expect.poll(() => names()?.length).toBe(1);
  });

  it('are changed by facilitators only, and end somewhere', async () => {
    const co = await open(await linkNow('coFacilitator'));
    const facilitator = await open(await linkNow('facilitator'));
    for (const [path, body] of [
      ['/links', { role: 'observer', name: 'x' }],
      ['/name', { link: 'observer', name: 'x' }],
      ['/close', { link: 'observer' }],
      ['/renew', { what: 'observer' }],
    ] as const) {
      expect([path, (await change(path, body, co)).status]).toEqual([path, 404]);
      expect([path, (await change(path, body, facilitator)).status]).toEqual([path, 200]);
    }
    expect((await change('/close', { link: 'no such link' })).status).toBe(404);
    expect((await change('/links', { role: 'observer', name: 'x'.repeat(61) })).status).toBe(400);
    let status = 200;
    for (let made = 0; made < 40 && status === 200; made++) {
      ({ status } = await organiser.post(api('/links'), { role: 'observer', name: `nog een ${String(made)}` }));
    }
    expect(status).toBe(409);
  });
});
