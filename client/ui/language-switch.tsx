import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { switchLocale } from '../i18n/setup.ts';
import { LOCALES, setLocalePreference, usePreference } from '../state/preferences.ts';
import type { Locale } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { ToolButton } from './tool-button.tsx';

// In their own language, whatever the page speaks now: that is how somebody finds it.
const NAMES: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** A button for each other language. The page stays as it is: what was typed stays typed. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  const current = usePreference('locale');
  const choose = async (locale: Locale): Promise<void> => {
    if (await switchLocale(i18n, locale)) setLocalePreference(locale);
    else announce(t('common.tools.languageFailed'));
  };
  return LOCALES.filter((locale) => locale !== current).map((locale) => (
    <ToolButton key={locale} icon={Languages} onPress={() => void choose(locale)}>
      <span lang={locale}>{NAMES[locale]}</span>
    </ToolButton>
  ));
};
