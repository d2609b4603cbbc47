import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { TextSizeButtons } from './text-size-buttons.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Aids for reading, in the same place and order in the header of every page. */
export const PageTools = () => {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('common.tools.label')} className="print-hidden flex flex-wrap items-stretch gap-2">
      <TextSizeButtons />
      <ThemeSwitch />
      <LanguageSwitch />
    </div>
  );
};
