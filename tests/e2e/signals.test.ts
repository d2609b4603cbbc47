// Quiet signals and slow closing in a real browser, with the keyboard: a seat asks, the facilitator sees, the screen knows nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signals } from '../../client/i18n/nl/signals.ts';
import { expectAccessible, launchChromium, newPerson, type PersonPage } from '../support/chromium.ts';
import { tabTo } from '../support/hands.ts';
import { freePort, setupTokenOf, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { PASSWORD, testDesign } from '../support/test-server.ts';

let server: ServerProcess;
let browser: Browser;
const dataDir = mkdtempSync(join(tmpdir(), 'versnelling-signals-'));

beforeAll(async () => {
  server = await startServerProcess(dataDir, await freePort());
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = <T>(page: PersonPage, path: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([where, sent]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(where, sent === null ? {} : { method: 'POST', headers, body: sent });
      return (await answer.json()) as T;
    },
    [path, body === undefined ? null : JSON.stringify(body)] as const,
  );

const press = async (page: PersonPage, name: string | RegExp): Promise<void> => {
  await tabTo(page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
};

describe('a seat that needs something', () => {
  it('says so quietly, is seen, and is given time', async () => {
    const desk = await newPerson(browser, server.origin);
    await desk.goto('/login');
    await ask(desk, '/api/setup', { token: setupTokenOf(server), name: 'organisator', password: PASSWORD });
    const { sessionId } = await ask<{ sessionId: string }>(desk, '/api/sessions', {
      title: 'Proef',
      design: testDesign(),
    });
    const { code } = await ask<{ code: string }>(desk, `/api/sessions/${sessionId}/access`);
    await desk.goto(`/console/${sessionId}`);
    const screen = await newPerson(browser, server.origin, { viewport: { width: 1920, height: 1080 } });
    await screen.context().addCookies(await desk.context().cookies());
    await screen.goto(`/screen/${sessionId}`);
    const seat = await newPerson(browser, server.origin, { viewport: { width: 390, height: 844 } });
    await seat.goto('/');
    await ask(seat, '/api/join', { code });
    await seat.goto(`/s/${sessionId}`);
    await press(seat, /^Doe mee|^Verder|^Ik doe mee/u);
    await seat.getByRole('heading', { name: signals.title }).waitFor();

    await press(seat, signals.name.help);
    await seat.getByText(signals.state.told).waitFor();
    await expectAccessible(seat, 'a seat with a signal');
    await press(desk, /^Gezien Plaats 1/u);
    await seat.locator('#inhoud').getByText(signals.state.seen).waitFor();
    await expectAccessible(desk, 'the console with a signal');

    const box = seat.getByRole('textbox', { name: 'Uw antwoord' });
    // A button that just changed its words takes no press for a moment, so it is pressed until the question is there.
    for (let tries = 0; tries < 20 && !(await box.isVisible()); tries++) {
      await desk
        .getByRole('button', { name: /^Begin de sessie|^Open vraag/u })
        .click({ timeout: 2_000 })
        .catch(() => undefined);
      await box.waitFor({ timeout: 1_000 }).catch(() => undefined);
    }
    await box.fill('nog niet af');
    await press(desk, /^Afronden/u);
    await seat
      .locator('#inhoud')
      .getByText(/Deze vraag sluit over/u)
      .waitFor();
    await press(seat, signals.name.moreTime);
    await desk.getByText(/1 plaats vraagt meer tijd/u).waitFor();
    await expectAccessible(seat, 'a seat that is told of closing');
    await expectAccessible(desk, 'a console that rounds off');
    await press(desk, '1 minuut erbij');
    await seat
      .locator('#inhoud')
      .getByText(/sluit over 1 minuut/u)
      .waitFor();
    expect(await screen.locator('body').innerText()).not.toMatch(/hulp|meer tijd|seintje/iu);
    await desk.getByRole('button', { name: "Thema's", exact: true }).click();
    await press(seat, signals.late.send);
    await desk.getByText('nog niet af').first().waitFor();
    await expectAccessible(seat, 'a seat that sent in late');
  });
});
