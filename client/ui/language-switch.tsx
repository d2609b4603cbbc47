import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { must } from '../../shared/kernel/assert.ts';
import { switchLocale } from '../i18n/setup.ts';
import { LOCALES, setLocalePreference, usePreference } from '../state/preferences.ts';
import type { Locale } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { ToolButton } from './tool-button.tsx';

// In their own language, whatever the page speaks now: that is how somebody finds it.
const NAMES: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

const nextLocale = (current: Locale): Locale =>
  must(LOCALES[(LOCALES.indexOf(current) + 1) % LOCALES.length], 'a next language');

/** One button that names the next language. The page stays as it is: what was typed stays typed, and the button keeps the focus. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  const next = nextLocale(usePreference('locale'));
  const choose = async (): Promise<void> => {
    if (await switchLocale(i18n, next)) setLocalePreference(next);
    else announce(t('common.tools.languageFailed'));
  };
  return (
    <ToolButton icon={Languages} onPress={() => void choose()}>
      <span lang={next}>{NAMES[next]}</span>
    </ToolButton>
  );
};
