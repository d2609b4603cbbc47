import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { isRecord, isWhole, oneOf } from '../../shared/kernel/read-value.ts';
import { readStored, removeStored, writeStored } from '../lib/safe-storage.ts';
import { readTab, writeTab } from '../lib/tab-storage.ts';

// How somebody wants to read and press: kept in this browser only, never sent. Whose it is differs per page: the device's own on pages of facilitators and
// organisers; the tab's on the way in; the seat's once there is a seat, so that who sits down next at a shared laptop starts fresh.

const STORAGE_KEY = 'versnelling.preferences';
const TAB_NAME = 'preferences';

export const THEMES = ['device', 'light', 'dark', 'contrast'] as const;
export type ThemePreference = (typeof THEMES)[number];
/** `nl-simple`: easy Dutch. A tag with a subtag of more than 8 letters would make `Intl` throw. */
export const LOCALES = ['nl', 'nl-simple', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Per cent; the range and the step of WCAG 1.4.4 and further. */
export const TEXT_SIZE = { smallest: 75, largest: 300, step: 25, standard: 100 } as const;
/** Steps of wider letters. Words widen four times as much: wider letters alone make words run together and slow reading. */
export const SPACING = { least: 0, most: 4, letterEm: 0.04, wordEm: 0.16, lineHeight: 0.1 } as const;

/** How much is spoken of the answers of others: nothing, now and then how many, or their words too. */
export const ARRIVALS = ['none', 'summary', 'all'] as const;
export type Arrivals = (typeof ARRIVALS)[number];

export interface Preferences {
  readonly theme: ThemePreference;
  /** Per cent. */
  readonly textSize: number;
  /** Steps of `SPACING`. */
  readonly spacing: number;
  /** Targets of 72 px, one thing a screen, and at most three actions on it. */
  readonly bigButtons: boolean;
  /** Whether all of the toolbar is shown; null: as there is room. */
  readonly isToolbarOpen: boolean | null;
  readonly locale: Locale;
  readonly arrivals: Arrivals;
  /** Whether nothing on the page changes by itself (state/pause.ts). */
  readonly isPaused: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'device',
  textSize: TEXT_SIZE.standard,
  spacing: SPACING.least,
  bigButtons: false,
  isToolbarOpen: null,
  locale: 'nl',
  arrivals: 'summary',
  isPaused: false,
};

const within = (kept: unknown, least: number, most: number, otherwise: number): number =>
  isWhole(kept, least, most) ? kept : otherwise;

const repaired = (kept: unknown): Preferences | null =>
  isRecord(kept)
    ? {
        theme: oneOf(THEMES, kept['theme']) ?? DEFAULT_PREFERENCES.theme,
        textSize: within(kept['textSize'], TEXT_SIZE.smallest, TEXT_SIZE.largest, TEXT_SIZE.standard),
        spacing: within(kept['spacing'], SPACING.least, SPACING.most, SPACING.least),
        bigButtons: kept['bigButtons'] === true,
        isToolbarOpen: typeof kept['isToolbarOpen'] === 'boolean' ? kept['isToolbarOpen'] : null,
        locale: oneOf(LOCALES, kept['locale']) ?? DEFAULT_PREFERENCES.locale,
        arrivals: oneOf(ARRIVALS, kept['arrivals']) ?? DEFAULT_PREFERENCES.arrivals,
        isPaused: kept['isPaused'] === true,
      }
    : null;

/** What was stored, repaired field by field: a value of an older version never costs the other ones. Null: nothing was stored. */
const readKept = (stored: string | undefined): Preferences | null => {
  if (stored === undefined) return null;
  try {
    return repaired(JSON.parse(stored));
  } catch {
    return null;
  }
};

/** As stored, or the defaults. */
export const parsePreferences = (stored: string | undefined): Preferences => readKept(stored) ?? DEFAULT_PREFERENCES;

/** Pages that one person keeps using on a device of their own; all others may be a laptop that goes round. */
const OWN_DEVICE = /^\/(?:organiser|console|report|screen|login|setup|access)(?:\/|$)/;
const isOwnDevice = (): boolean => OWN_DEVICE.test(globalThis.location.pathname);

/** The name under which the seat's are stored; null on a page without a seat. */
let seatName: string | null = null;

const readHere = (): Preferences =>
  (isOwnDevice() ? readKept(readStored(STORAGE_KEY)) : repaired(readTab(TAB_NAME))) ?? DEFAULT_PREFERENCES;

export const preferences = createStore<Preferences>()(readHere);
preferences.subscribe((now) => {
  if (isOwnDevice() && seatName === null) {
    writeStored(STORAGE_KEY, JSON.stringify(now));
    return;
  }
  if (seatName !== null) writeStored(seatName, JSON.stringify(now));
  // Also for a seat: after a reload the page looks right before the server has said which seat it is.
  writeTab(TAB_NAME, now);
});

/**
 * From here on the preferences are those of a seat: what it chose before, else what is on the page now.
 * @param seat opaque and the same after a reload; not a secret, because it lies readable in the browser
 * @returns ends it; what is on the page stays for the tab
 */
export const keepPreferencesForSeat = (seat: string): (() => void) => {
  const name = `${STORAGE_KEY}.${seat}`;
  seatName = name;
  preferences.setState(readKept(readStored(name)) ?? preferences.getState());
  return () => {
    if (seatName === name) seatName = null;
  };
};

/** For the next person on this device: forgets what the seat and the tab chose, and shows the page as everybody first sees it. */
export const resetPreferences = (): void => {
  if (seatName !== null) removeStored(seatName);
  seatName = null;
  preferences.setState(DEFAULT_PREFERENCES, true);
  if (!isOwnDevice()) writeTab(TAB_NAME, null);
};

/** One preference in a component; re-renders only when it changes. */
export const usePreference = <K extends keyof Preferences>(key: K): Preferences[K] =>
  useStore(preferences, (state) => state[key]);

export const setTheme = (theme: ThemePreference): void => preferences.setState({ theme });
export const setLocalePreference = (locale: Locale): void => preferences.setState({ locale });
export const setArrivals = (arrivals: Arrivals): void => preferences.setState({ arrivals });
export const setBigButtons = (bigButtons: boolean): void => preferences.setState({ bigButtons });
export const setPaused = (isPaused: boolean): void => preferences.setState({ isPaused });
export const setToolbarOpen = (isToolbarOpen: boolean): void => preferences.setState({ isToolbarOpen });

/** The language of what people wrote for this locale: easy Dutch is Dutch. */
export const languageOf = (locale: Locale): 'nl' | 'en' => (locale === 'en' ? 'en' : 'nl');

/** One step larger or smaller, within the range. */
export const stepTextSize = (direction: 'larger' | 'smaller'): void => {
  const { textSize } = preferences.getState();
  const wanted = textSize + (direction === 'larger' ? TEXT_SIZE.step : -TEXT_SIZE.step);
  preferences.setState({ textSize: Math.min(TEXT_SIZE.largest, Math.max(TEXT_SIZE.smallest, wanted)) });
};

/** One step wider or narrower, within the range. */
export const stepSpacing = (direction: 'wider' | 'narrower'): void => {
  const wanted = preferences.getState().spacing + (direction === 'wider' ? 1 : -1);
  preferences.setState({ spacing: Math.min(SPACING.most, Math.max(SPACING.least, wanted)) });
};

/** The theme that is on the page, once the device has been asked. */
export const resolveTheme = (
  theme: ThemePreference,
  matches: (query: string) => boolean,
): Exclude<ThemePreference, 'device'> => {
  if (theme !== 'device') return theme;
  if (matches('(prefers-contrast: more)')) return 'contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
};

/** Without the dust of binary fractions. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

const DEVICE_QUERIES = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'] as const;

/** Puts the preferences on the page and keeps them there when the preferences or the device change. Call once, before the first paint. */
export const applyPreferences = (root: HTMLElement): void => {
  const apply = (): void => {
    const { theme, textSize, spacing, bigButtons } = preferences.getState();
    root.dataset['theme'] = resolveTheme(theme, (query) => globalThis.matchMedia(query).matches);
    root.dataset['buttons'] = bigButtons ? 'large' : 'normal';
    root.style.setProperty('--text-scale', String(textSize / 100));
    root.style.setProperty('--letter-spacing', `${hundredths(spacing * SPACING.letterEm)}em`);
    root.style.setProperty('--word-spacing', `${hundredths(spacing * SPACING.wordEm)}em`);
    root.style.setProperty('--line-height-more', String(hundredths(spacing * SPACING.lineHeight)));
  };
  preferences.subscribe(apply);
  for (const query of DEVICE_QUERIES) globalThis.matchMedia(query).addEventListener('change', apply);
  apply();
};
