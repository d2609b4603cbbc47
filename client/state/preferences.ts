import { z } from 'zod';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { readStored, writeStored } from '../lib/safe-storage.ts';

// How somebody wants to read: theme and text size. Remembered on this device only, never sent. The language is kept by client/i18n/setup.ts
// through the same store, so that one key holds all of it.

const STORAGE_KEY = 'versnelling.preferences';

export const THEMES = ['device', 'light', 'dark', 'contrast'] as const;
export type ThemePreference = (typeof THEMES)[number];
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Per cent; the range and the step of accessibility.md §4. */
export const TEXT_SIZE = { smallest: 75, largest: 300, step: 25, standard: 100 } as const;

const preferencesSchema = z.object({
  theme: z.enum(THEMES).catch('device'),
  textSize: z.int().min(TEXT_SIZE.smallest).max(TEXT_SIZE.largest).catch(TEXT_SIZE.standard),
  locale: z.enum(LOCALES).catch('nl'),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const DEFAULTS: Preferences = { theme: 'device', textSize: TEXT_SIZE.standard, locale: 'nl' };

/** What was stored, repaired field by field: a value of an older version never costs the other ones. */
export const parsePreferences = (stored: string | undefined): Preferences => {
  if (stored === undefined) return DEFAULTS;
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
};

export const preferences = createStore<Preferences>()(() => parsePreferences(readStored(STORAGE_KEY)));
preferences.subscribe((now) => {
  writeStored(STORAGE_KEY, JSON.stringify(now));
});

/** One preference in a component; re-renders only when it changes. */
export const usePreference = <K extends keyof Preferences>(key: K): Preferences[K] =>
  useStore(preferences, (state) => state[key]);

export const setTheme = (theme: ThemePreference): void => preferences.setState({ theme });
export const setLocalePreference = (locale: Locale): void => preferences.setState({ locale });

/** One step larger or smaller, within the range. */
export const stepTextSize = (direction: 'larger' | 'smaller'): void => {
  const { textSize } = preferences.getState();
  const wanted = textSize + (direction === 'larger' ? TEXT_SIZE.step : -TEXT_SIZE.step);
  preferences.setState({ textSize: Math.min(TEXT_SIZE.largest, Math.max(TEXT_SIZE.smallest, wanted)) });
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

const DEVICE_QUERIES = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'] as const;

/** Puts theme and text size on the page and keeps them there when the preferences or the device change. Call once, before the first paint. */
export const applyPreferences = (root: HTMLElement): void => {
  const apply = (): void => {
    const { theme, textSize } = preferences.getState();
    root.dataset['theme'] = resolveTheme(theme, (query) => globalThis.matchMedia(query).matches);
    root.style.setProperty('--text-scale', String(textSize / 100));
  };
  preferences.subscribe(apply);
  for (const query of DEVICE_QUERIES) globalThis.matchMedia(query).addEventListener('change', apply);
  apply();
};
