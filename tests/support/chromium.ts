// A real Chromium, driven as a person would: contexts are people, pages are their screens, axe looks over their shoulder.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeProblems } from './a11y/axe.ts';
import { watchFocus } from './a11y/focus-watch.ts';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Starts Chromium. @throws Error that tells how to get it when there is none */
export function launchChromium(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium is missing: `apt-get install chromium`, or set CHROMIUM_PATH to the program');
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export type PersonPage = Page & {
  /** What went wrong in the page so far: errors, refused content, failed requests to other hosts, a place that somebody lost. */
  readonly complaints: string[];
};

/** Everybody of this file of tests; looked at after each test (browser-hooks.ts). */
export const people: PersonPage[] = [];

/** A person with a browser of their own. */
export async function newPerson(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<PersonPage> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 1280, height: 800 },
    baseURL: origin,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.addInitScript(watchFocus);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A ticket that is refused is an answer, not a fault; anything that the content policy refuses is one.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`asked another host: ${url.origin}`);
  });
  const person = Object.assign(page, { complaints });
  people.push(person);
  return person;
}

/** Fails with the rule and the place when axe finds anything (A-01, contrast 7:1 included). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // A page that is still being fetched has nothing to judge.
  await page.locator('h1').first().waitFor();
  expect(await axeProblems(page), `axe on ${where}`).toEqual([]);
}
