import { ArrowDown, ArrowUp, Presentation, MessageSquareText, Pencil, Trash2 } from 'lucide-react';
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
import type { ClusterKit } from './cluster-kit.ts';
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

/** What can be done with one cluster: name, explanation, place, and taking it away. */
export const ClusterMenu = ({ pile, kit }: { readonly pile: ClusterPile; readonly kit: ClusterKit }) => {
  const { t } = useTranslation();
  const [isExplaining, setIsExplaining] = useState(false);
  const { cluster, place, of } = pile;
  const { clusterId } = cluster;
  const act = (id: 'rename' | 'explain' | 'up' | 'down' | 'light' | 'remove'): void => {
    if (id === 'rename') kit.setEditing(clusterId);
    else if (id === 'explain') setIsExplaining(true);
    else if (id === 'light') kit.actions.light({ type: 'cluster', clusterId });
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
          { id: 'up', label: t('cluster.menu.up'), icon: ArrowUp, isDisabled: place === 1 },
          { id: 'down', label: t('cluster.menu.down'), icon: ArrowDown, isDisabled: place === of },
          { id: 'light', label: t('directing.spotlight.put'), icon: Presentation, isDisabled: !kit.areClustersShown },
          { id: 'remove', label: t('cluster.menu.remove'), icon: Trash2 },
        ]}
        onAction={act}
      />
      {isExplaining && <ExplanationDialog cluster={cluster} kit={kit} onClose={() => setIsExplaining(false)} />}
    </span>
  );
};
