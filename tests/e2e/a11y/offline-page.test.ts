// A page without a network for a minute: what was typed and sent stays, through another language and another theme, and arrives once. The wire is cut
// outside the browser; the minute is one on the clock of the page.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { common } from '../../../client/i18n/nl/common.ts';
import { participant } from '../../../client/i18n/nl/participant.ts';
import { openRooms, type Rooms } from '../../support/a11y/rooms.ts';
import { launchChromium, newPerson } from '../../support/chromium.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';

const MINUTE_MS = 60_000;

let browser: Browser;
let rooms: Rooms;
let wire: TcpProxy;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['empty'])]);
  wire = await startTcpProxy(rooms.server.server.port);
});
afterAll(async () => {
  await browser.close();
  await wire.close();
  await rooms.stop();
});

it('keeps and sends every word of a minute without a network, once (A-32)', async () => {
  const room = rooms.of('empty');
  const page = await newPerson(browser, wire.origin);
  await page.goto('/');
  await page.getByLabel('Uw code').fill(room.code);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  const box = page.getByLabel(participant.collect.answer);
  await box.waitFor();

  await page.clock.install();
  await box.fill('vóór het uitviel');
  wire.cut();
  await page.getByRole('button', { name: participant.collect.send }).first().click();
  await page.getByRole('listitem').filter({ hasText: 'vóór het uitviel' }).first().waitFor();
  await box.fill('half getypt');
  await page.clock.runFor(MINUTE_MS);
  await page.getByText(participant.link.offline).first().waitFor();
  await page.getByText(participant.collect.draft.offline).first().waitFor();

  await page.getByLabel(common.tools.theme).selectOption('dark');
  expect(await box.inputValue()).toBe('half getypt');
  await page.getByRole('button', { name: common.tools.bigButtons }).click();
  await page.getByRole('button', { name: common.tools.bigButtons }).click();
  expect(await box.inputValue()).toBe('half getypt');

  wire.mend();
  await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
  const kept = (): number => JSON.stringify(room.facilitator.getState().view).split('vóór het uitviel').length - 1;
  await expect
    .poll(
      async () => {
        await page.clock.runFor(1_000);
        return kept();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await page.reload();
  await page.getByRole('listitem').filter({ hasText: 'vóór het uitviel' }).first().waitFor();
  await expect.poll(() => box.inputValue()).toBe('half getypt');
  expect(kept()).toBe(1);
  // That the socket was refused for a minute is what this is about.
  const others = page.complaints.splice(0).filter((text) => !text.includes('WebSocket'));
  expect(others).toEqual([]);
});
