import type { Crowd } from '../../../shared/protocol/crowd.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { filledOf, readyOf } from './room-counts.ts';

/** "38 antwoorden · 9 van 11 zijn klaar". Counts, never who. */
export const CollectCount = ({ crowd }: { readonly crowd: Crowd }) => {
  const { t } = useTranslation();
  const { ready, here } = readyOf(crowd);
  return (
    <>
      {crowd.detail !== null && <>{t('screen.ideas', { count: crowd.detail.ideas })} · </>}
      {t('screen.ready', { count: ready, here })}
    </>
  );
};

/** "7 van 11 hebben het ingevuld". */
export const EvaluationCount = ({ crowd }: { readonly crowd: Crowd }) => {
  const { t } = useTranslation();
  const filled = filledOf(crowd);
  return filled === null ? null : t('screen.evaluation.filled', { count: filled.done, here: filled.here });
};
