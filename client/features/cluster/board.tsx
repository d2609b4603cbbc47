import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BoardPile } from './board-pile.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { ClusterMenu } from './cluster-menu.tsx';
import { ClusterTitle } from './cluster-title.tsx';
import type { BoardDrag } from './use-idea-drag.ts';
import { focusIdea, rescueIdea } from './focus-soon.ts';
import type { Piles } from './piles.ts';

/** Calls once, at the next key or press. */
const atNextAct = (act: () => void): void => {
  const stop = new AbortController();
  const once = (): void => {
    stop.abort();
    act();
  };
  for (const type of ['keydown', 'pointerdown']) {
    document.addEventListener(type, once, { capture: true, signal: stop.signal });
  }
};

interface BoardProps {
  readonly step: StepShape;
  readonly piles: Piles;
  readonly kit: ClusterKit;
}

/** Loose answers at the left, clusters as cards beside them; dragging between all of them, and a menu on every answer. */
export const Board = ({ step, piles, kit }: BoardProps) => {
  const { t } = useTranslation();
  const dragged = useRef<readonly IdeaId[]>([]);
  /** Where the drag ended; undefined when nowhere. */
  const dropped = useRef<ClusterId | null | undefined>(undefined);
  const { onDragging, actions, letGo } = kit;
  const isSettling = useRef(false);
  const shown = useRef(step);
  useEffect(() => {
    shown.current = step;
  }, [step]);
  const drag = useMemo<BoardDrag>(
    () => ({
      begin: (ideaIds) => {
        dragged.current = ideaIds;
        dropped.current = undefined;
        onDragging(true);
      },
      drop: (place) => {
        actions.tellMovedMeanwhile(shown.current, dragged.current);
        actions.move(dragged.current, place, false);
        dropped.current = place.to;
        isSettling.current = true;
        atNextAct(() => {
          isSettling.current = false;
        });
        letGo(dragged.current);
      },
      dragged: () => dragged.current,
      hasJustDropped: () => isSettling.current,
      end: () => {
        onDragging(false);
        const first = dragged.current[0];
        if (first === undefined) return;
        if (dropped.current === undefined) rescueIdea(first, null);
        else focusIdea(first, dropped.current);
      },
    }),
    [actions, onDragging, letGo],
  );
  return (
    <div className="grid grid-cols-[minmax(15rem,19rem)_minmax(0,1fr)] items-start gap-4">
      <section className="sticky top-2 flex flex-col gap-2">
        <h2 className="text-lg">{t('cluster.loose.count', { count: piles.loose.all.length })}</h2>
        <BoardPile
          pile={piles.loose}
          to={null}
          label={t('cluster.loose.count', { count: piles.loose.all.length })}
          kit={kit}
          drag={drag}
        />
      </section>
      {piles.clusters.length === 0 ? (
        <EmptyState>{t('cluster.noClusters')}</EmptyState>
      ) : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] items-start gap-3">
          {piles.clusters.map((pile) => {
            const { cluster } = pile;
            const headingId = `pile-${cluster.clusterId}`;
            return (
              <section
                key={cluster.clusterId}
                className="flex flex-col gap-2 rounded-card border-[1.5px] border-line bg-sunken p-3"
              >
                <div className="flex items-start justify-between gap-2">
                  <ClusterTitle cluster={cluster} count={pile.all.length} kit={kit} id={headingId} />
                  <ClusterMenu pile={pile} kit={kit} />
                </div>
                {cluster.explanation !== '' && <p className="text-written text-sm text-muted">{cluster.explanation}</p>}
                <BoardPile
                  pile={pile}
                  to={cluster.clusterId}
                  label={`${cluster.title === '' ? t('cluster.untitled') : cluster.title} (${pile.all.length})`}
                  kit={kit}
                  drag={drag}
                />
              </section>
            );
          })}
        </div>
      )}
    </div>
  );
};
