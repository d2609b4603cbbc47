import type { ClusterShape, IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { boardPlan } from './board-plan.ts';
import type { BoardPlan } from './board-plan.ts';
import { ClusterCell } from './cluster-cell.tsx';
import { PageCount } from './page-count.tsx';
import { useTellPages } from './stage.ts';
import { useFitting } from './use-fitting.ts';
import { usePagedList } from './use-paged-list.ts';

// On a telephone (somebody looks along) there is one column, and the page may scroll.
const COLUMNS: Readonly<Record<BoardPlan['columns'], string>> = {
  1: 'grid-cols-1',
  2: 'min-[700px]:grid-cols-2',
  3: 'min-[700px]:grid-cols-3',
  4: 'min-[700px]:grid-cols-4',
};

interface BoardProps {
  readonly clusters: readonly ClusterShape[];
  readonly inCluster: ReadonlyMap<string, readonly IdeaShape[]>;
  readonly plan: BoardPlan;
  /** What stands under it: answers that are still loose. */
  readonly foot: string | null;
}

/** A few clusters, each with as many of its answers as fit. */
const Board = ({ clusters, inCluster, plan, foot }: BoardProps) => {
  const { t } = useTranslation();
  const { box, fits } = useFitting<HTMLUListElement>();
  useTellPages(1);
  const more = clusters.length - Math.min(plan.shown, fits);
  const words = [more > 0 ? t('screen.cluster.moreThemes', { count: more }) : null, foot];
  return (
    <>
      <ul
        ref={box}
        aria-label={t('screen.cluster.board')}
        className={cx(
          'grid min-h-[12em] flex-1 basis-0 auto-rows-[minmax(9em,1fr)] gap-[0.6em] overflow-hidden max-[699px]:basis-auto',
          COLUMNS[plan.columns],
        )}
      >
        {clusters.slice(0, plan.shown).map((cluster, index) => (
          <ClusterCell
            isHidden={index >= fits}
            key={cluster.clusterId}
            cluster={cluster}
            ideas={inCluster.get(cluster.clusterId) ?? []}
            withIdeas
          />
        ))}
      </ul>
      <p className="min-h-[1.5em] text-muted">{words.filter((each) => each !== null).join(' · ')}</p>
    </>
  );
};

/** Many clusters: their titles, in pages. */
const Titles = ({ clusters, inCluster, plan, foot, page: wanted }: BoardProps & { readonly page: number }) => {
  const { t } = useTranslation();
  const { box, list, page, pages, shift, isShown } = usePagedList<HTMLDivElement, HTMLUListElement>(wanted);
  useTellPages(pages);
  return (
    <>
      <div ref={box} className="min-h-[12em] flex-1 basis-0 overflow-hidden">
        <ul
          ref={list}
          aria-label={t('screen.cluster.board')}
          className={cx('relative grid content-start gap-[0.6em]', COLUMNS[plan.columns])}
          style={{ transform: `translateY(${-shift}px)` }}
        >
          {clusters.map((cluster, index) => (
            <ClusterCell
              isHidden={!isShown(index)}
              key={cluster.clusterId}
              cluster={cluster}
              ideas={inCluster.get(cluster.clusterId) ?? []}
              withIdeas={false}
            />
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap gap-x-[2em]">
        {foot !== null && <p className="text-muted">{foot}</p>}
        <PageCount page={page} pages={pages} />
      </div>
    </>
  );
};

/** The clusters as they are being made; many of them in pages that the facilitator turns. */
export const ClustersScene = ({ step, page }: { readonly step: StepShape; readonly page: number }) => {
  const { t } = useTranslation();
  const clusters = clustersInOrder(step);
  const { loose, inCluster } = ideasByCluster(step);
  const plan = boardPlan(clusters.length);
  if (clusters.length === 0) return <p className="text-[1.2em] text-muted">{t('screen.cluster.empty')}</p>;
  const foot = loose.length > 0 ? t('screen.cluster.loose', { count: loose.length }) : null;
  const board = { clusters, inCluster, plan, foot };
  return plan.withIdeas ? <Board {...board} /> : <Titles {...board} page={page} />;
};
