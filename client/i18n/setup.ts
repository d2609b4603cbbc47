import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../state/preferences.ts';
import type { Catalogue } from './nl.ts';
import type { SomeKeys } from './same-keys.ts';

// Each language is a chunk of its own, fetched when it is needed. Switching never reloads the page, so a half-typed text stays where it is.

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Catalogue };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
  }
}

/** The tag that React Aria knows for each of our languages (it is built with these two only, to save 25 kB). */
export const ARIA_LOCALE: Readonly<Record<Locale, string>> = {
  nl: 'nl-NL',
  'nl-simple': 'nl-NL',
  en: 'en-US',
};

const loaders: Readonly<Record<Locale, () => Promise<SomeKeys<Catalogue>>>> = {
  nl: async () => (await import('./nl.ts')).nl,
  'nl-simple': async () => (await import('./nl-simple.ts')).nlSimple,
  en: async () => (await import('./en.ts')).en,
};

/** What has to be loaded: easy Dutch holds only what is said in another way there, the rest is Dutch. */
const NEEDS: Readonly<Record<Locale, readonly Locale[]>> = { nl: ['nl'], 'nl-simple': ['nl', 'nl-simple'], en: ['en'] };

const addCatalogues = async (instance: i18n, locale: Locale): Promise<void> => {
  const missing = NEEDS[locale].filter((each) => !instance.hasResourceBundle(each, 'translation'));
  const loaded = await Promise.all(missing.map(async (each) => [each, await loaders[each]()] as const));
  for (const [each, catalogue] of loaded) instance.addResourceBundle(each, 'translation', catalogue);
};

/**
 * Starts i18next with one language loaded. Rejects where that language cannot be fetched.
 * `root` (the html element) gets its `lang` from here on, also after a switch.
 */
export const setupI18n = async (locale: Locale, root: HTMLElement): Promise<i18n> => {
  const instance = createInstance();
  instance.on('languageChanged', (now) => {
    root.lang = now;
  });
  const first = await Promise.all(
    NEEDS[locale].map(async (each) => [each, { translation: await loaders[each]() }] as const),
  );
  await instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: { en: [], 'nl-simple': ['nl'], default: ['nl'] },
    load: 'currentOnly',
    partialBundledLanguages: true,
    resources: Object.fromEntries(first),
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  });
  return instance;
};

/** Switches the language. Returns false, and leaves everything as it is, where the catalogue cannot be fetched. */
export const switchLocale = async (instance: i18n, locale: Locale): Promise<boolean> => {
  try {
    await addCatalogues(instance, locale);
    await instance.changeLanguage(locale);
    return true;
  } catch {
    return false;
  }
};
