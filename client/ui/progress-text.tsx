import { useTranslation } from '../i18n/use-translation.tsx';

interface ProgressTextProps {
  readonly done: number;
  readonly total: number;
  /** What is counted: "klaar". */
  readonly what?: string;
  readonly isLarge?: boolean;
}

/** Progress in words: "9 van 11 klaar". Not a live region: counts change too often to be spoken. */
export const ProgressText = ({ done, total, what, isLarge = false }: ProgressTextProps) => {
  const { t } = useTranslation();
  return (
    <span>
      <strong className={isLarge ? 'text-xl' : ''}>{t('common.progress', { done, total })}</strong>
      {what !== undefined && ` ${what}`}
    </span>
  );
};
