// A browser that can be given any seat and any preferences at once, and goes from page to page with them.
import type { Browser as Chromium, BrowserContextOptions, Page } from 'playwright-core';
import { newPerson, type PersonPage } from '../chromium.ts';
import type { Room, Rooms } from './rooms.ts';

export type Preferences = {
  readonly locale: 'nl' | 'nl-simple' | 'en';
  readonly textSize: number;
  readonly spacing: number;
  readonly bigButtons: boolean;
};

export const PLAIN: Preferences = { locale: 'nl', textSize: 100, spacing: 0, bigButtons: false };
export const LARGEST: Preferences = { ...PLAIN, textSize: 300, spacing: 4 };

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Cookies of all seats and of the organiser; the first page of a seat was seen already. */
export async function newVisitor(
  browser: Chromium,
  rooms: Pick<Rooms, 'server' | 'cookies'>,
  options: BrowserContextOptions = {},
): Promise<PersonPage> {
  const page = await newPerson(browser, rooms.server.origin, options);
  await page.context().addCookies([...rooms.cookies]);
  // Before every page: the wanted preferences stand where the page looks for them, and nothing of an earlier page does.
  await page.context().addInitScript(() => {
    const wanted = sessionStorage.getItem('harness.preferences');
    if (wanted === null) return;
    for (const key of Object.keys(localStorage))
      if (key.startsWith('versnelling.preferences')) localStorage.removeItem(key);
    localStorage.setItem('versnelling.preferences', wanted);
    sessionStorage.setItem('versnelling.tab.preferences', wanted);
  });
  await page.goto('/');
  return page;
}

/** From the next page on. */
export async function prefer(page: Page, preferences: Preferences): Promise<void> {
  const wanted = JSON.stringify({ theme: 'device', isToolbarOpen: true, ...preferences });
  await page.evaluate((text) => sessionStorage.setItem('harness.preferences', text), wanted);
}

/** Themes follow the device where nobody chose one. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
  });
  await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme);
}

/** Opens a page and waits until it stands still: its heading is there, nothing is being fetched any more, the fonts are in. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The page of the first seat of a room, past the page that shows which seat it is. */
export async function visitSeat(page: Page, room: Room): Promise<void> {
  await page.evaluate(([id, seat]) => localStorage.setItem(`versnelling.seat-seen.${String(id)}`, String(seat)), [
    room.sessionId,
    room.seatNumber,
  ] as const);
  await page.goto(`/s/${room.sessionId}`);
  // The first heading says that it is loading; the page of the state has another one.
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading !== null && !/^(Verbinden|Connecting)$/.test(heading.innerText);
  });
  await page.waitForFunction(() => document.querySelectorAll('main button, main a, main table, main p').length > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
