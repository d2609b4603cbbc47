import { Pencil } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { characterCount, cleanText } from '../../../shared/kernel/text.ts';
import { LIMITS } from '../../../shared/domain/limits.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ClusterKit } from './cluster-kit.ts';
import { focusClusterTitle } from './focus-soon.ts';

const Editor = ({ cluster, kit }: { readonly cluster: ClusterShape; readonly kit: ClusterKit }) => {
  const { t } = useTranslation();
  const [text, setText] = useState(cluster.title);
  // Enter and Escape take the field away, which makes it blur once more.
  const isDone = useRef(false);
  const over = characterCount(cleanText(text)) - LIMITS.clusterTitle;
  const save = (): boolean => {
    if (isDone.current) return false;
    if (over > 0) return false;
    isDone.current = true;
    kit.actions.rename(cluster.clusterId, cleanText(text));
    kit.setEditing(null);
    return true;
  };
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
  return (
    <h2 className="min-w-0 text-lg leading-snug" id={id}>
      {kit.maySteer ? (
        <Button
          onPress={() => kit.setEditing(cluster.clusterId)}
          data-cluster-title={cluster.clusterId}
          className="target -ms-2 inline-flex cursor-pointer items-center gap-2 rounded-control border-[1.5px] border-transparent px-2 text-start hover:border-accent hover:bg-accent-soft"
        >
          <span>
            <bdi>{title}</bdi> ({count})
          </span>
          <Pencil aria-hidden className="size-[1em] shrink-0 text-accent" />
          <span className="sr-only">{t('cluster.title.change')}</span>
        </Button>
      ) : (
        <>
          <bdi>{title}</bdi> ({count})
        </>
      )}
    </h2>
  );
};
