// A whole session in a real browser: an organiser, three seats and a screen, from the first account to the report; once with the mouse
// and once with the keyboard alone. axe looks at every page on the way.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type PersonPage } from '../support/chromium.ts';
import { KEYBOARD, MOUSE } from '../support/hands.ts';
import { freePort, startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { openRoom, type Room } from './journey/room.ts';
import { collectAnswers, makeClusters, voteAndSee, evaluateAndClose } from './journey/parts.ts';

let browser: Browser;
let server: ServerProcess;
const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-journey-'));

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What everybody saw when it went wrong, in test-results/. */
async function keepPictures({ console: page, screen, seats }: Room, name: string): Promise<void> {
  const people: readonly [string, PersonPage][] = [
    ['console', page],
    ['screen', screen],
    ...seats.map((seat, index): [string, PersonPage] => [`seat-${index + 1}`, seat]),
  ];
  for (const [who, person] of people) {
    await person.screenshot({ path: `test-results/journey-${name}-${who}.png`, fullPage: true });
  }
}

describe.each([MOUSE, KEYBOARD])('a session, by $name', (hands) => {
  beforeAll(async () => {
    server = await startServerProcess(joinPath(folder, hands.name), await freePort());
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  it('goes from the first account to the report', async () => {
    const room = await openRoom(browser, server, hands);
    try {
      await collectAnswers(room);
      await makeClusters(room);
      await voteAndSee(room);
      await evaluateAndClose(room);
    } catch (error) {
      await keepPictures(room, hands.name);
      throw error;
    }
    for (const page of [room.console, room.screen, ...room.seats]) expect(page.complaints).toEqual([]);
  });
});
