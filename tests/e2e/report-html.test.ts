// The HTML report in a real browser: axe without findings, nothing run or loaded, no sideways scrolling on a phone, no clipped column on A4.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HTML_REPORT_STYLE } from '../../shared/report/html-style.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { createHash } from 'node:crypto';
import { axeProblems } from '../support/a11y/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { MODELS } from '../unit/report/fixtures.ts';

const ADDRESS = 'http://report.invalid/';
const STYLE_HASH = createHash('sha256').update(HTML_REPORT_STYLE).digest('base64');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let html = '';
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ locale: 'nl-NL' });
  // The policy that the page must be able to live under: not even an inline style but the one that is named by its hash.
  await context.route('**/*', (route) => {
    requested.push(route.request().url());
    return route.fulfill({
      body: html,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'` },
    });
  });
  page = await context.newPage();
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser.close();
});

async function open(name: keyof typeof MODELS, width: number, height: number): Promise<void> {
  html = renderHtml(MODELS[name]);
  requested.length = 0;
  complaints.length = 0;
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width, height });
  await page.goto(ADDRESS);
}

/** How far the widest box sticks out of the page, in px; tables that scroll in their own box do not count unless `inTables`. */
const overflow = (inTables: boolean): Promise<number> =>
  page.evaluate((inTables) => {
    const root = document.documentElement;
    const boxes = inTables ? [root, ...document.querySelectorAll('.scroll')] : [root];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  }, inTables);

describe('the HTML report', () => {
  it.each(Object.keys(MODELS) as (keyof typeof MODELS)[])(
    'has no findings of axe and runs nothing: %s',
    async (name) => {
      await open(name, 1280, 800);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
      expect(requested.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([ADDRESS]);
      expect(complaints.filter((line) => !line.includes('favicon'))).toEqual([]);
      expect(await axeProblems(page, 'all', ['wcag2aaa'])).toEqual([]);
      expect(await overflow(true)).toBeLessThanOrEqual(0);
    },
  );

  it.each(['full', 'hostile'] as const)('does not scroll sideways on a phone: %s', async (name) => {
    await open(name, 320, 640);
    expect(await overflow(false)).toBeLessThanOrEqual(0);
  });

  it.each(['full', 'hostile'] as const)('fits on A4: %s', async (name) => {
    // A4 less its margins is 176 mm: 665 px at 96 px an inch.
    await open(name, 665, 900);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow(true)).toBeLessThanOrEqual(0);
    expect(await page.locator('nav').isVisible()).toBe(false);
  });

  it('can be read larger, wider and in other colours, by a style sheet alone', async () => {
    await open('changedAfterVote', 320, 640);
    await page.getByText('Letters en kleuren').click();
    const look = (): Promise<string[]> =>
      page.evaluate(() => {
        const { fontSize, letterSpacing } = getComputedStyle(document.querySelector('main p') ?? document.body);
        return [fontSize, letterSpacing, getComputedStyle(document.documentElement).backgroundColor];
      });
    const first = await look();
    await page.getByLabel('200%').check();
    await page.getByLabel('Het ruimst').check();
    await page.getByLabel('Donker').check();
    const then = await look();
    expect(then.filter((value, index) => value === first[index])).toEqual([]);
    expect(Number.parseFloat(then[0] ?? '')).toBe(2 * Number.parseFloat(first[0] ?? ''));
    expect(await overflow(false)).toBeLessThanOrEqual(0);
    for (const contrast of ['Donker', 'Hoog contrast']) {
      await page.getByLabel(contrast).check();
      expect(await axeProblems(page, 'all', ['wcag2aaa']), contrast).toEqual([]);
    }
    await page.getByLabel('300%').check();
    expect(await overflow(false)).toBeLessThanOrEqual(0);
    await page.emulateMedia({ media: 'print' });
    expect((await look())[2]).toBe('rgb(255, 255, 255)');
    expect(await page.getByText('Letters en kleuren').isVisible()).toBe(false);
  });

  it('brings the keyboard to the content with the skip link', async () => {
    await open('full', 1280, 800);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Ga naar de inhoud' });
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});
