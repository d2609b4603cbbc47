// What pages need around them in jsdom: words, and the observers and animations that a real browser has.
import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nl } from '../../../../client/i18n/nl.ts';

/** i18next with the Dutch catalogue. */
export async function dutch(): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: 'nl',
    resources: { nl: { translation: nl } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** jsdom has no layout, so it has no `CSS.escape` and says nothing about the device. */
export function fillIn(): void {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text, supports: () => false } });
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Element.prototype.scrollIntoView = () => undefined;
}
