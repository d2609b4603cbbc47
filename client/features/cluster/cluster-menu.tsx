import {
  ArrowDown,
  ArrowUp,
  Merge,
  MessageSquareText,
  Pencil,
  Presentation,
  Shapes,
  Split,
  Trash2,
} from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { useHolding } from '../../state/holding.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { BadgeDialog } from './badge-dialog.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { MergeDialog } from './merge-dialog.tsx';
import type { ClusterPile } from './piles.ts';

interface ExplanationDialogProps {
  readonly cluster: ClusterShape;
  readonly kit: ClusterKit;
  readonly onClose: () => void;
}

const ExplanationDialog = ({ cluster, kit, onClose }: ExplanationDialogProps) => {
  const { t } = useTranslation();
  const [was] = useState(cluster.explanation);
  const [text, setText] = useState(was);
  const isDone = useRef(false);
  useHolding('explanation', cluster.clusterId);
  const { tellHeld } = kit;
  useEffect(() => tellHeld('explanation', [cluster.clusterId]), [tellHeld, cluster.clusterId]);
  const isTooLong = characterCount(cleanText(text)) > LIMITS.clusterExplanation;
  const save = (): void => {
    if (isTooLong) return;
    isDone.current = true;
    kit.actions.explain(cluster.clusterId, cleanText(text), was);
    onClose();
  };
  const cancel = (): void => {
    isDone.current = true;
    onClose();
  };
  // As with a title: the cluster can be taken away while somebody types.
  const rescue = useEffectEvent(() => {
    if (!isDone.current && !isTooLong) kit.actions.explain(cluster.clusterId, cleanText(text), was);
  });
  useEffect(() => () => rescue(), []);
  const title = cluster.title === '' ? t('cluster.untitled') : cluster.title;
  return (
    <Dialog
      isOpen
      onClose={cancel}
      role="alertdialog"
      title={t('cluster.explanation.title', { cluster: title })}
      actions={
        <>
          <Button onPress={cancel}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" aria-disabled={isTooLong} onPress={save}>
            {t('common.actions.save')}
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        label={t('cluster.explanation.label')}
        description={t('cluster.explanation.description')}
        value={text}
        onChange={setText}
        limit={LIMITS.clusterExplanation}
      />
    </Dialog>
  );
};

interface ClusterMenuProps {
  readonly pile: ClusterPile;
  /** All of the step, in order. */
  readonly clusters: readonly ClusterPile[];
  readonly kit: ClusterKit;
}

/** What can be done with one cluster: name, explanation, drawing, place, splitting, merging, and taking it away. */
export const ClusterMenu = ({ pile, clusters, kit }: ClusterMenuProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'explain' | 'badge' | 'merge' | null>(null);
  const close = (): void => setAsking(null);
  const { cluster, place, of } = pile;
  const picked = pile.all.flatMap(({ ideaId }) => (kit.selected.has(ideaId) ? [ideaId] : []));
  const { clusterId } = cluster;
  const act = (id: 'rename' | 'explain' | 'badge' | 'up' | 'down' | 'split' | 'merge' | 'light' | 'remove'): void => {
    if (id === 'rename') kit.setEditing(clusterId);
    else if (id === 'explain' || id === 'badge' || id === 'merge') setAsking(id);
    else if (id === 'split') {
      kit.setEditing(kit.actions.create(picked, '', clusterId));
      kit.letGo(picked);
    } else if (id === 'light') kit.actions.light({ type: 'cluster', clusterId });
    else if (id === 'remove') kit.actions.remove(clusterId);
    else kit.actions.shift(clusterId, id);
  };
  return (
    <span data-cluster-menu={clusterId} className="shrink-0">
      <ActionMenu
        label={t('cluster.menu.label')}
        about={cluster.title === '' ? t('cluster.untitled') : cluster.title}
        items={[
          { id: 'rename', label: t('cluster.menu.rename'), icon: Pencil },
          { id: 'explain', label: t('cluster.menu.explain'), icon: MessageSquareText },
          { id: 'badge', label: t('cluster.menu.badge'), icon: Shapes },
          { id: 'up', label: t('cluster.menu.up'), icon: ArrowUp, isDisabled: place === 1 },
          { id: 'down', label: t('cluster.menu.down'), icon: ArrowDown, isDisabled: place === of },
          {
            id: 'split',
            label: t('cluster.menu.split', { count: picked.length }),
            icon: Split,
            isDisabled: picked.length === 0 || picked.length === pile.all.length,
          },
          { id: 'merge', label: t('cluster.menu.merge'), icon: Merge, isDisabled: of < 2 },
          { id: 'light', label: t('directing.spotlight.put'), icon: Presentation, isDisabled: !kit.areClustersShown },
          { id: 'remove', label: t('cluster.menu.remove'), icon: Trash2 },
        ]}
        onAction={act}
      />
      {asking === 'explain' && <ExplanationDialog cluster={cluster} kit={kit} onClose={close} />}
      {asking === 'badge' && <BadgeDialog cluster={cluster} kit={kit} onClose={close} />}
      {asking === 'merge' && (
        <MergeDialog
          cluster={cluster}
          others={clusters.map((other) => other.cluster).filter((other) => other.clusterId !== clusterId)}
          kit={kit}
          onClose={close}
        />
      )}
    </span>
  );
};
