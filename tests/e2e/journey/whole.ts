// A whole session in a real browser: an organiser, three seats and a screen, from the first account to the report, by one pair of hands.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';
import type { Hands } from '../../support/hands.ts';
import { freePort, startServerProcess, type ServerProcess } from '../../support/server-process.ts';
import { openRoom, type Room } from './room.ts';
import { collectAnswers, makeClusters, voteAndSee, evaluateAndClose } from './parts.ts';

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

/** Declares the test of one pair of hands. */
export function testJourney(hands: Hands): void {
  let browser: Browser;
  let server: ServerProcess;
  const folder = mkdtempSync(joinPath(tmpdir(), 'versnelling-journey-'));

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), startServerProcess(folder, await freePort())]);
  });
  afterAll(async () => {
    await browser.close();
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  describe(`a session, by ${hands.name}`, () => {
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
}
