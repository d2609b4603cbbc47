import { Languages } from 'lucide-react';
import { switchLocale } from '../i18n/setup.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { languageOf, setLocalePreference, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { ToolButton } from './tool-button.tsx';

// In their own language, whatever the page speaks now: that is how somebody finds it.
const NAMES = { nl: 'Nederlands', en: 'English' } as const;

/** One button that names the other language (easy Dutch has a switch of its own). The page stays as it is: what was typed stays typed, and the button keeps the focus. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation();
  const next = languageOf(usePreference('locale')) === 'nl' ? 'en' : 'nl';
  const choose = async (): Promise<void> => {
    if (await switchLocale(i18n, next)) setLocalePreference(next);
    else announce(t('common.tools.languageFailed'));
  };
  return (
    <ToolButton icon={Languages} onPress={() => void choose()}>
      {t('common.tools.language')}: <span lang={next}>{NAMES[next]}</span>
    </ToolButton>
  );
};
