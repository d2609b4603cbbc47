import { Pencil } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { useHolding } from '../../state/holding.ts';
import { ClusterBadge } from '../../ui/cluster-badge.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { focusClusterTitle } from './focus-soon.ts';
import { HeldLabel } from './held-label.tsx';
import { heldKey } from './use-held.ts';

const Editor = ({ cluster, kit }: { readonly cluster: ClusterShape; readonly kit: ClusterKit }) => {
  const { t } = useTranslation();
  const [was] = useState(cluster.title);
  const [text, setText] = useState(was);
  useHolding('title', cluster.clusterId);
  const { tellHeld } = kit;
  useEffect(() => tellHeld('title', [cluster.clusterId]), [tellHeld, cluster.clusterId]);
  // Enter and Escape take the field away, which makes it blur once more.
  const isDone = useRef(false);
  const over = characterCount(cleanText(text)) - LIMITS.clusterTitle;
  const save = (): boolean => {
    if (isDone.current) return false;
    if (over > 0) return false;
    isDone.current = true;
    kit.actions.rename(cluster.clusterId, cleanText(text), was);
    kit.setEditing(null);
    return true;
  };
  // Taken away under the fingers (a colleague removed the cluster, the room went on): what was typed is still sent, and told about if it came too late.
  const rescue = useEffectEvent(() => {
    if (!isDone.current && over <= 0) kit.actions.rename(cluster.clusterId, cleanText(text), was);
  });
  useEffect(() => () => rescue(), []);
  const onKeyDown = (event: { readonly key: string; stopPropagation?: () => void }): void => {
    if (event.key === 'Enter' && save()) focusClusterTitle(cluster.clusterId);
    if (event.key === 'Escape') {
      isDone.current = true;
      kit.setEditing(null);
      focusClusterTitle(cluster.clusterId);
    }
  };
  return (
    <TextField
      autoFocus
      label={t('cluster.title.label')}
      description={cluster.title === was ? undefined : `${t('hands.clash.now')}: ${cluster.title}`}
      value={text}
      onChange={setText}
      onKeyDown={onKeyDown}
      onBlur={() => save()}
      errorMessage={over > 0 ? t('common.field.charactersOver', { count: over }) : undefined}
    />
  );
};

interface ClusterTitleProps {
  readonly cluster: ClusterShape;
  readonly count: number;
  readonly kit: ClusterKit;
  readonly id: string;
}

/** The title of a cluster with how many answers it holds; a press on it makes it a field to type in. */
export const ClusterTitle = ({ cluster, count, kit, id }: ClusterTitleProps) => {
  const { t } = useTranslation();
  const title = cluster.title === '' ? t('cluster.untitled') : cluster.title;
  if (kit.maySteer && kit.editing === cluster.clusterId) return <Editor cluster={cluster} kit={kit} />;
  const { clusterId } = cluster;
  const typedBy = kit.held.get(heldKey('title', clusterId)) ?? kit.held.get(heldKey('explanation', clusterId));
  const heading = (
    <h2 className="min-w-0 text-lg leading-snug" id={id}>
      {kit.maySteer ? (
        <Button
          onPress={() => kit.setEditing(cluster.clusterId)}
          data-cluster-title={cluster.clusterId}
          className="target -ms-2 inline-flex cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-transparent px-2 text-start hover:border-accent hover:bg-accent-soft"
        >
          {cluster.badge !== undefined && <ClusterBadge badge={cluster.badge} />}
          <span>
            <bdi>{title}</bdi> ({count})
          </span>
          <Pencil aria-hidden className="size-[1em] shrink-0 text-accent" />
          <span className="sr-only">{t('cluster.title.change')}</span>
        </Button>
      ) : (
        <span className="inline-flex items-center gap-2">
          {cluster.badge !== undefined && <ClusterBadge badge={cluster.badge} />}
          <span>
            <bdi>{title}</bdi> ({count})
          </span>
        </span>
      )}
    </h2>
  );
  return (
    <div className="min-w-0">
      {heading}
      <HeldLabel by={typedBy} isTyped />
    </div>
  );
};
