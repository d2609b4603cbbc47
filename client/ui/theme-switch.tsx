import { Check, SunMoon } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { setTheme, THEMES, usePreference } from '../state/preferences.ts';
import { announce } from './announcer.ts';
import { OPTION_CLASS } from './select-field.tsx';
import { ToolButton } from './tool-button.tsx';

/** Light, dark, high contrast, or what the device says. */
export const ThemeSwitch = () => {
  const { t } = useTranslation();
  const theme = usePreference('theme');
  const choose = (key: unknown): void => {
    const chosen = THEMES.find((each) => each === key);
    if (chosen === undefined) return;
    setTheme(chosen);
    announce(t('common.tools.themeNow', { theme: t(`common.tools.themes.${chosen}`) }));
  };
  return (
    <MenuTrigger>
      <ToolButton icon={SunMoon}>{t('common.tools.theme')}</ToolButton>
      <Popover className="float min-w-56 overflow-auto p-1">
        <Menu selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onAction={choose}>
          {THEMES.map((each) => (
            <MenuItem key={each} id={each} textValue={t(`common.tools.themes.${each}`)} className={OPTION_CLASS}>
              {({ isSelected }) => (
                <>
                  <span className="size-[1.25em] shrink-0">
                    {isSelected && <Check aria-hidden className="size-full" />}
                  </span>
                  <span className={isSelected ? 'font-bold' : ''}>{t(`common.tools.themes.${each}`)}</span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
