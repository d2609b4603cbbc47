import type { Locale } from '../state/preferences.ts';
import { createTranslator } from './translator.ts';
import type { Translator, Words } from './translator.ts';

// Each language is on shelves, each a chunk of its own that is fetched when a page needs it: a participant's phone never loads the words of the console.
// Switching never reloads the page, so a half-typed text stays where it is.

/** Who says the words: pages of participants (and what all pages have), pages of facilitators and organisers, the pages about this application, the page of a report, the ballots that are not dots, sorting along, what is said of a result beyond its table, choosing from a report. */
export const SHELVES = ['participant', 'staff', 'about', 'report', 'ballot', 'outcome', 'sort', 'editions'] as const;
export type Shelf = (typeof SHELVES)[number];

/** The tag that React Aria knows for each of our languages (it is built with these two only, to save 25 kB). */
export const ARIA_LOCALE: Readonly<Record<Locale, string>> = {
  nl: 'nl-NL',
  'nl-simple': 'nl-NL',
  en: 'en-US',
};

/** Easy Dutch holds only what is said in another way there, and nothing for facilitators. */
const LOADERS: Readonly<Record<Locale, Readonly<Partial<Record<Shelf, () => Promise<Words>>>>>> = {
  nl: {
    participant: async () => (await import('./nl-participant.ts')).nlParticipant,
    staff: async () => (await import('./nl-staff.ts')).nlStaff,
    about: async () => (await import('./nl-about.ts')).nlAbout,
    report: async () => ({
      report: (await import('./nl/report.ts')).report,
      published: (await import('./nl/published.ts')).published,
    }),
    ballot: async () => ({ ballot: (await import('./nl/ballot.ts')).ballot }),
    sort: async () => ({ sort: (await import('./nl/sort.ts')).sort }),
    editions: async () => ({ editions: (await import('./nl/editions.ts')).editions }),
    outcome: async () => ({
      outcome: (await import('./nl/outcome.ts')).outcome,
      results: (await import('./nl/results-table.ts')).resultsOfTable,
    }),
  },
  'nl-simple': {
    participant: async () => (await import('./nl-simple.ts')).nlSimple,
  },
  en: {
    participant: async () => (await import('./en-participant.ts')).enParticipant,
    staff: async () => (await import('./en-staff.ts')).enStaff,
    about: async () => (await import('./en-about.ts')).enAbout,
    report: async () => ({
      report: (await import('./en/report.ts')).report,
      published: (await import('./en/published.ts')).published,
    }),
    ballot: async () => ({ ballot: (await import('./en/ballot.ts')).ballot }),
    sort: async () => ({ sort: (await import('./en/sort.ts')).sort }),
    editions: async () => ({ editions: (await import('./en/editions.ts')).editions }),
    outcome: async () => ({
      outcome: (await import('./en/outcome.ts')).outcome,
      results: (await import('./en/results-table.ts')).resultsOfTable,
    }),
  },
};

/** Where words are looked up, first to last: the rest of easy Dutch is Dutch. */
const LOOKED_UP: Readonly<Record<Locale, readonly Locale[]>> = {
  nl: ['nl'],
  'nl-simple': ['nl-simple', 'nl'],
  en: ['en'],
};

const wanted = new Set<Shelf>();
const loaded = new Map<string, Words>();

const wordsOn = async (locale: Locale, shelf: Shelf): Promise<Words> => {
  const name = `${locale} ${shelf}`;
  const words = loaded.get(name) ?? (await LOADERS[locale][shelf]?.()) ?? {};
  loaded.set(name, words);
  return words;
};

/** All that is wanted now in a language, in the order in which it is looked up. Rejects where some of it cannot be fetched. */
const wordsOf = (locale: Locale): Promise<readonly Words[]> =>
  Promise.all(LOOKED_UP[locale].flatMap((each) => [...wanted].map((shelf) => wordsOn(each, shelf))));

/**
 * Starts with one language and the shelves that the page needs at once. Rejects where they cannot be fetched.
 * `root` (the html element) gets its `lang` from here on, also after a switch.
 */
export const setupI18n = async (
  locale: Locale,
  root: HTMLElement,
  shelves: readonly Shelf[] = SHELVES,
): Promise<Translator> => {
  for (const shelf of shelves) wanted.add(shelf);
  const i18n = createTranslator(locale, await wordsOf(locale));
  const show = (): void => {
    root.lang = i18n.language;
  };
  show();
  i18n.onChange(show);
  return i18n;
};

/** Adds a shelf, now and in every language that is switched to. Rejects where it cannot be fetched. */
export const addShelf = async (i18n: Translator, shelf: Shelf): Promise<void> => {
  if (wanted.has(shelf)) return;
  await Promise.all(LOOKED_UP[i18n.language as Locale].map((each) => wordsOn(each, shelf)));
  wanted.add(shelf);
  const locale = i18n.language as Locale;
  i18n.speak(locale, await wordsOf(locale));
};

/** Switches the language. Returns false, and leaves everything as it is, where the catalogue cannot be fetched. */
export const switchLocale = async (i18n: Translator, locale: Locale): Promise<boolean> => {
  try {
    const words = await wordsOf(locale);
    i18n.speak(locale, words);
    return true;
  } catch {
    return false;
  }
};
