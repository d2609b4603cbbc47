// A-53, the hard cases: what I drag, or where I drag it to, is taken away by a colleague while I have it in hand. By mouse and by keyboard alone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cluster } from '../../client/i18n/nl/cluster.ts';
import { console as words } from '../../client/i18n/nl/console.ts';
import { must } from '../../shared/kernel/assert.ts';
import { expectAccessible, launchChromium, type PersonPage } from '../support/chromium.ts';
import { listen, said } from '../support/a11y/speech.ts';
import { focusOf } from '../support/hands.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import {
  answer,
  consoleOf,
  fillBoard,
  focusIsSomewhere,
  makeAccount,
  openHandsRoom,
  type HandsRoom,
} from './hands/hands-room.ts';

let browser: Browser;
let server: ServerProcess;
let account: string;
const folder = mkdtempSync(join(tmpdir(), 'versnelling-taken-'));
const rooms: HandsRoom[] = [];

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  account = await makeAccount(server);
});
afterAll(async () => {
  for (const room of rooms) room.close();
  await browser.close();
  expect(await server.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

async function board(): Promise<{ room: HandsRoom; page: PersonPage }> {
  const room = await openHandsRoom(browser, server, account, 2);
  rooms.push(room);
  await fillBoard(room, 5);
  const page = await room.visit(account, consoleOf(room.sessionId));
  await card(page, answer(1)).waitFor();
  await listen(page);
  return { room, page };
}

const card = (page: PersonPage, text: string): Locator => page.locator('[data-idea]').filter({ hasText: text });
const pile = (page: PersonPage, title: string): Locator =>
  page.getByRole('grid', { name: new RegExp(`^${title}`, 'u') });
const isOn = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
/** Spoken, and to be read on the page until somebody has. */
async function isTold(page: PersonPage, text: string): Promise<void> {
  await expect.poll(async () => (await said(page)).map((one) => one.text).join(' | ')).toContain(text);
  const notice = page.locator('[data-status=attention]').filter({ hasText: text });
  await notice.waitFor();
  expect(await notice.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await expectAccessible(page, 'a move that a colleague came in between of');
  await notice.getByRole('button', { name: words.refused.read }).press('Enter');
  await notice.waitFor({ state: 'detached' });
  await placeIsKept(page);
}

interface Drag {
  readonly pickUp: (page: PersonPage, text: string) => Promise<void>;
  readonly dropOn: (page: PersonPage, title: string) => Promise<void>;
}
const DRAGS: Record<'mouse' | 'keyboard', Drag> = {
  mouse: {
    pickUp: async (page, text) => {
      await card(page, text).scrollIntoViewIfNeeded();
      const from = must(await card(page, text).getByText(text).first().boundingBox(), 'card');
      await page.mouse.move(from.x + 10, from.y + 8);
      await page.mouse.down();
      await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
    },
    dropOn: async (page, title) => {
      const to = must(await pile(page, title).boundingBox(), 'pile');
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
      await page.mouse.up();
    },
  },
  keyboard: {
    pickUp: async (page, text) => {
      // For some frames the focus follows what was done, unless somebody presses a key: the test jumps without one.
      await page.waitForTimeout(500);
      await card(page, text).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
    },
    dropOn: async (page, title) => {
      for (let tabs = 0; tabs < 12 && !(await isOn(pile(page, title))); tabs++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  },
};
const texts = (room: HandsRoom): string[] =>
  Object.values(room.step().ideas)
    .map(({ text }) => text)
    .toSorted();
const placeIsKept = (page: PersonPage): Promise<void> =>
  expect
    .poll(async () => ((await focusIsSomewhere(page)) ? 'somewhere' : focusOf(page)), { message: 'the focus' })
    .toBe('somewhere');

describe.each(['mouse', 'keyboard'] as const)('A-53 by %s', (way) => {
  const { pickUp, dropOn } = DRAGS[way];

  it('the card in my hand is thrown away by a colleague', async () => {
    const { room, page } = await board();
    await pickUp(page, answer(2));
    await room.done(room.colleague, {
      type: 'trashIdeas',
      stepId: room.stepId,
      ideaIds: [room.ideaId(answer(2))],
    });
    // Nothing moves under the hand: it stands there until it is let go of.
    expect(await card(page, answer(2)).count()).toBeGreaterThan(0);
    await dropOn(page, 'Vervoer');
    await expect.poll(() => card(page, answer(2)).count()).toBe(0);
    await placeIsKept(page);
    await isTold(page, cluster.gone.ideas);
    expect(texts(room)).toEqual([1, 3, 4, 5].map(answer));
    // It was not lost: the colleague takes it back, and it stands where it stood.
    await room.done(room.colleague, { type: 'undo' });
    await card(page, answer(2)).waitFor();
    expect(room.placeOf(answer(2))).toBeNull();
    // And the page works on as if nothing had been.
    await pickUp(page, answer(3));
    await dropOn(page, 'Vervoer');
    await expect.poll(() => room.placeOf(answer(3))).toBe('Vervoer');
    await placeIsKept(page);
  });

  it('the theme that I drag to is put together with another by a colleague', async () => {
    const { room, page } = await board();
    await pickUp(page, answer(4));
    const [gone, into] = [room.clusterId('Vervoer'), room.clusterId('Vaste mensen')];
    await room.done(room.colleague, { type: 'mergeClusters', stepId: room.stepId, clusterId: gone, into });
    expect(await pile(page, 'Vervoer').count()).toBe(1);
    await dropOn(page, 'Vervoer');
    await expect.poll(() => pile(page, 'Vervoer').count()).toBe(0);
    await expect.poll(() => isOn(card(page, answer(4)))).toBe(true);
    await isTold(page, cluster.gone.cluster);
    expect(room.placeOf(answer(4))).toBeNull();
    expect(texts(room)).toEqual([1, 2, 3, 4, 5].map(answer));
    await pickUp(page, answer(4));
    await dropOn(page, 'Vaste mensen');
    await expect.poll(() => room.placeOf(answer(4))).toBe('Vaste mensen');
  });
});
