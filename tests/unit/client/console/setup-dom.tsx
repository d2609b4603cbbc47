// What pages need around them in jsdom: words, and the observers and animations that a real browser has.
import type { ReactNode } from 'react';
import { nl } from '../../../../client/i18n/nl.ts';
import { createTranslator } from '../../../../client/i18n/translator.ts';
import { TranslationProvider } from '../../../../client/i18n/use-translation.tsx';

/** The Dutch catalogue, whole. */
export const dutch = createTranslator('nl', [nl]);

/** For `render(…, { wrapper: DutchWords })`. */
export const DutchWords = ({ children }: { readonly children: ReactNode }) => (
  <TranslationProvider i18n={dutch}>{children}</TranslationProvider>
);

/** jsdom has no layout, so it has no `CSS.escape` and says nothing about the device. */
export function fillIn(): void {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text, supports: () => false } });
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  Element.prototype.scrollIntoView = () => undefined;
}
