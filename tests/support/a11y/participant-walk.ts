// All that is asked of a page that participants meet, in the order that needs one load: themes, languages, sizes, keys.
import { axeProblems } from './axe.ts';
import { contrastProblems } from './contrast.ts';
import { shortcutProblems, tabProblems } from './keyboard.ts';
import {
  brokenWordProblems,
  clippedProblems,
  coveredProblems,
  sidewaysProblems,
  spacingProblems,
  targetProblems,
} from './layout.ts';
import type { PersonPage } from '../chromium.ts';
import { LARGEST, PLAIN, showTheme, THEMES, type Preferences } from './visitor.ts';
import { speak, wear } from './wear.ts';
import { calmProblems, nameProblems, pageProblems } from './words.ts';

const TARGET = 44;
const BIG_TARGET = 72;

/** What is promised of every page of a participant; each is a test. */
export const PARTICIPANT_CHECKS = [
  'A-01: axe finds nothing, in every theme and language',
  'A-02: words and edges stand out, in every theme',
  'A-03: nothing lies beside a window of 320 px',
  'A-04: no words are cut off, also with the spacing of somebody else',
  'A-05: at 200 % and 300 % all of it is there and can be pressed',
  'A-06: everything that can be pressed is large enough',
  'A-07: the Tab key goes everywhere once, and is seen',
  'A-10, A-12, A-20, A-40: the page says its language and asks little at once',
  'A-11: clear in forced colours, and still where somebody wants no motion',
  'A-16: no single key does anything',
  'A-18: what is called out loud is what stands there',
] as const;
type Check = (typeof PARTICIPANT_CHECKS)[number];

/** Writes down what was found, under one of the checks. */
export type Note = (check: Check, problems: readonly string[]) => void;

const WIDE = { width: 1280, height: 800 };

/** Asks everything of the page that is open: in Dutch, without preferences, 1280 px wide; leaves it so. */
export async function askParticipantPage(page: PersonPage, note: Note): Promise<void> {
  await askColours(page, note);
  await askLanguages(page, note);
  await askSizes(page, note);
  note('A-07: the Tab key goes everywhere once, and is seen', await tabProblems(page));
  note('A-16: no single key does anything', await shortcutProblems(page));
}

/** Words and structure once, colours in each of the themes. */
async function askColours(page: PersonPage, note: Note): Promise<void> {
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const inTheme = (problem: string): string => `${theme}: ${problem}`;
    const axe = await axeProblems(page, theme === 'light' ? 'all' : 'colours');
    note('A-01: axe finds nothing, in every theme and language', axe.map(inTheme));
    note('A-02: words and edges stand out, in every theme', (await contrastProblems(page)).map(inTheme));
  }
  await showTheme(page, 'light');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  note('A-11: clear in forced colours, and still where somebody wants no motion', await calmProblems(page));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
}

/** Another language has other words and the same colours. */
async function askLanguages(page: PersonPage, note: Note): Promise<void> {
  for (const locale of ['nl', 'nl-simple', 'en'] as const) {
    if (locale !== 'nl') {
      await speak(page, locale);
      const axe = await axeProblems(page, 'structure');
      note(
        'A-01: axe finds nothing, in every theme and language',
        axe.map((problem) => `${locale}: ${problem}`),
      );
    }
    note(
      'A-10, A-12, A-20, A-40: the page says its language and asks little at once',
      await pageProblems(page, locale),
    );
    note('A-18: what is called out loud is what stands there', await nameProblems(page));
  }
  await speak(page, 'nl');
}

const SIZES: readonly (readonly [preferences: Preferences, width: number])[] = [
  [PLAIN, 320],
  [{ ...PLAIN, textSize: 200 }, 390],
  [LARGEST, 320],
  [LARGEST, 1280],
];

async function askSizes(page: PersonPage, note: Note): Promise<void> {
  for (const [preferences, width] of SIZES) {
    await page.setViewportSize({ width, height: 640 });
    await wear(page, preferences);
    const here = (problem: string): string => `${width} px, ${preferences.textSize} %: ${problem}`;
    const isPlain = preferences === PLAIN;
    const noteHere = (check: Check, problems: readonly string[]): void => note(check, problems.map(here));
    const sideways = await sidewaysProblems(page);
    const clipped = await clippedProblems(page);
    noteHere('A-06: everything that can be pressed is large enough', await targetProblems(page, TARGET));
    if (isPlain) {
      noteHere('A-03: nothing lies beside a window of 320 px', sideways);
      noteHere('A-04: no words are cut off, also with the spacing of somebody else', [
        ...clipped,
        ...(await spacingProblems(page)),
      ]);
    }
    noteHere('A-05: at 200 % and 300 % all of it is there and can be pressed', [
      ...(isPlain ? [] : [...sideways, ...clipped]),
      ...(preferences.textSize <= 200 ? await brokenWordProblems(page) : []),
      ...(await coveredProblems(page)),
    ]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await wear(page, { ...PLAIN, bigButtons: true });
  note('A-06: everything that can be pressed is large enough', await targetProblems(page, BIG_TARGET));
  note('A-03: nothing lies beside a window of 320 px', await sidewaysProblems(page));
  await wear(page, PLAIN);
  await page.setViewportSize(WIDE);
}
