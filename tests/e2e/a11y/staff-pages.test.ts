// The pages of organisers and facilitators, and the screen, in every state.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems } from '../../support/a11y/axe.ts';
import { contrastProblems } from '../../support/a11y/contrast.ts';
import { createFindings, shareOut } from '../../support/a11y/findings.ts';
import { tabProblems } from '../../support/a11y/keyboard.ts';
import { clippedProblems, sidewaysProblems, smallWordProblems, targetProblems } from '../../support/a11y/layout.ts';
import { openRooms, type Rooms } from '../../support/a11y/rooms.ts';
import { newVisitor, PLAIN, prefer, visit } from '../../support/a11y/visitor.ts';
import { nameProblems } from '../../support/a11y/words.ts';
import { launchChromium, type PersonPage } from '../../support/chromium.ts';

const TARGET = 44;
/** Px: what can be read from the back of a room, less what a browser rounds off. */
const SCREEN_LETTERS = 27.5;

const SHOWN = ['waiting', 'filled', 'clusters', 'voting', 'results', 'closed'] as const;
const DESK = [...SHOWN, 'evaluation'] as const;

let browser: Browser;
let rooms: Rooms;
let visitors: readonly PersonPage[] = [];

beforeAll(async () => {
  [browser, rooms] = await Promise.all([launchChromium(), openRooms(DESK)]);
  visitors = await Promise.all([newVisitor(browser, rooms), newVisitor(browser, rooms)]);
  await Promise.all(visitors.map((page) => prefer(page, PLAIN)));
});
afterAll(async () => {
  await browser.close();
  await rooms.stop();
});

describe('what organisers and facilitators meet', () => {
  const CHECKS = [
    'A-01: axe finds nothing',
    'A-02: words and edges stand out',
    'A-03: it fits a telephone, with all its words',
    'A-06: everything that can be pressed is large enough',
    'A-07: the Tab key goes everywhere once, and is seen',
    'A-18: what is called out loud is what stands there',
  ] as const;
  const found = createFindings<(typeof CHECKS)[number]>();

  it('can be opened and asked', async () => {
    const paths = [
      '/organiser',
      '/organiser/new',
      '/organiser/designs',
      '/organiser/designs/inkoop-wmo',
      '/organiser/lexicon',
      '/organiser/series',
      `/organiser/s/${rooms.of('filled').sessionId}`,
      ...DESK.map((state) => `/console/${rooms.of(state).sessionId}#${state}`),
    ];
    await shareOut(paths, visitors, async (path, page) => {
      const note = (check: (typeof CHECKS)[number], problems: readonly string[]): void =>
        found.add(check, path, problems);
      await page.setViewportSize({ width: 1280, height: 800 });
      await visit(page, path);
      note('A-01: axe finds nothing', await axeProblems(page));
      note('A-02: words and edges stand out', await contrastProblems(page));
      note('A-06: everything that can be pressed is large enough', await targetProblems(page, TARGET));
      note('A-18: what is called out loud is what stands there', await nameProblems(page));
      note('A-07: the Tab key goes everywhere once, and is seen', await tabProblems(page));
      await page.setViewportSize({ width: 320, height: 640 });
      note('A-03: it fits a telephone, with all its words', [
        ...(await sidewaysProblems(page)),
        ...(await clippedProblems(page)),
      ]);
    });
  });

  it.each(CHECKS)('%s', (check) => expect(found.of(check)).toEqual({}));
});

describe('what stands on the screen', () => {
  const CHECKS = [
    'A-01: axe finds nothing',
    'A-02: words and edges stand out',
    'A-57: it is read from the back of the room',
  ] as const;
  const found = createFindings<(typeof CHECKS)[number]>();

  it('can be opened and asked', async () => {
    await Promise.all(visitors.map((page) => page.setViewportSize({ width: 1920, height: 1080 })));
    await shareOut(SHOWN, visitors, async (state, page) => {
      await visit(page, `/screen/${rooms.of(state).sessionId}`);
      found.add('A-01: axe finds nothing', state, await axeProblems(page));
      found.add('A-02: words and edges stand out', state, await contrastProblems(page));
      found.add('A-57: it is read from the back of the room', state, [
        ...(await sidewaysProblems(page)),
        ...(await smallWordProblems(page, '.screen-page', SCREEN_LETTERS)),
      ]);
    });
  });

  it.each(CHECKS)('%s', (check) => expect(found.of(check)).toEqual({}));
});
