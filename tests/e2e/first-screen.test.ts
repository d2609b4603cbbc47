// The code page before its scripts: it stands there as the server sent it, and what is typed or sent early is neither lost nor sent by the browser itself.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { whenAlive } from '../support/when-alive.ts';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../dist/web/', import.meta.url));
let browser: Browser;
let server: TestServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startTestServer({ webRoot: WEB })]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The code page with its scripts held back; `release` lets them through. */
async function slowPage(preferences: object | null): Promise<{ page: Page; release: () => void; problems: string[] }> {
  const page = await browser.newPage({ baseURL: server.origin });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  if (preferences !== null)
    await page.addInitScript((kept) => {
      sessionStorage.setItem('versnelling.tab.preferences', kept);
    }, JSON.stringify(preferences));
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/start-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  return { page, release, problems };
}

const field = (page: Page) => page.getByRole('textbox');

describe('the code page before its scripts', () => {
  it('keeps what was typed, the focus and the place in it, with nothing drawn anew', async () => {
    const { page, release, problems } = await slowPage(null);
    await field(page).pressSequentially('1234');
    await field(page).press('ArrowLeft');
    const before = await field(page).elementHandle();
    release();
    await whenAlive(page);
    expect(await page.evaluate((input) => document.activeElement === input, before)).toBe(true);
    await field(page).press('9');
    expect(await field(page).inputValue()).toBe('12394');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('keeps them too where the page is drawn anew, in another language', async () => {
    const { page, release, problems } = await slowPage({ locale: 'en', textSize: 150 });
    await field(page).pressSequentially('1234');
    release();
    await page.getByRole('heading', { name: 'Join a session' }).waitFor();
    expect(await field(page).inputValue()).toBe('1234');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('sends what was sent early, and does not load the page again', async () => {
    const { page, release, problems } = await slowPage(null);
    await field(page).pressSequentially('12');
    await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/early.js`).length > 0);
    await field(page).press('Enter');
    release();
    await whenAlive(page);
    // Two figures are no code: that is said, and they stay.
    await page.locator('main [aria-invalid=true]').waitFor();
    expect(await field(page).inputValue()).toBe('12');
    expect(new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
    await page.close();
  });
});
