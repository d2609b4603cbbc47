import type { Rating } from '../../../shared/domain/evaluation.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';

/** The word for each face, from 1 (very bad) to 5 (very good). */
export const useRatingWords = (): Readonly<Record<Rating, string>> => {
  const { t } = useTranslation();
  return {
    1: t('evaluate.rating.veryBad'),
    2: t('evaluate.rating.bad'),
    3: t('evaluate.rating.middling'),
    4: t('evaluate.rating.good'),
    5: t('evaluate.rating.veryGood'),
  };
};
