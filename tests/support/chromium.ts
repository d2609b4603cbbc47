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

/**
 * What Chromium must leave alone. Playwright has a list of its own, but a second one takes the place of the first: what of it matters to these tests stands
 * here too. The last three are pages that a new Chromium makes for the address bar of every window, also where nobody sees one: half of the work of a person.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

async function startChromium(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    throw new Error('Chromium is missing: `apt-get install chromium`, or set CHROMIUM_PATH to the program');
  }
  const browser = await chromium.launch({
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
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
    ],
  });
  // The next file of tests goes on in it; it ends with the process that started it.
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return browser;
}

let running: Promise<Browser> | null = null;

/**
 * The Chromium of this process, started for the first file of tests that asks. People share nothing in it, as each has a context; closing it sends
 * everybody of a file away. @throws Error that tells how to get it when there is none
 */
export async function launchChromium(): Promise<Browser> {
  // One that crashed takes its own file along, and no other.
  if (running !== null && !(await running).isConnected()) running = null;
  running ??= startChromium();
  return running;
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
