import { SunMoon } from 'lucide-react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { setTheme, THEMES, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { TOOL_CLASS } from './tool-button.tsx';

/**
 * Light, dark, high contrast, or what the device says. The browser's own list, lying unseen over something that looks like the other tools: this stands on every
 * page, and the list of the component library would cost a participant's phone 24 kB.
 */
export const ThemeSwitch = () => {
  const { t } = useTranslation();
  const theme = usePreference('theme');
  const choose = (value: string): void => {
    const chosen = THEMES.find((each) => each === value);
    if (chosen === undefined) return;
    setTheme(chosen);
    announce(t('common.tools.themeNow', { theme: t(`common.tools.themes.${chosen}`) }));
  };
  return (
    <label
      className={`${TOOL_CLASS} relative has-[:focus-visible]:outline-[3px] has-[:focus-visible]:outline-offset-[3px] has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-solid`}
    >
      <SunMoon aria-hidden className="size-[1.35em] shrink-0" />
      <span className="max-w-full">{t('common.tools.theme')}</span>
      <select
        value={theme}
        onChange={(event) => choose(event.target.value)}
        className="absolute inset-0 size-full cursor-pointer bg-surface text-ink opacity-0"
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`common.tools.themes.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
