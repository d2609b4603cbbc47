import type { Problem } from '../../../shared/protocol/http.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';

/** Why a group could not be chosen, in words. */
export function useGroupWords(): (problem: Problem) => string {
  const { t } = useTranslation();
  return ({ code }) => (code === 'groupFixed' ? t('errors.groupFixed') : t('seats.mode.noConnection'));
}
