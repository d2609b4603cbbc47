// The name of the group beside answers, in a real browser: told before anything is written, laid down when collecting stops, read on every page alike,
// and taken away by whoever leads. With the keyboard, on a phone, in Dutch and in easy Dutch, with axe over every shoulder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nlSimple } from '../../client/i18n/nl-simple.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { console as texts } from '../../client/i18n/nl/console.ts';
import { join } from '../../client/i18n/nl/join.ts';
import { steer } from '../../client/i18n/nl/steer.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { cookieOf, newNodeId } from '../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import { must } from '../../shared/kernel/assert.ts';
import type { IdeaId, SessionId } from '../../shared/kernel/ids.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import { accessInfoSchema, sessionListItemSchema } from '../../shared/protocol/http.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { connectSession, postJson, waitUntilLive } from '../support/node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from '../support/server-process.ts';

let browser: Browser;
let server: ServerProcess;
const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-anonymity-'));
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

/** A question that is anonymous, and a session with two groups. */
async function openRoom() {
  const owner = { token: setupTokenOf(server), name: 'organisator', password: 'vier woorden achter elkaar' };
  const account = cookieOf(await post('/api/setup', owner));
  const plain = designFromQuestions('Hulp in onze gemeente', ['Wat vindt u belangrijk bij begeleiding?'], 'nl');
  const design = { ...plain, groups: ['cliënten', 'naasten'] };
  const made = await post('/api/sessions', { title: 'Hulp in onze gemeente', design }, account);
  const { sessionId } = sessionListItemSchema.parse(await made.json());
  const access = await fetch(`${server.origin}/api/sessions/${sessionId}/access`, { headers: { cookie: account } });
  const { code } = accessInfoSchema.parse(await access.json());
  const facilitator = await connected(account, sessionId, 'console');
  const steps = Object.values(must(facilitator.getState().view, 'view').steps);
  const { stepId } = must(
    steps.find(({ kind }) => kind === 'question'),
    'question',
  );
  await done(facilitator, { type: 'openStep', stepId });
  return { sessionId, stepId, account, code, facilitator };
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
  page.screenshot({ path: `test-results/anonymity-${name}.png`, fullPage: true });
const PHONE = { viewport: { width: 390, height: 844 } };
const told = (page: PersonPage) => page.locator('[data-who-sees]');

describe('the name of the group beside answers', () => {
  it('is told before writing, comes when collecting stops, and can be taken away for all', async () => {
    const { sessionId, stepId, account, code, facilitator } = await openRoom();
    const phone = await newPerson(browser, server.origin, PHONE);
    await phone.goto('/');
    await phone.getByLabel('Uw code').fill(code);
    await phone.getByRole('button', { name: 'Doe mee' }).click();
    await phone.getByRole('button', { name: join.seat.next, exact: true }).click();
    await phone.getByRole('radio', { name: 'cliënten' }).press('Space');
    await phone.getByRole('button', { name: join.seat.next, exact: true }).press('Enter');
    await told(phone).getByText(participant.collect.group.anonymous).waitFor();

    const board = await visit(account, `/console/${sessionId}`, { viewport: { width: 1280, height: 800 } });
    await board.getByText(texts.anonymity.anonymousText).waitFor();
    await picture(board, 'console-before');
    await board.getByRole('button', { name: texts.anonymity.to.group }).press('Enter');
    await phone.locator('[data-who-sees="named"]').waitFor();
    expect(await told(phone).innerText()).toContain('Straks staat uw groep bij uw antwoord: cliënten.');
    await expectAccessible(phone, 'told that the group will stand beside the answer');
    await picture(phone, 'phone-told');
    await phone.getByRole('button', { name: common.tools.more }).first().click();
    await phone.getByRole('button', { name: common.tools.easyReading }).first().click();
    const easy = nlSimple.participant.collect.group.named.replace('{{name}}', 'cliënten');
    await told(phone).getByText(easy).waitFor();
    await expectAccessible(phone, 'the same in easy Dutch');
    await picture(phone, 'phone-easy');

    await phone.getByRole('textbox').first().focus();
    await phone.keyboard.type('iemand die luistert');
    await phone.keyboard.press('Control+Enter');
    for (const text of ['een vast gezicht', 'op tijd vervoer', 'brieven die ik snap', 'een bus in de avond']) {
      const seat = cookieOf(await post('/api/join', { code }));
      await post('/api/group', { sessionId, groupId: 'g1' }, seat);
      const client = await connected(seat, sessionId, 'seat');
      const ideaId = newNodeId<IdeaId>();
      await done(client, { type: 'submitIdea', stepId, ideaId, text, explanation: '', withGroup: true });
    }
    await board.getByText('een bus in de avond').first().waitFor();
    await board.getByText('iemand die luistert').first().waitFor();
    expect(await board.getByText('Groep:').count()).toBe(0);
    expect(await board.getByRole('button', { name: texts.anonymity.to.group }).count()).toBe(0);

    await done(facilitator, { type: 'setPhase', stepId, phase: 'cluster' });
    await done(facilitator, { type: 'setClusterVisibility', stepId, to: 'everyone' });
    await done(facilitator, { type: 'setScene', scene: { type: 'answers', page: 1 } });
    await board.getByText('Groep: cliënten').nth(4).waitFor();
    await expectAccessible(board, 'the board with the names of groups');
    await picture(board, 'board');
    await phone.getByText('Groep: cliënten').first().waitFor();
    await expectAccessible(phone, 'answers with the names of groups');
    await picture(phone, 'phone-names');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const screen = await visit(account, `/screen/${sessionId}`, { viewport: { width: 1920, height: 1080 } });
    await screen.getByText('(cliënten)').nth(4).waitFor();
    await expectAccessible(screen, 'the screen with the names of groups');
    await picture(screen, 'screen');

    await done(facilitator, { type: 'setPhase', stepId, phase: 'collect' });
    await phone.locator('[data-who-sees="shown"]').waitFor();
    await board.getByRole('button', { name: texts.anonymity.to.anonymous }).press('Enter');
    const sure = board.getByRole('alertdialog', { name: steer.anonymous.title });
    await sure.getByText(steer.anonymous.kept).waitFor();
    await expectAccessible(board, 'being asked before everything is made anonymous');
    await sure.getByRole('button', { name: texts.anonymity.to.anonymous }).press('Enter');
    await phone.locator('[data-who-sees="anonymous"]').waitFor();
    for (const page of [phone, board, screen]) {
      await page.waitForFunction(
        () => !document.body.innerText.includes('cliënten)') && !document.body.innerText.includes('Groep: cliënten'),
      );
      expect(page.complaints).toEqual([]);
    }
  });
});
