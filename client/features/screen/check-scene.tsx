import type { Crowd } from '../../../shared/protocol/crowd.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ClustersScene } from './clusters-scene.tsx';
import { QuietScene } from './quiet-scene.tsx';
import { lookedOf } from './room-counts.ts';

interface CheckSceneProps {
  readonly step: StepShape;
  readonly crowd: Crowd | null;
}

/** The room looks where its answers landed: how many have, and never what anybody said. */
export const CheckScene = ({ step, crowd }: CheckSceneProps) => {
  const { t } = useTranslation();
  const looked = crowd === null ? null : lookedOf(crowd);
  const count = looked !== null && t('check.screen.looked', looked);
  if (step.clustersVisibleTo === 'console') return <QuietScene count={count}>{t('check.screen.invite')}</QuietScene>;
  return (
    <>
      <p className="py-[0.4em] text-[1.2em] leading-tight">
        {count !== false && <strong>{count} · </strong>}
        {t('check.screen.invite')}
      </p>
      <ClustersScene step={step} page={1} />
    </>
  );
};
