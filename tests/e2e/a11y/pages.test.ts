// Every page in every state, looked at by the same checks. All problems of a page come in one list.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../../shared/kernel/assert.ts';
import { axeProblems } from '../../support/a11y/axe.ts';
import { contrastProblems } from '../../support/a11y/contrast.ts';
import { shortcutProblems, tabProblems } from '../../support/a11y/keyboard.ts';
import {
  brokenWordProblems,
  clippedProblems,
  coveredProblems,
  sidewaysProblems,
  spacingProblems,
  targetProblems,
} from '../../support/a11y/layout.ts';
import { openRooms, STATES, type Rooms } from '../../support/a11y/rooms.ts';
import {
  LARGEST,
  newVisitor,
  PLAIN,
  prefer,
  showTheme,
  THEMES,
  visit,
  visitSeat,
  type Preferences,
  type Theme,
} from '../../support/a11y/visitor.ts';
import { calmProblems, nameProblems, pageProblems } from '../../support/a11y/words.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

const TARGET = 44;
const BIG_TARGET = 72;

let browser: Browser;
let rooms: Rooms;
let page: PersonPage;

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms()]);
  page = await newVisitor(browser, rooms);
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

type Stop = { readonly name: string; readonly open: () => Promise<void> };
const at = (path: string): Stop => ({ name: path, open: () => visit(page, path) });

/** All that a participant can meet: the ways in, the pages of words, and a seat in every state. */
const participantPages = (): readonly Stop[] => [
  at('/'),
  at('/toegankelijkheid'),
  at('/wat-bewaren-wij'),
  ...STATES.map((state) => ({ name: `the seat, ${state}`, open: () => visitSeat(page, rooms.of(state)) })),
];

const staffPages = (): readonly Stop[] => [
  at('/organiser'),
  at('/organiser/new'),
  at(`/organiser/s/${rooms.of('filled').sessionId}`),
  ...(['waiting', 'filled', 'clusters', 'voting', 'results', 'evaluation', 'closed'] as const).map((state) => ({
    name: `the console, ${state}`,
    open: () => visit(page, `/console/${rooms.of(state).sessionId}`),
  })),
];

const screenPages = (): readonly Stop[] =>
  (['waiting', 'filled', 'clusters', 'voting', 'results', 'closed'] as const).map((state) => ({
    name: `the screen, ${state}`,
    open: () => visit(page, `/screen/${rooms.of(state).sessionId}`),
  }));

/** Opens each page and collects what the checks say of it. */
async function walk(
  stops: readonly Stop[],
  preferences: Preferences,
  checks: () => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  await prefer(page, preferences);
  const found: Record<string, readonly string[]> = {};
  for (const stop of stops) {
    await stop.open();
    const problems = await checks();
    if (problems.length > 0) found[stop.name] = problems;
  }
  return found;
}

const narrow = () => page.setViewportSize({ width: 320, height: 640 });
const wide = () => page.setViewportSize({ width: 1280, height: 800 });

/** All of axe in one theme; what colours another theme has was seen in Dutch, words and structure are what another language can change. */
async function inOneTheme(theme: Theme): Promise<string[]> {
  await showTheme(page, theme);
  return axeProblems(page);
}

/** axe and the contrast of everything, in the three themes one after the other without a reload. */
async function inEveryTheme(): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const problems = [
      ...(await axeProblems(page, theme === 'light' ? 'all' : 'colours')),
      ...(await contrastProblems(page)),
    ];
    found.push(...problems.map((problem) => `${theme}: ${problem}`));
  }
  await showTheme(page, 'light');
  return found;
}

