import { useTranslation } from '../i18n/use-translation.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LetterSpacingButtons } from './letter-spacing-buttons.tsx';
import { TextSizeButtons } from './text-size-buttons.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Aids for reading on pages of facilitators and organisers: one compact row, with the same words as the participants' toolbar. */
export const PageTools = () => {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('common.tools.label')} className="print-hidden flex flex-wrap items-stretch gap-2">
      <TextSizeButtons />
      <LetterSpacingButtons />
      <ThemeSwitch />
      <LanguageSwitch />
    </div>
  );
};
