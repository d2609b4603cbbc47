import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ClustersScene } from './clusters-scene.tsx';
import { QuietScene } from './quiet-scene.tsx';
import { sortedOf } from './room-counts.ts';

interface SortSceneProps {
  readonly step: StepShape;
  readonly crowd: Crowd | null;
}

/** The room sorts answers: how many have, and never what anybody chose. */
export const SortScene = ({ step, crowd }: SortSceneProps) => {
  const { t } = useTranslation();
  const sorted = crowd === null ? null : sortedOf(crowd);
  const count = sorted !== null && t('sort.screen.done', sorted);
  if (step.clustersVisibleTo === 'console') return <QuietScene count={count}>{t('sort.screen.invite')}</QuietScene>;
  return (
    <>
      <p className="py-[0.4em] text-[1.2em] leading-tight">
        {count !== false && <strong>{count} · </strong>}
        {t('sort.screen.invite')}
      </p>
      <ClustersScene step={step} page={1} />
    </>
  );
};
