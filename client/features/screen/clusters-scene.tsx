import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { boardPlan } from './board-plan.ts';
import type { BoardPlan } from './board-plan.ts';
import { ClusterCell } from './cluster-cell.tsx';
import { useFitting } from './use-fitting.ts';

// On a telephone (somebody looks along) there is one column, and the page may scroll.
const COLUMNS: Readonly<Record<BoardPlan['columns'], string>> = {
  1: 'grid-cols-1',
  2: 'min-[700px]:grid-cols-2',
  3: 'min-[700px]:grid-cols-3',
  4: 'min-[700px]:grid-cols-4',
};

/** The clusters as they are being made. What does not fit is counted; all of it stands on everybody's own page once it is shown there. */
export const ClustersScene = ({ step }: { readonly step: StepShape }) => {
  const { t } = useTranslation();
  const clusters = clustersInOrder(step);
  const { loose, inCluster } = ideasByCluster(step);
  const plan = boardPlan(clusters.length);
  const { box, fits } = useFitting<HTMLUListElement>();
  const more = clusters.length - Math.min(plan.shown, fits);
  if (clusters.length === 0) return <p className="text-[1.2em] text-muted">{t('screen.cluster.empty')}</p>;
  return (
    <>
      <ul
        ref={box}
        aria-label={t('screen.cluster.board')}
        className={cx(
          'grid min-h-[12em] flex-1 basis-0 gap-[0.6em] overflow-hidden max-[699px]:basis-auto',
          COLUMNS[plan.columns],
          plan.withIdeas ? 'auto-rows-[minmax(9em,1fr)]' : 'content-start',
        )}
      >
        {clusters.slice(0, plan.shown).map((cluster, index) => (
          <ClusterCell
            isHidden={index >= fits}
            key={cluster.clusterId}
            cluster={cluster}
            ideas={inCluster.get(cluster.clusterId) ?? []}
            withIdeas={plan.withIdeas}
          />
        ))}
      </ul>
      <p className="min-h-[1.5em] text-muted">
        {[
          more > 0 && t('screen.cluster.moreThemes', { count: more }),
          loose.length > 0 && t('screen.cluster.loose', { count: loose.length }),
        ]
          .filter((words) => words !== false)
          .join(' · ')}
      </p>
    </>
  );
};
