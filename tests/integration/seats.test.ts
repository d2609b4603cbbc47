// One laptop, several people: seats made ahead, cards, leaving a seat, a lost card, a helper beside somebody, an interpreter. Over real HTTP and sockets.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { Joined, SeatItem, SeatList, SessionListItem, Turn } from '../../shared/protocol/http.ts';
import { readAccessFragment } from '../../shared/protocol/access-link.ts';
import { readJoinFragment, readSeatFragment } from '../../shared/protocol/links.ts';
import type { SeatMine } from '../../shared/protocol/mine.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import type { View } from '../../shared/view/view.ts';
import { idFor } from '../support/ids.ts';
import { ask, hello, startTestServer, until, type Browser, type TestServer } from '../support/test-server.ts';

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
const seats = async (as = organiser): Promise<SeatItem[]> => (await as.get<SeatList>(api())).body.seats;
const seat = async (number: number): Promise<SeatItem> =>
  must(
    (await seats()).find((each) => each.seat === number),
    'seat',
  );
const fragment = (url: string): string => new URL(url).hash;
const session22 = () => ({ sessionId: session.sessionId });

async function joined(): Promise<{ browser: Browser; number: number }> {
  const { code } = await server.access(organiser, session.sessionId);
  const { browser, joined: answer } = await server.join(code);
  return { browser, number: answer.seat };
}

