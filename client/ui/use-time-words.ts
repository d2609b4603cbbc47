import { useTranslation } from '../i18n/use-translation.tsx';

/** "1 minuut en 5 seconden": says a time to wait in words, to the second. */
export function useTimeWords(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) => {
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    const inMinutes = t('signals.closing.minutes', { count: minutes });
    const inSeconds = t('signals.closing.seconds', { count: rest });
    if (minutes === 0) return inSeconds;
    return rest === 0 ? inMinutes : t('signals.closing.both', { minutes: inMinutes, seconds: inSeconds });
  };
}
