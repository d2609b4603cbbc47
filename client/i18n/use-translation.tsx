import { createContext, use, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { must } from '../../shared/kernel/assert.ts';
import type { TFunction, Translator } from './translator.ts';

const Translation = createContext<Translator | null>(null);

interface TranslationProviderProps {
  readonly i18n: Translator;
  readonly children: ReactNode;
}

/** Gives the words to every component in it. */
export const TranslationProvider = ({ i18n, children }: TranslationProviderProps) => (
  <Translation value={i18n}>{children}</Translation>
);

/** The words of the page; the component is drawn again when the language changes. */
export const useTranslation = (): { readonly t: TFunction; readonly i18n: Translator } => {
  const i18n = must(use(Translation), 'there is a TranslationProvider around it');
  const now = (): TFunction => i18n.t;
  const t = useSyncExternalStore(i18n.onChange, now, now);
  return { t, i18n };
};
