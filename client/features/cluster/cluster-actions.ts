// Everything that can be done to clusters, once: the board and the list call the same functions, so they can't differ.
import { useCallback, useMemo } from 'react';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import { must } from '../../../shared/kernel/assert.ts';
import type { ClusterBadge } from '../../../shared/domain/cluster-badge.ts';
import type { Spotlit } from '../../../shared/domain/scene.ts';
import type { ClustersVisibleTo } from '../../../shared/domain/vocabulary.ts';
import type { IdeaShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { clustersInOrder, ideasByCluster } from '../../../shared/view/selectors.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { newId } from '../../lib/new-id.ts';
import { useSessionClient } from '../../state/session-store.tsx';
import { announce } from '../../ui/announcer.ts';
import { focusClusterMenu, focusIdea, focusNewCluster } from './focus-soon.ts';
import { neighbourFor, planMove } from './move-plan.ts';
import type { Place } from './move-plan.ts';

export interface ClusterActions {
  /** Moves ideas. `isSpoken`: by a menu, which says nothing itself; dragging speaks already. */
  readonly move: (ideaIds: readonly IdeaId[], place: Place, isSpoken: boolean) => void;
  /** A new cluster with these ideas; gives back its id, so that its title can be typed at once where it has none yet. */
  readonly create: (ideaIds: readonly IdeaId[], title?: string, after?: ClusterId) => ClusterId;
  /** `was`: what stood there when the typing began; a colleague's newer words are not written over. */
  readonly rename: (clusterId: ClusterId, title: string, was: string) => void;
  readonly explain: (clusterId: ClusterId, explanation: string, was: string) => void;
  readonly shift: (clusterId: ClusterId, direction: 'up' | 'down') => void;
  readonly remove: (clusterId: ClusterId) => void;
  /** Two clusters become one; the second stays. */
  readonly merge: (clusterId: ClusterId, into: ClusterId) => void;
  readonly badge: (clusterId: ClusterId, badge: ClusterBadge | null) => void;
  /** These answers lie under that one from now on. */
  readonly putUnder: (ideaIds: readonly IdeaId[], into: IdeaId) => void;
  /** These answers stand by themselves again. */
  readonly part: (ideaIds: readonly IdeaId[]) => void;
  readonly show: (to: ClustersVisibleTo) => void;
  /** Everybody who may see it looks at this one. */
  readonly light: (on: Spotlit) => void;
  /** After a drag: says so when a colleague moved one of these ideas while this page still showed `shown`. */
  readonly tellMovedMeanwhile: (shown: StepShape, ideaIds: readonly IdeaId[]) => void;
}

const pileOf = (step: StepShape, clusterId: ClusterId | null): readonly IdeaShape[] => {
  const { loose, inCluster } = ideasByCluster(step);
  return clusterId === null ? loose : (inCluster.get(clusterId) ?? []);
};

/**
 * The actions on one step. They look at the step as it is at that moment, also while the page shows an older one during a drag.
 * @param tell says that something did not go as it was meant, because of a colleague: to the ear and to the eye; must stay the same function
 */
export function useClusterActions(stepId: StepShape['stepId'], tell: (text: string) => void): ClusterActions {
  const { t } = useTranslation();
  const client = useSessionClient();
  const stepNow = useCallback(
    (): StepShape => must(client.getState().view?.steps[stepId], 'step on the page'),
    [client, stepId],
  );
  return useMemo(() => {
    const titleOf = (clusterId: ClusterId | null): string => {
      if (clusterId === null) return t('cluster.loose.title');
      const title = stepNow().clusters[clusterId]?.title ?? '';
      return title === '' ? t('cluster.untitled') : title;
    };
    return {
      move: (ideaIds, place, isSpoken) => {
        const step = stepNow();
        const plan = planMove(step, pileOf(step, place.to), ideaIds, place);
        if (plan.kind === 'gone') tell(t(`cluster.gone.${plan.what}`));
        if (plan.kind !== 'move') return;
        for (const command of plan.commands) client.send(command);
        const count = ideaIds.length - plan.missing;
        if (isSpoken) announce(t('cluster.moved', { count, cluster: titleOf(place.to) }));
        if (plan.missing > 0) tell(t('cluster.missing', { count: plan.missing }));
        const first = ideaIds[0];
        if (isSpoken && first !== undefined) focusIdea(first, place.to);
      },
      create: (ideaIds, title = '', after) => {
        const clusterId = newId<ClusterId>();
        const known = ideaIds.filter((ideaId) => Object.hasOwn(stepNow().ideas, ideaId));
        client.send({
          type: 'createCluster',
          stepId,
          clusterId,
          title,
          ideaIds: known,
          ...(after === undefined ? {} : { after }),
        });
        announce(
          title === ''
            ? t('cluster.created', { count: known.length })
            : t('cluster.moved', { count: known.length, cluster: title }),
        );
        return clusterId;
      },
      rename: (clusterId, title, was) => {
        if (title === was || stepNow().clusters[clusterId]?.title === title) return;
        client.send({ type: 'renameCluster', stepId, clusterId, title, was });
      },
      explain: (clusterId, explanation, was) => {
        if (explanation === was || stepNow().clusters[clusterId]?.explanation === explanation) return;
        client.send({ type: 'explainCluster', stepId, clusterId, explanation, was });
      },
      shift: (clusterId, direction) => {
        const before = clustersInOrder(stepNow());
        const after = neighbourFor(before, clusterId, direction);
        if (after === undefined) return;
        client.send({ type: 'moveCluster', stepId, clusterId, after });
        const at = before.findIndex((cluster) => cluster.clusterId === clusterId);
        const place = direction === 'up' ? at : at + 2;
        announce(t('cluster.shifted', { cluster: titleOf(clusterId), place }));
        focusClusterMenu(clusterId);
      },
      remove: (clusterId) => {
        const before = clustersInOrder(stepNow());
        const at = before.findIndex((cluster) => cluster.clusterId === clusterId);
        const cluster = titleOf(clusterId);
        client.send({ type: 'removeCluster', stepId, clusterId });
        announce(t('cluster.removed', { cluster }));
        const next = before[at + 1] ?? before[at - 1];
        if (next === undefined) focusNewCluster();
        else focusClusterMenu(next.clusterId);
      },
      merge: (clusterId, into) => {
        const cluster = titleOf(clusterId);
        client.send({ type: 'mergeClusters', stepId, clusterId, into });
        announce(t('cluster.merge.done', { cluster, into: titleOf(into) }));
        focusClusterMenu(into);
      },
      badge: (clusterId, badge) => {
        client.send({ type: 'setClusterBadge', stepId, clusterId, badge });
        focusClusterMenu(clusterId);
      },
      putUnder: (ideaIds, into) => {
        const rest = ideaIds.filter((ideaId) => ideaId !== into && Object.hasOwn(stepNow().ideas, ideaId));
        if (rest.length === 0 || !Object.hasOwn(stepNow().ideas, into)) {
          tell(t('cluster.gone.ideas'));
          return;
        }
        client.send({ type: 'mergeIdeas', stepId, ideaIds: rest, into });
        announce(t('cluster.alike.done', { count: rest.length + 1 }));
      },
      part: (ideaIds) => {
        client.send({ type: 'partIdeas', stepId, ideaIds: [...ideaIds] });
        announce(t('cluster.alike.parted'));
        const first = ideaIds[0];
        if (first !== undefined) focusIdea(first, stepNow().ideas[first]?.clusterId ?? null);
      },
      show: (to) => {
        client.send({ type: 'setClusterVisibility', stepId, to });
      },
      light: (on) => {
        client.send({ type: 'setSpotlight', spotlight: { stepId, on, page: 1 } });
        const { ideas } = stepNow();
        const text = on.type === 'cluster' ? titleOf(on.clusterId) : (ideas[on.ideaId]?.text ?? '');
        announce(t('directing.spotlight.said', { text }));
      },
      tellMovedMeanwhile: (shown, ideaIds) => {
        const now = stepNow();
        const isMoved = ideaIds.some((ideaId) => {
          const idea = now.ideas[ideaId];
          return idea !== undefined && idea.clusterId !== shown.ideas[ideaId]?.clusterId;
        });
        if (isMoved) tell(t('cluster.meanwhile'));
      },
    };
  }, [client, stepId, stepNow, t, tell]);
}
