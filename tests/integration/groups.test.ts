// Choosing a group over real HTTP and sockets: by the person of the seat, by whoever types in paper, and on cards made ahead.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClusterId, RoundId } from '../../shared/kernel/ids.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { SeatList, SessionListItem } from '../../shared/protocol/http.ts';
import type { SeatMine } from '../../shared/protocol/mine.ts';
import type { View } from '../../shared/view/view.ts';
import { idFor } from '../support/ids.ts';
import { ask, hello, startTestServer, testDesign, type Browser, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let organiser: Browser;
let session: SessionListItem;

beforeAll(async () => {
  server = await startTestServer();
  organiser = await server.createOrganiser();
  session = await server.createSession(organiser, { ...testDesign(), groups: ['Cliënten', 'Naasten'], k: 3 });
});
afterAll(() => server.stop());

const path = (rest: string): string => `/api/sessions/${session.sessionId}/${rest}`;
const choose = (browser: Browser, groupId: string | null) =>
  browser.post('/api/group', { sessionId: session.sessionId, groupId });

async function newSeat(): Promise<Browser> {
  const { code } = await server.access(organiser, session.sessionId);
  return (await server.join(code)).browser;
}

async function welcomed(browser: Browser, as: 'seat' | 'console'): Promise<{ view: View; mine: unknown }> {
  const welcome = await hello(await server.connect(browser, session.sessionId, as));
  if (welcome.kind !== 'snapshot') throw new Error('no snapshot');
  return { view: JSON.parse(welcome.view) as View, mine: welcome.mine };
}
const mineOf = async (browser: Browser): Promise<SeatMine> => (await welcomed(browser, 'seat')).mine as SeatMine;

describe('a group', () => {
  it('is one of the session’s, which everybody sees, with no sizes', async () => {
    const browser = await newSeat();
    expect(await mineOf(browser)).toMatchObject({ groupId: null });
    expect((await choose(browser, 'g2')).status).toBe(204);
    expect(await mineOf(browser)).toMatchObject({ groupId: 'g2' });
    for (const [who, as] of [
      [browser, 'seat'],
      [organiser, 'console'],
    ] as const) {
      const { view } = await welcomed(who, as);
      expect(view.session).toMatchObject({
        groups: [
          { groupId: 'g1', name: 'Cliënten' },
          { groupId: 'g2', name: 'Naasten' },
        ],
        k: 3,
      });
    }
    expect(JSON.stringify((await organiser.get<SeatList>(path('seats'))).body)).not.toContain('g2');
    expect((await choose(browser, null)).status).toBe(204);
    expect(await mineOf(browser)).toMatchObject({ groupId: null });
  });

  it('that is not there, or is no name of one, is refused; so is who has no seat', async () => {
    const browser = await newSeat();
    expect((await choose(browser, 'g9')).body).toEqual({ code: 'notFound' });
    expect((await choose(browser, 'G 1')).status).toBe(400);
    expect((await choose(organiser, 'g1')).body).toEqual({ code: 'notFound' });
    expect((await choose(server.browser(), 'g1')).body).toEqual({ code: 'notFound' });
    expect(await mineOf(browser)).toMatchObject({ groupId: null });
  });

  it('can stand on cards and on paper, and is the person’s own to change', async () => {
    const before = (await organiser.get<SeatList>(path('seats'))).body.seats.length;
    const made = await organiser.post<SeatList>(path('seats'), { count: 2, groupId: 'g1' });
    const card = must(made.body.seats[before]?.card, 'card');
    const browser = server.browser();
    await browser.post('/api/seat', { code: card.code });
    expect(await mineOf(browser)).toMatchObject({ groupId: 'g1' });
    expect((await choose(browser, 'g2')).status).toBe(204);
    expect((await organiser.post(path('seats'), { count: 1, groupId: 'g9' })).status).toBe(400);

    const paper = await organiser.post<SeatList>(path('paper'), { groupId: 'g2' });
    const number = must(paper.body.seats.at(-1), 'paper seat').seat;
    await organiser.post(path(`paper/${number}`));
    expect(await mineOf(organiser)).toMatchObject({ seat: number, mode: 'paper', groupId: 'g2' });
    expect((await choose(organiser, 'g1')).status).toBe(204);
    expect(await mineOf(organiser)).toMatchObject({ mode: 'paper', groupId: 'g1' });
    expect((await organiser.post(path('paper'), { groupId: 'weg' })).status).toBe(400);
  });

  it('stays as it is while a ballot of the seat lies in an open round', async () => {
    const browser = await newSeat();
    await choose(browser, 'g1');
    const desk = await server.connect(organiser, session.sessionId, 'console');
    const { view } = await welcomed(organiser, 'console');
    const stepId = must(
      Object.values(view.steps).find(({ kind }) => kind === 'question'),
      'question',
    ).stepId;
    const roundId = idFor<RoundId>('round');
    const method = { type: 'pick', most: 1 };
    let commands = 0;
    const steer = async (command: object): Promise<void> => {
      const commandId = idFor(`steer ${++commands}`);
      expect(await ask(desk, 'command', { commandId, command })).toMatchObject({ status: 'accepted' });
    };
    await hello(desk);
    await steer({ type: 'openStep', stepId });
    for (const name of ['een', 'twee'])
      await steer({ type: 'createCluster', stepId, clusterId: idFor<ClusterId>(name), title: name, ideaIds: [] });
    await steer({ type: 'openRound', stepId, roundId, method, subject: 'clusters' });
    const socket = await server.connect(browser, session.sessionId, 'seat');
    await hello(socket);
    const command = { type: 'castBallot', stepId, roundId, choice: { type: 'abstain' }, guess: null, rev: 1 };
    expect(await ask(socket, 'command', { commandId: idFor('cast'), command })).toMatchObject({ status: 'accepted' });
    expect((await choose(browser, 'g2')).body).toEqual({ code: 'groupFixed' });
    expect((await choose(await newSeat(), 'g2')).status, 'of who did not vote yet').toBe(204);
    await steer({ type: 'closeRound', stepId, roundId });
    expect((await choose(browser, 'g2')).status).toBe(204);
  });
});
