// The member check in a real browser: a phone, the facilitator's board and the screen, with axe over every shoulder. The room is filled over
// the wire, so that the pages that are looked at are the only pages that are opened.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../client/i18n/nl/check.ts';
import { checkOfStaff } from '../../client/i18n/nl/check-staff.ts';
import { join } from '../../client/i18n/nl/join.ts';
import { cookieOf, newNodeId } from '../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { ClusterId, IdeaId, SessionId } from '../../shared/kernel/ids.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { accessInfoSchema, joinedSchema, sessionListItemSchema } from '../../shared/protocol/http.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { connectSession, postJson, waitUntilLive } from '../support/node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from '../support/server-process.ts';

let browser: Browser;
let server: ServerProcess;
const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-check-'));
const clients: NudgeableClient[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  server = await startServerProcess(folder, await freePort());
});
afterAll(async () => {
  for (const client of clients) client.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const post = async (path: string, body: unknown, cookie = ''): Promise<Response> => {
  const response = await postJson(server.origin, path, body, cookie);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
};

async function connected(cookie: string, sessionId: SessionId, as: 'seat' | 'console'): Promise<NudgeableClient> {
  const client = connectSession({ baseUrl: server.origin, cookie, sessionId, as });
  clients.push(client);
  await waitUntilLive(client);
  return client;
}

async function done(client: NudgeableClient, command: Command): Promise<void> {
  expect(await client.send(command).settled).toMatchObject({ status: 'accepted' });
}

/** Three seats with two answers each, all but one of them in two themes. */
async function clusteredRoom() {
  const setup = await post('/api/setup', {
    token: setupTokenOf(server),
    name: 'organisator',
    password: 'vier woorden achter elkaar',
  });
  const account = cookieOf(setup);
  const design = designFromQuestions('Hulp in onze gemeente', ['Wat vindt u belangrijk bij begeleiding?'], 'nl');
  const made = await post('/api/sessions', { title: 'Hulp in onze gemeente', design }, account);
  const { sessionId } = sessionListItemSchema.parse(await made.json());
  const access = await fetch(`${server.origin}/api/sessions/${sessionId}/access`, { headers: { cookie: account } });
  const { code } = accessInfoSchema.parse(await access.json());
  const facilitator = await connected(account, sessionId, 'console');
  const view = must(facilitator.getState().view, 'view');
  const stepId = must(
    Object.values(view.steps).find(({ kind }) => kind === 'question'),
    'question',
  ).stepId;
  await done(facilitator, { type: 'openStep', stepId });
  const texts = [
    ['een vast gezicht', 'niet steeds opnieuw mijn verhaal vertellen'],
    ['op tijd vervoer', 'iemand die luistert'],
    ['een bus in de avond', 'brieven die ik snap'],
  ];
  const ideas: IdeaId[] = [];
  const seats: string[] = [];
  for (const own of texts) {
    const joined = await post('/api/join', { code });
    joinedSchema.parse(await joined.json());
    const cookie = cookieOf(joined);
    seats.push(cookie);
    const client = await connected(cookie, sessionId, 'seat');
    for (const text of own) {
      const ideaId = newNodeId<IdeaId>();
      ideas.push(ideaId);
      await done(client, { type: 'submitIdea', stepId, ideaId, text, explanation: '' });
    }
  }
  const [face, story, transport, ears, bus] = ideas as [IdeaId, IdeaId, IdeaId, IdeaId, IdeaId, IdeaId];
  const [people, travel] = [newNodeId<ClusterId>(), newNodeId<ClusterId>()];
  const cluster = (clusterId: ClusterId, title: string, ideaIds: IdeaId[]): Command => ({
    type: 'createCluster',
    stepId,
    clusterId,
    title,
    ideaIds,
  });
  await done(facilitator, { type: 'setPhase', stepId, phase: 'cluster' });
  await done(facilitator, cluster(people, 'Vaste mensen', [face, story, ears]));
  await done(facilitator, cluster(travel, 'Vervoer', [transport, bus]));
  const explanation = 'Iemand die blijft, en die u kent.';
  await done(facilitator, { type: 'explainCluster', stepId, clusterId: people, explanation });
  return { sessionId, stepId, account, seats };
}

async function visit(cookie: string, path: string, options: BrowserContextOptions = {}): Promise<PersonPage> {
  const page = await newPerson(browser, server.origin, options);
  const cookies = cookie.split('; ').map((pair) => {
    const cut = pair.indexOf('=');
    return { name: pair.slice(0, cut), value: pair.slice(cut + 1), url: server.origin };
  });
  await page.context().addCookies(cookies);
  await page.goto(path);
  return page;
}

const picture = (page: PersonPage, name: string) =>
  page.screenshot({ path: `test-results/member-check-${name}.png`, fullPage: true });

describe('the member check', () => {
  it('goes from the offer to a moved answer that is asked about anew', async () => {
    const { sessionId, account, seats } = await clusteredRoom();
    const board = await visit(account, `/console/${sessionId}`);
    await board.getByRole('button', { name: checkOfStaff.console.offer }).click();
    await board.getByRole('heading', { name: checkOfStaff.console.questioned_zero }).waitFor();

    const phone = await visit(seats[0] ?? '', `/s/${sessionId}`, { viewport: { width: 390, height: 844 } });
    await phone.getByRole('button', { name: join.seat.next, exact: true }).click();
    await phone.getByText('Vaste mensen').first().waitFor();
    expect(await phone.content()).not.toContain('een bus in de avond');
    await expectAccessible(phone, 'the member check on a phone');
    await picture(phone, 'phone-before');
    await phone.getByRole('button', { name: `${check.verdicts.fits} een vast gezicht` }).click();
    await phone.getByRole('button', { name: new RegExp(`^${check.verdicts.misread} niet steeds`, 'u') }).click();
    await phone.getByLabel(check.words.misread).fill('dat men mij gelooft');
    await phone.getByRole('button', { name: check.save }).click();
    await phone.getByText(check.allDone).waitFor();
    await expectAccessible(phone, 'the member check, answered');
    await picture(phone, 'phone-after');

    await board.getByText('dat men mij gelooft').first().waitFor();
    expect(await board.getByText('Klopt: 1 van 2 nagekeken').count()).toBe(1);
    await expectAccessible(board, 'the console during the member check');
    await picture(board, 'console');
    const screen = await visit(account, `/screen/${sessionId}`, { viewport: { width: 1920, height: 1080 } });
    await screen.getByText('1 van 3 hebben gekeken').waitFor();
    expect(await screen.content()).not.toContain('gelooft');
    await expectAccessible(screen, 'the screen during the member check');
    await picture(screen, 'screen');

    await board.getByRole('button', { name: /^Verplaats naar… niet steeds/u }).click();
    await board.getByRole('menuitem', { name: 'Vervoer' }).click();
    await phone.getByText(check.moved).waitFor();
    await expectAccessible(phone, 'a moved answer');
    await picture(phone, 'phone-moved');
    await phone.setViewportSize({ width: 320, height: 640 });
    await picture(phone, 'phone-320');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const page of [board, phone, screen]) expect(page.complaints).toEqual([]);
  });
});
