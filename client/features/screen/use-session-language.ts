import { useEffect } from 'react';
import type { Language } from '../../../shared/domain/vocabulary.ts';
import { switchLocale } from '../../i18n/setup.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { preferences } from '../../state/preferences.ts';

/** The screen speaks the language of the session, whatever the laptop under the projector is set to; afterwards the page has its own language back. */
export function useSessionLanguage(language: Language | null): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (language !== null) void switchLocale(i18n, language);
  }, [i18n, language]);
  useEffect(
    () => () => {
      void switchLocale(i18n, preferences.getState().locale);
    },
    [i18n],
  );
}