async function role(name: 'coFacilitator' | 'observer'): Promise<Browser> {
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

describe('cards', () => {
  it('are made ahead by those who run the session, and by nobody else', async () => {
    const before = (await seats()).length;
    const made = await organiser.post<SeatList>(api(), { count: 3 });
    expect(made.status).toBe(200);
    expect(made.body.seats).toHaveLength(before + 3);
    expect(made.body.seats.slice(before).every(({ card, isHere, mode }) => card && !isHere && mode === null)).toBe(
      true,
    );
    const co = await role('coFacilitator');
    expect(await seats(co)).toHaveLength(before + 3);
    for (const nobody of [await role('observer'), (await joined()).browser, server.browser()]) {
      expect((await nobody.get(api())).status).toBe(404);
      expect((await nobody.post(api(), { count: 1 })).status).toBe(404);
      expect((await nobody.post(api(`/${before + 1}/renew`))).status).toBe(404);
    }
    for (const count of [0, -1, 1.5, 401, '3']) expect((await organiser.post(api(), { count })).status).toBe(400);
    expect((await organiser.post(api(), { count: 59 })).body).toEqual({ code: 'full' });
  });

  it('give the seat by code and by QR, on several devices, and are not shown once somebody sits there', async () => {
    const empty = must(
      (await seats()).find(({ card }) => card !== null),
      'empty seat',
    );
    const card = must(empty.card, 'card');
    expect(card.code).toMatch(/^\d{12}$/);
    const link = must(readSeatFragment(fragment(card.url)), 'seat link');
    expect(link.secret).toMatch(/^[\w-]{22}$/);
    expect(readJoinFragment(fragment(card.url))).toBeNull();
    const wrong = await server.browser().post('/api/seat', { ...link, secret: 'A'.repeat(22) });
    expect([wrong.status, wrong.body]).toEqual([404, { code: 'wrongCode' }]);
    expect((await server.browser().post('/api/seat', { ...link, seat: link.seat + 1 })).status).toBe(404);
    const [tablet, phone] = [server.browser(), server.browser()];
    expect((await tablet.post<Joined>('/api/seat', link)).body.seat).toBe(empty.seat);
    expect((await phone.post<Joined>('/api/seat', { code: card.code })).body.seat).toBe(empty.seat);
    expect(await mineOf(tablet)).toMatchObject({ seat: empty.seat, seatCode: card.code });
    expect(await seat(empty.seat)).toMatchObject({ card: null, isHere: true });
  });

  it('that are lost are replaced: the old code and its devices are void, the new card works, the words stay', async () => {
    const { browser, number } = await joined();
    const { seatCode } = await mineOf(browser);
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    expect((await seat(number)).card).toBeNull();
    const renewed = await organiser.post<SeatList>(api(`/${number}/renew`));
    const card = must(renewed.body.seats.find((each) => each.seat === number)?.card, 'new card');
    expect(card.code).not.toBe(seatCode);
    await until(() => goodbyes.length > 0);
    expect(goodbyes).toEqual([{ reason: 'revoked', retryAfter: 0 }]);
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(404);
    expect((await server.browser().post('/api/seat', { code: seatCode })).status).toBe(404);
    const next = server.browser();
    expect((await next.post<Joined>('/api/seat', { code: card.code })).body.seat).toBe(number);
    for (const what of ['999', 'x', '0', '-1']) expect((await organiser.post(api(`/${what}/renew`))).status).toBe(404);
  });
});

describe('the next person on one laptop', () => {
  it('is nobody until they take a seat; the seat of the one before stays, for their card', async () => {
    const { browser, number } = await joined();
    const { seatCode } = await mineOf(browser);
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    expect((await browser.post('/api/leave', session22())).status).toBe(204);
    expect(browser.jar.size).toBe(0);
    await until(() => goodbyes.length > 0);
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(404);
    const { code } = await server.access(organiser, session.sessionId);
    expect((await server.join(code, browser)).joined.seat).not.toBe(number);
    const elsewhere = server.browser();
    expect((await elsewhere.post<Joined>('/api/seat', { code: seatCode })).body.seat).toBe(number);
    expect((await seat(number)).card, 'a left seat is still somebody’s').toBeNull();
  });

  it('leaves other devices of the seat where they are', async () => {
    const { browser, number } = await joined();
    const { seatCode } = await mineOf(browser);
    const phone = server.browser();
    await phone.post('/api/seat', { code: seatCode });
    await browser.post('/api/leave', session22());
    expect((await mineOf(phone)).seat).toBe(number);
    expect((await server.browser().post('/api/leave', session22())).status).toBe(204);
  });
});

describe('how somebody takes part', () => {
  it('is asked, told to all devices of the seat and to the console, and to nobody else', async () => {
    const { browser, number } = await joined();
    expect((await mineOf(browser)).mode).toBeNull();
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const told: SeatMine[] = [];
    socket.on('mine', (mine: SeatMine) => told.push(mine));
    expect((await browser.post('/api/mode', { ...session22(), mode: 'helped' })).status).toBe(204);
    await until(() => told.at(-1)?.mode === 'helped');
    expect(await seat(number)).toMatchObject({ mode: 'helped' });
    expect((await browser.post('/api/mode', { ...session22(), mode: 'paper' })).status).toBe(400);
    expect((await server.browser().post('/api/mode', { ...session22(), mode: 'self' })).status).toBe(404);
  });

  it('a helper has an own seat beside it: one device, two seats, one turn at a time', async () => {
    const { browser, number } = await joined();
    const added = await browser.post<Turn>('/api/beside', session22());
    expect(added.body).toEqual({ seat: number, beside: number + 1 });
    expect((await browser.post<Turn>('/api/beside', session22())).body, 'not twice').toEqual(added.body);
    expect(await mineOf(browser)).toMatchObject({ seat: number, mode: 'helped' });
    const socket = await server.connect(browser, session.sessionId, 'seat');
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    const turned = await browser.post<Turn>('/api/beside/turn', session22());
    expect(turned.body).toEqual({ seat: number + 1, beside: number });
    await until(() => goodbyes.length > 0);
    expect(await mineOf(browser)).toMatchObject({ seat: number + 1, mode: 'self' });
    await browser.post('/api/beside/turn', session22());
    expect((await mineOf(browser)).seat).toBe(number);
    await browser.post('/api/leave', session22());
    expect(browser.jar.size).toBe(0);
    expect((await browser.post('/api/beside/turn', session22())).status).toBe(404);
  });
});

describe('an interpreter', () => {
  it('holds no seat and no vote, sees what participants see, and says when they are ready', async () => {
    const { browser, number } = await joined();
    const people = (await organiser.get<SessionListItem>(`/api/sessions/${session.sessionId}`)).body.seats;
    expect((await browser.post('/api/interpret', session22())).status).toBe(204);
    expect((await organiser.get<SessionListItem>(`/api/sessions/${session.sessionId}`)).body.seats).toBe(people - 1);
    expect((await seat(number)).card, 'the seat is free again, with another code').not.toBeNull();
    expect((await server.ticket(browser, session.sessionId, 'seat')).status).toBe(404);

    const console = await server.connect(organiser, session.sessionId, 'console');
    const opening = await hello(console);
    if (opening.kind !== 'snapshot') throw new Error('no snapshot');
    const view = JSON.parse(opening.view) as View;
    const question = must(
      Object.values(view.steps).find(({ kind }) => kind === 'question'),
      'question',
    );
    const stepId = question.stepId;
    await ask(console, 'command', { commandId: idFor('open'), command: { type: 'openStep', stepId } });
    const socket = await server.connect(browser, session.sessionId, 'interpreter');
    const welcome = await hello(socket);
    if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
    expect(welcome).toMatchObject({ audience: 'participant', mine: { kind: 'interpreter' } });
    expect(welcome.crowd.interpreters, 'for consoles only').toBeUndefined();

    const command = { type: 'submitIdea', stepId, ideaId: idFor<IdeaId>('idea'), text: 'nee', explanation: '' };
    const refused = { status: 'rejected', rejection: { code: 'notAllowed' } };
    expect(await ask(socket, 'command', { commandId: idFor('c'), command })).toEqual(refused);
    const choice = { type: 'dots', points: [], noOpinion: [] };
    const ballot = { type: 'castBallot', stepId, roundId: idFor('round'), rev: 1, choice, guess: null };
    expect(await ask(socket, 'command', { commandId: idFor('v'), command: ballot })).toEqual(refused);
    expect(await ask(socket, 'draft', { stepId, text: 'x', explanation: '', rev: 1 })).toEqual(refused);

    const crowdNow = async () => (await hello(console)) as { crowd: { here: number; interpreters?: object } };
    const { here } = (await crowdNow()).crowd;
    expect((await crowdNow()).crowd.interpreters).toEqual({ here: 1, ready: 0 });
    socket.emit('presence', { stepId, typing: false, ready: true });
    await until(async () => JSON.stringify((await crowdNow()).crowd.interpreters) === '{"here":1,"ready":1}');
    expect((await crowdNow()).crowd.here, 'is no participant').toBe(here);
    socket.disconnect();
    await until(async () => (await crowdNow()).crowd.interpreters === undefined);
  });

  it('cannot be somebody who took part already', async () => {
    const { browser } = await joined();
    await browser.post('/api/mode', { ...session22(), mode: 'self' });
    expect((await browser.post('/api/interpret', session22())).status).toBe(404);
    expect((await mineOf(browser)).mode).toBe('self');
  });
});

describe('a paper seat', () => {
  const paper = (path = ''): string => `/api/sessions/${session.sessionId}/paper${path}`;
  async function newPaper(as: Browser): Promise<number> {
    const made = await as.post<SeatList>(paper());
    return must(
      made.body.seats.findLast(({ mode }) => mode === 'paper'),
      'paper seat',
    ).seat;
  }

  it('is typed in by those who run the session, as one seat with one ballot', async () => {
    const co = await role('coFacilitator');
    const people = (await organiser.get<SessionListItem>(`/api/sessions/${session.sessionId}`)).body.seats;
    const number = await newPaper(co);
    expect((await organiser.get<SessionListItem>(`/api/sessions/${session.sessionId}`)).body.seats).toBe(people + 1);
    expect(await seat(number)).toMatchObject({ mode: 'paper', card: null });
    expect((await co.post(paper(`/${number}`))).status).toBe(204);
    expect(await mineOf(co)).toMatchObject({ seat: number, mode: 'paper' });
    const socket = await server.connect(co, session.sessionId, 'seat');
    const { stepId } = await mineOf(co);
    const command = { type: 'submitIdea', stepId, ideaId: idFor<IdeaId>('paper'), text: 'van papier', explanation: '' };
    expect(await ask(socket, 'command', { commandId: idFor('paper'), command })).toMatchObject({ status: 'accepted' });
    expect((await mineOf(co)).ideas).toMatchObject([{ text: 'van papier' }]);

    const next = await newPaper(co);
    const goodbyes: unknown[] = [];
    socket.on('bye', (bye) => goodbyes.push(bye));
    await co.post(paper(`/${next}`));
    await until(() => goodbyes.length > 0);
    expect(await mineOf(co), 'one paper at a time').toMatchObject({ seat: next, ideas: [] });
    await co.post(paper(`/${number}`));
    expect((await mineOf(co)).ideas, 'and back').toHaveLength(1);
  });

  it('counts once in the answers, the vote and the report, however often the co-facilitator sends', async () => {
    const own = await server.createSession(organiser);
    const { sessionId } = own;
    const { links } = await server.access(organiser, sessionId);
    const url = must(
      links.find((link) => link.role === 'coFacilitator'),
      'link',
    ).url;
    const co = server.browser();
    await co.post('/api/access', readAccessFragment(fragment(url)));
    const desk = await server.connect(organiser, sessionId, 'console');
    const opening = await hello(desk);
    if (opening.kind !== 'snapshot') throw new Error('no snapshot');
    const { stepId } = must(
      Object.values((JSON.parse(opening.view) as View).steps).find(({ kind }) => kind === 'question'),
      'question',
    );
    const steer = async (command: object) =>
      expect(await ask(desk, 'command', { commandId: idFor(JSON.stringify(command)), command })).toMatchObject({
        status: 'accepted',
      });
    await steer({ type: 'openStep', stepId });
    // A second sheet, that nobody has open when the round is closed: whoever votes on paper was there too.
    for (const _ of [1, 2]) await co.post(`/api/sessions/${sessionId}/paper`);
    expect((await co.post(`/api/sessions/${sessionId}/paper/1`)).status).toBe(204);
    const sheet = await server.connect(co, sessionId, 'seat');
    const twice = async (socket: typeof sheet, name: string, command: object) => {
      const envelope = { commandId: idFor(name), command };
      const first = await ask(socket, 'command', envelope);
      expect(first).toMatchObject({ status: 'accepted' });
      expect(await ask(socket, 'command', envelope)).toMatchObject({ status: 'accepted' });
    };
    for (const text of ['van papier', 'de achterkant'])
      await twice(sheet, text, { type: 'submitIdea', stepId, ideaId: idFor<IdeaId>(text), text, explanation: '' });
    // The connection goes while the sheet is typed in: what was sent is sent once more.
    sheet.disconnect();
    const again = await server.connect(co, sessionId, 'seat');
    const resent = {
      type: 'submitIdea',
      stepId,
      ideaId: idFor<IdeaId>('van papier'),
      text: 'van papier',
      explanation: '',
    };
    await twice(again, 'van papier', resent);

    const clusterId = idFor('paper cluster');
    await steer({ type: 'createCluster', stepId, clusterId, title: 'Papier', ideaIds: [idFor('van papier')] });
    const roundId = idFor('paper round');
    const method = { type: 'dots', dots: 3, maxPerCandidate: 3 };
    await steer({ type: 'openRound', stepId, roundId, subject: 'clusters', method });
    const choice = { type: 'dots', points: [{ candidateId: clusterId, points: 2 }], noOpinion: [] };
    await twice(again, 'ballot', { type: 'castBallot', stepId, roundId, rev: 1, choice, guess: null });
    await steer({ type: 'closeRound', stepId, roundId });
    const { body: report } = await organiser.get<ReportModel>(`/api/sessions/${sessionId}/report.json`);
    const question = must(
      report.steps.find(({ kind }) => kind === 'question'),
      'question',
    );
    expect(report).toMatchObject({ seats: 2, paperSeats: 2 });
    expect(question).toMatchObject({ answered: 1, ideas: 2 });
    expect(question.rounds[0]?.result).toMatchObject({ ballots: 1, abstentions: 0, eligible: 2, extra: { cast: 2 } });
    expect(JSON.stringify(report), 'of a seat only that it was on paper').not.toMatch(/seatId|authorKey/u);
  });

  it('is the only seat that a console can be, and nobody else can be it', async () => {
    const co = await role('coFacilitator');
    const { browser, number } = await joined();
    expect((await co.post(paper(`/${number}`))).status).toBe(404);
    const sheet = await newPaper(co);
    for (const nobody of [browser, await role('observer'), server.browser()]) {
      expect((await nobody.post(paper())).status).toBe(404);
      expect((await nobody.post(paper(`/${sheet}`))).status).toBe(404);
    }
    await co.post(paper(`/${sheet}`));
    const stolen = server.browser();
    for (const [name, value] of co.jar) if (name.startsWith('vs_seat')) stolen.jar.set(name, value);
    expect((await server.ticket(stolen, session.sessionId, 'seat')).status, 'without the role').toBe(404);
    expect((await organiser.post(api(`/${sheet}/renew`))).status, 'it has no card').toBe(404);
    expect((await co.post('/api/mode', { ...session22(), mode: 'self' })).status, 'it stays on paper').toBe(404);
  });

  it('does not push out who takes part on that device', async () => {
    const co = await role('coFacilitator');
    const { code } = await server.access(organiser, session.sessionId);
    const own = (await server.join(code, co)).joined.seat;
    const sheet = await newPaper(co);
    const refused = await co.post(paper(`/${sheet}`));
    expect([refused.status, refused.body]).toEqual([403, { code: 'notAllowed' }]);
    expect((await mineOf(co)).seat).toBe(own);
  });
});
