import { useEffect, useMemo, useRef } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { keeperOf } from '../../state/holding.ts';
import { useSessionClient } from '../../state/session-store.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BoardPile } from './board-pile.tsx';
import { CheckCount } from './check-count.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { ClusterMenu } from './cluster-menu.tsx';
import { ClusterTitle } from './cluster-title.tsx';
import type { BoardDrag } from './use-idea-drag.ts';
import { focusIdea, rescueIdea } from './focus-soon.ts';
import type { Piles } from './piles.ts';

/** React Aria selects what came in, within 50 ms of a drop; nobody asked for that, so it is let go of after it. Ignoring it would make it try for ever. */
const SETTLED_MS = 200;

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
  const { onDragging, actions, letGo, tellHeld } = kit;
  const client = useSessionClient();
  const release = useRef<() => void>(() => undefined);
  /** A mouse's drop is told just after its drag ended, a keyboard's just before. */
  const isOver = useRef(false);
  const shown = useRef(step);
  const begunWith = useRef(step);
  useEffect(() => {
    shown.current = step;
  }, [step]);
  const drag = useMemo<BoardDrag>(
    () => ({
      begin: (ideaIds) => {
        dragged.current = ideaIds;
        dropped.current = undefined;
        isOver.current = false;
        begunWith.current = shown.current;
        onDragging(true);
        tellHeld('idea', ideaIds);
        release.current = keeperOf(client).hold(ideaIds.map((id) => ({ kind: 'idea', id })));
      },
      drop: (place) => {
        actions.tellMovedMeanwhile(begunWith.current, dragged.current);
        actions.move(dragged.current, place, false);
        dropped.current = place.to;
        const moved = dragged.current;
        setTimeout(() => letGo(moved), SETTLED_MS);
        const [first] = moved;
        if (isOver.current && first !== undefined) focusIdea(first, place.to);
      },
      dragged: () => dragged.current,
      end: () => {
        isOver.current = true;
        release.current();
        onDragging(false);
        const first = dragged.current[0];
        if (first === undefined) return;
        if (dropped.current === undefined) rescueIdea(first, null);
        else focusIdea(first, dropped.current);
      },
    }),
    [actions, onDragging, letGo, tellHeld, client],
  );
  return (
    <div className="grid grid-cols-[minmax(15rem,19rem)_minmax(0,1fr)] items-start gap-4">
      <section className="sticky top-2 flex flex-col gap-2">
        <h2 className="text-lg">{t('cluster.loose.count', { count: piles.loose.count })}</h2>
        <BoardPile
          pile={piles.loose}
          to={null}
          label={t('cluster.loose.count', { count: piles.loose.count })}
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
                <div className="flex flex-wrap items-start justify-between gap-2">
                  <ClusterTitle cluster={cluster} count={pile.count} kit={kit} id={headingId} />
                  <ClusterMenu pile={pile} clusters={piles.clusters} kit={kit} />
                </div>
                <CheckCount pile={pile} kit={kit} />
                {cluster.explanation !== '' && <p className="text-written text-sm text-muted">{cluster.explanation}</p>}
                <BoardPile
                  pile={pile}
                  to={cluster.clusterId}
                  label={`${cluster.title === '' ? t('cluster.untitled') : cluster.title} (${pile.count})`}
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
