import { useTranslation } from '../i18n/use-translation.tsx';

/** Digits in groups of four: "12345678" becomes "1234 5678". */
export const groupDigits = (code: string): string => code.replace(/\s+/gu, '').replace(/(.{4})(?=.)/gu, '$1 ');

/** Digit by digit with a pause between the groups, for the ear: "1 2 3 4, 5 6 7 8". */
export const spellDigits = (code: string): string =>
  groupDigits(code)
    .split(' ')
    .map((group) => group.split('').join(' '))
    .join(', ');

interface CodeTextProps {
  readonly code: string;
  readonly isLarge?: boolean;
}

/** A code to read from a distance and to hear digit by digit. */
export const CodeText = ({ code, isLarge = false }: CodeTextProps) => {
  const { t } = useTranslation();
  return (
    <span className={isLarge ? 'text-3xl font-bold' : 'font-bold'}>
      {/* Very large letters on a telephone: the code goes on the next line between two groups, never inside one. */}
      <span aria-hidden className="tracking-[0.06em] [overflow-wrap:normal]">
        {groupDigits(code)}
      </span>
      <span className="sr-only">{t('common.code.label', { digits: spellDigits(code) })}</span>
    </span>
  );
};
