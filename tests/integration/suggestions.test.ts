// Suggestions over HTTP from the built server, whose work is done in a thread of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId, SessionId } from '../../shared/kernel/ids.ts';
import type { Suggestions } from '../../shared/protocol/suggestions.ts';
import { idFor } from '../support/ids.ts';
import { connectSession, waitUntilLive } from '../support/node-client.ts';
import { freePort, setupTokenOf, startServerProcess } from '../support/server-process.ts';
import { createBrowser, PASSWORD, testDesign, type Browser } from '../support/test-server.ts';

const stops: (() => unknown)[] = [];
let path = '';
let cluster: (ideaIds: IdeaId[]) => Promise<unknown>;

const vast = idFor<ClusterId>('vast');

type Room = { organiser: Browser; seat: Browser; nobody: Browser };
let room: Room;

const TEXTS = [
  'de bus rijdt niet',
  'de taxi komt te laat',
  'vervoer naar de stad',
  'vast gezicht',
  'zelfde persoon',
  'zweefvlieghangar opknappen',
  'nieuwe lierkabel',
];

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'versnelling-suggest-'));
  stops.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startServerProcess(dataDir, await freePort());
  stops.push(() => server.stop());
  const { origin } = server;
  const [organiser, seat, nobody] = [createBrowser(origin), createBrowser(origin), createBrowser(origin)];
  room = { organiser, seat, nobody };
  await organiser.post('/api/setup', { token: setupTokenOf(server), name: 'organisator', password: PASSWORD });
  const made = await organiser.post<{ sessionId: SessionId }>('/api/sessions', {
    title: 'Proef',
    design: testDesign(),
  });
  const { sessionId } = made.body;
  const { code } = (await organiser.get<{ code: string }>(`/api/sessions/${sessionId}/access`)).body;
  await seat.post('/api/join', { code });
  const client = (browser: Browser, as: 'console' | 'seat') => {
    const one = connectSession({ baseUrl: origin, cookie: browser.cookies(), sessionId, as });
    stops.push(() => one.close());
    return one;
  };
  const [console, person] = [client(organiser, 'console'), client(seat, 'seat')];
  await Promise.all([waitUntilLive(console), waitUntilLive(person)]);
  const { steps } = must(console.getState().view, 'view');
  const stepId = must(
    Object.values(steps).find(({ kind }) => kind === 'question'),
    'question',
  ).stepId;
  await console.send({ type: 'openStep', stepId }).settled;
  for (const [index, text] of TEXTS.entries()) {
    await person.send({ type: 'submitIdea', stepId, ideaId: idFor<IdeaId>(`${index}`), text, explanation: '' }).settled;
  }
  path = `/api/sessions/${sessionId}/steps/${stepId}/suggestions`;
  cluster = (ideaIds) =>
    console.send({ type: 'createCluster', stepId, clusterId: vast, title: 'Vast gezicht', ideaIds }).settled;
});
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
});

const ids = (...names: number[]) => names.map((name) => idFor<IdeaId>(`${name}`));

it('proposes piles to a facilitator, and nothing to anybody else', async () => {
  const { status, body } = await room.organiser.get<Suggestions>(path);
  expect(status).toBe(200);
  expect(body.piles.map(({ ideaIds }) => new Set(ideaIds))).toContainEqual(new Set(ids(0, 1, 2)));
  expect((await room.seat.get(path)).status).toBe(404);
  expect(
    (
      await createBrowser(new URL('http://127.0.0.1').origin)
        .get(path)
        .catch(() => ({ status: 0 }))
    ).status,
  ).not.toBe(200);
});

it('follows the board: what is placed is left alone, and loose answers are led to it', async () => {
  await cluster(ids(3));
  const { body } = await room.organiser.get<Suggestions>(path);
  expect(body.piles.flatMap(({ ideaIds }) => ideaIds)).not.toContain(idFor('3'));
  expect(body.places.find(({ ideaId }) => ideaId === idFor('4'))?.clusterIds).toEqual([vast]);
});

it('knows no suggestions for a step that is not there', async () => {
  expect((await room.organiser.get(path.replace(/steps\/[^/]+/, `steps/${idFor('nergens')}`))).status).toBe(404);
  expect((await room.organiser.get(path.replace(/steps\/[^/]+/, 'steps/niks'))).status).toBe(404);
});

it('uses the concepts that an organiser added from the next time on', async () => {
  const own = async () =>
    (await room.organiser.get<Suggestions>(path)).body.piles.find(({ ideaIds }) =>
      ideaIds.includes(ids(5)[0] as IdeaId),
    );
  expect(await own()).toBeUndefined();
  const concepts = [{ name: 'Zweefvliegen', words: ['zweefvlieg', 'lierkabel'] }];
  const save = (revision: number, language: 'nl' | 'en', list: typeof concepts) =>
    room.organiser.post(`/api/lexicons/${language}`, {
      revision,
      lexicon: { format: 'versnelling-concepts', version: 1, language, concepts: list },
    });
  expect((await save(0, 'en', concepts)).status).toBe(200);
  expect(await own(), 'the session is in Dutch').toBeUndefined();
  expect((await save(0, 'nl', concepts)).status).toBe(200);
  const pile = await own();
  expect(new Set(pile?.ideaIds)).toEqual(new Set(ids(5, 6)));
  expect(pile?.names[0]).toBe('Zweefvliegen');
  expect((await save(1, 'nl', [])).status).toBe(200);
  expect(await own()).toBeUndefined();
});
