// How long until somebody can do something: the code page and the page of a seat, over a slow network, on the built server.
//   npm run bench -- first-screen
// Slow: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms there and back (what browsers' own tools call slow 4G). Cold: nothing in the cache. Warm: the page was
// opened before. Usable: the heading stands there and the first control can be used; what is typed in the code page before its scripts are there is kept and sent
// (tests/e2e/first-screen.test.ts). Alive: the scripts have taken over. Each figure is the median of five.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../shared/kernel/assert.ts';
import { openRooms, type Rooms } from '../tests/support/a11y/rooms.ts';
import { newVisitor } from '../tests/support/a11y/visitor.ts';
import { launchChromium } from '../tests/support/chromium.ts';

const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const RUNS = 5;

let browser: Browser;
let rooms: Rooms;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(['empty'])]);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

const median = (values: readonly number[]): number =>
  must(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)], 'a figure');

interface Times {
  /** Milliseconds from asking for the page until its first control stands there. */
  readonly usable: number;
  /** And until that control belongs to the scripts: React marks an element that it looks after. */
  readonly alive: number;
}

async function timesOf(page: Page, path: string, control: string): Promise<Times> {
  const begun = performance.now();
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator(control).first().waitFor();
  const usable = performance.now() - begun;
  await page.waitForFunction(
    (selector) => Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__react')),
    control,
  );
  return { usable, alive: performance.now() - begun };
}

interface Figures {
  readonly cold: readonly Times[];
  readonly warm: readonly Times[];
  readonly bytes: number;
}

async function figures(path: string, control: string): Promise<Figures> {
  const cold: Times[] = [];
  const warm: Times[] = [];
  let bytes = 0;
  for (let run = 0; run < RUNS; run++) {
    const page = await newVisitor(browser, rooms, { baseURL: rooms.server.origin });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    let received = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => void (received += encodedDataLength));
    cold.push(await timesOf(page, path, control));
    bytes = received;
    warm.push(await timesOf(page, path, control));
    await page.context().close();
  }
  return { cold, warm, bytes };
}

const inWords = (times: readonly Times[]): string =>
  `usable ${Math.round(median(times.map(({ usable }) => usable)))} ms, alive ${Math.round(median(times.map(({ alive }) => alive)))} ms`;

describe('the first screen over a slow network', () => {
  it.each([
    ['the code page', (): string => '/', 'main input'],
    ['the page of a seat', (): string => `/s/${rooms.of('empty').sessionId}`, 'main button'],
  ] as const)('%s', async (name, path, control) => {
    const { cold, warm, bytes } = await figures(path(), control);
    console.log(`${name}: cold ${inWords(cold)}; warm ${inWords(warm)}; ${Math.round(bytes / 1024)} kB fetched cold`);
    expect(warm).toHaveLength(RUNS);
  });
});
