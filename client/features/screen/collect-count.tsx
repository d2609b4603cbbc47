import { useTranslation } from 'react-i18next';
import type { Crowd } from '../../../shared/protocol/crowd.ts';
import { readyOf } from './room-counts.ts';

interface CollectCountProps {
  readonly crowd: Crowd;
  /** For a question; an evaluation has no answers to count one by one. */
  readonly withIdeas: boolean;
}

/** "38 antwoorden · 9 van 11 zijn klaar". Counts, never who. */
export const CollectCount = ({ crowd, withIdeas }: CollectCountProps) => {
  const { t } = useTranslation();
  return (
    <>
      {withIdeas && crowd.detail !== null && <>{t('screen.ideas', { count: crowd.detail.ideas })} · </>}
      {t('screen.ready', readyOf(crowd))}
    </>
  );
};
