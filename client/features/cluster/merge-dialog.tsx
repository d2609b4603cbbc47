import { useState } from 'react';
import type { ClusterId } from '../../../shared/kernel/ids.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { ClusterKit } from './cluster-kit.ts';

interface MergeDialogProps {
  readonly cluster: ClusterShape;
  /** The other clusters, in order. */
  readonly others: readonly ClusterShape[];
  readonly kit: ClusterKit;
  readonly onClose: () => void;
}

/** With which other cluster this one becomes one. */
export const MergeDialog = ({ cluster, others, kit, onClose }: MergeDialogProps) => {
  const { t } = useTranslation();
  const [into, setInto] = useState<ClusterId | null>(null);
  const nameOf = ({ title }: ClusterShape): string => (title === '' ? t('cluster.untitled') : title);
  const merge = (): void => {
    if (into === null) return;
    kit.actions.merge(cluster.clusterId, into);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t('cluster.merge.title', { cluster: nameOf(cluster) })}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" aria-disabled={into === null} onPress={merge}>
            {t('cluster.merge.do')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('cluster.merge.into')}
        description={t('cluster.merge.how')}
        options={others.map((other) => ({ id: other.clusterId, label: nameOf(other) }))}
        value={into}
        onChange={setInto}
      />
    </Dialog>
  );
};