describe('what participants meet', () => {
  it.each(['nl', 'nl-simple', 'en'] as const)('is accessible in every theme, in %s', async (locale) => {
    await wide();
    let turn = 0;
    const found = await walk(participantPages(), { ...PLAIN, locale }, async () => [
      ...(await (locale === 'nl' ? inEveryTheme() : inOneTheme(must(THEMES[turn++ % THEMES.length], 'theme')))),
      ...(await pageProblems(page, locale)),
      ...(await nameProblems(page)),
    ]);
    await showTheme(page, 'light');
    expect(found).toEqual({});
  });

  it('has a title of its own everywhere', async () => {
    const titles: string[] = [];
    await walk(
      (['waiting', 'welcome', 'empty', 'clusters', 'voting', 'results', 'evaluation', 'closed'] as const).map(
        (state) => ({ name: state, open: () => visitSeat(page, rooms.of(state)) }),
      ),
      PLAIN,
      async () => {
        titles.push(await page.title());
        return [];
      },
    );
    expect(new Set(titles).size, titles.join(' | ')).toBe(titles.length);
  });

  it.each([
    ['as they come', PLAIN, 320],
    ['at twice the size', { ...PLAIN, textSize: 200 }, 390],
    ['at the largest', LARGEST, 320],
    ['at the largest, on a wide window', LARGEST, 1280],
  ] as const)('fits the window with letters %s (%#)', async (_, preferences, width) => {
    await page.setViewportSize({ width, height: 640 });
    const found = await walk(participantPages(), preferences, async () => [
      ...(await sidewaysProblems(page)),
      ...(await clippedProblems(page)),
      ...(preferences.textSize <= 200 ? await brokenWordProblems(page) : []),
      ...(await targetProblems(page, TARGET)),
      ...(await coveredProblems(page)),
      ...(preferences === PLAIN ? await spacingProblems(page) : []),
    ]);
    expect(found).toEqual({});
  });

  it('has big buttons where somebody wants them', async () => {
    await narrow();
    const found = await walk(participantPages(), { ...PLAIN, bigButtons: true }, async () => [
      ...(await targetProblems(page, BIG_TARGET)),
      ...(await sidewaysProblems(page)),
    ]);
    expect(found).toEqual({});
  });

  it('can be walked with the Tab key, and no single key does anything', async () => {
    await wide();
    const found = await walk(participantPages(), PLAIN, async () => [
      ...(await tabProblems(page)),
      ...(await shortcutProblems(page)),
    ]);
    expect(found).toEqual({});
  });

  it('stays clear in forced colours and stands still', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found = await walk(participantPages(), PLAIN, () => calmProblems(page));
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    expect(found).toEqual({});
  });

  it('complained of nothing on the way', () => expect(page.complaints).toEqual([]));
});

describe('what organisers and facilitators meet', () => {
  it('is accessible, by touch and by Tab', async () => {
    await wide();
    const found = await walk(staffPages(), PLAIN, async () => [
      ...(await axeProblems(page)),
      ...(await contrastProblems(page)),
      ...(await targetProblems(page, TARGET)),
      ...(await nameProblems(page)),
    ]);
    expect(found).toEqual({});
  });

  it('can be walked with the Tab key', async () => {
    const found = await walk(staffPages().slice(0, 5), PLAIN, () => tabProblems(page));
    expect(found).toEqual({});
  });

  it('fits a telephone', async () => {
    await narrow();
    const found = await walk(staffPages(), PLAIN, async () => [
      ...(await sidewaysProblems(page)),
      ...(await clippedProblems(page)),
    ]);
    expect(found).toEqual({});
  });
});

describe('what stands on the screen', () => {
  it('is accessible and read from the back of the room', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const found = await walk(screenPages(), PLAIN, async () => [
      ...(await axeProblems(page)),
      ...(await contrastProblems(page)),
      ...(await sidewaysProblems(page)),
      ...(await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.screen-page *')]
          .filter((each) =>
            [...each.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
            ),
          )
          .filter(
            (each) =>
              each.getBoundingClientRect().width > 2 && Number.parseFloat(getComputedStyle(each).fontSize) < 27.5,
          )
          .map((each) => `${getComputedStyle(each).fontSize}: ${each.innerText.slice(0, 40)}`),
      )),
    ]);
    expect(found).toEqual({});
  });
});
