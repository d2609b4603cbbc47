// A question with a limit that is changed while somebody writes, in a real browser: a phone and the console, with the keys, and axe over both shoulders.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from '../../client/i18n/nl/join.ts';
import { participant } from '../../client/i18n/nl/participant.ts';
import { steer } from '../../client/i18n/nl/steer.ts';
import { cookieOf } from '../../client/sync/node-transport.ts';
import { must } from '../../shared/kernel/assert.ts';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import { accessInfoSchema, sessionListItemSchema } from '../../shared/protocol/http.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { connectSession, postJson, waitUntilLive } from '../support/node-client.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from '../support/server-process.ts';

let browser: Browser;
let server: ServerProcess;
const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-step-'));

beforeAll(async () => {
  browser = await launchChromium();
  server = await startServerProcess(folder, await freePort());
});
afterAll(async () => {
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const post = async (path: string, body: unknown, cookie = ''): Promise<Response> => {
  const response = await postJson(server.origin, path, body, cookie);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
};

/** One question that takes two answers of each, and the room is there. */
async function limitedRoom() {
  const words = { name: 'organisator', password: 'vier woorden achter elkaar' };
  const account = cookieOf(await post('/api/setup', { token: setupTokenOf(server), ...words }));
  const design = designFromQuestions('Meedoen', ['Wat heeft u nodig?'], 'nl');
  const steps = design.steps.map((step) => (step.kind === 'question' ? { ...step, answerLimit: 2 } : step));
  const made = await post('/api/sessions', { title: 'Meedoen', design: { ...design, steps } }, account);
  const { sessionId } = sessionListItemSchema.parse(await made.json());
  const access = await fetch(`${server.origin}/api/sessions/${sessionId}/access`, { headers: { cookie: account } });
  const { code } = accessInfoSchema.parse(await access.json());
  const facilitator = connectSession({ baseUrl: server.origin, cookie: account, sessionId, as: 'console' });
  await waitUntilLive(facilitator);
  const all = Object.values(must(facilitator.getState().view, 'view').steps);
  const { stepId } = must(
    all.find(({ kind }) => kind === 'question'),
    'question',
  );
  expect(await facilitator.send({ type: 'openStep', stepId }).settled).toMatchObject({ status: 'accepted' });
  facilitator.close();
  return { sessionId, account, seat: cookieOf(await post('/api/join', { code })) };
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
  page.screenshot({ path: `test-results/step-live-${name}.png`, fullPage: true });
const press = (page: PersonPage, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');

describe('a question that is changed while somebody writes', () => {
  it('says how many answers are left, is there in other words at once, and keeps half a sentence', async () => {
    const { sessionId, account, seat } = await limitedRoom();
    const phone = await visit(seat, `/s/${sessionId}`, { viewport: { width: 390, height: 844 } });
    await phone.getByRole('button', { name: join.seat.next, exact: true }).press('Enter');
    await phone.getByText('U kunt nog 2 antwoorden geven.').waitFor();
    await expectAccessible(phone, 'two answers left');
    await picture(phone, 'left');
    const box = phone.getByRole('textbox', { name: participant.collect.answer });
    for (const text of ['rust', 'vervoer']) {
      await box.fill(text);
      await box.press('Control+Enter');
    }
    await phone.getByText('U heeft 2 antwoorden gegeven. Meer kan niet bij deze vraag.').first().waitFor();
    expect(await box.count()).toBe(0);
    await expectAccessible(phone, 'no answers left');
    await picture(phone, 'full');
    await phone.reload();
    await phone.getByText(participant.collect.limit.instead).waitFor();

    const board = await visit(account, `/console/${sessionId}`);
    await press(board, steer.steps.ask);
    await press(board, /^Wijzig.*Wat heeft u nodig/u);
    const dialog = board.getByRole('dialog', { name: steer.edit.title });
    await dialog.getByRole('textbox', { name: /^De vraag/u }).fill('Wat heeft u echt nodig?');
    expect(await dialog.getByRole('radio', { name: /meteen open/u }).count()).toBe(0);
    await expectAccessible(board, 'changing a step');
    await picture(board, 'window');
    await press(board, steer.edit.save);
    await phone.getByRole('heading', { name: 'Wat heeft u echt nodig?' }).waitFor();
    await board
      .getByRole('dialog', { name: steer.steps.title })
      .getByRole('button', { name: 'Sluit', exact: true })
      .press('Enter');
    // Taken back from the page on: what was typed meanwhile is there still.
    await press(phone, /^Haal terug.*vervoer/u);
    await box.fill('half een zin');
    await press(board, /^Ongedaan maken: een stap wijzigen/u);
    await phone.getByRole('heading', { name: 'Wat heeft u nodig?' }).waitFor();
    expect(await box.inputValue()).toBe('half een zin');
    await expectAccessible(phone, 'a changed question');
    for (const page of [board, phone]) expect(page.complaints).toEqual([]);
  });
});
