import { useState } from 'react';
import { BADGE_COLOURS, BADGE_PICTOGRAMS } from '../../../shared/domain/cluster-badge.ts';
import type { BadgeColour, BadgePictogram } from '../../../shared/domain/cluster-badge.ts';
import type { ClusterShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { cx } from '../../lib/cx.ts';
import { Button } from '../../ui/button.tsx';
import { ClusterBadge } from '../../ui/cluster-badge.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ClusterKit } from './cluster-kit.ts';

interface BadgeDialogProps {
  readonly cluster: ClusterShape;
  readonly kit: ClusterKit;
  readonly onClose: () => void;
}

const CHOICE = 'target inline-flex cursor-pointer items-center gap-2 rounded-control px-2 py-1';

/** The drawing beside a cluster's title, and its colour: each named in words, because neither is known by looking alone. */
export const BadgeDialog = ({ cluster, kit, onClose }: BadgeDialogProps) => {
  const { t } = useTranslation();
  const [pictogram, setPictogram] = useState<BadgePictogram>(cluster.badge?.pictogram ?? BADGE_PICTOGRAMS[0]);
  const [colour, setColour] = useState<BadgeColour>(cluster.badge?.colour ?? 'plain');
  const choice = (isChosen: boolean): string =>
    cx(
      CHOICE,
      isChosen ? 'border-[3px] border-accent bg-accent-soft font-bold' : 'border-[1.5px] border-line bg-surface',
    );
  const title = cluster.title === '' ? t('cluster.untitled') : cluster.title;
  const put = (badge: ClusterShape['badge'] | null): void => {
    kit.actions.badge(cluster.clusterId, badge ?? null);
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      title={t('cluster.badge.title', { cluster: title })}
      actions={
        <>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
          {cluster.badge !== undefined && <Button onPress={() => put(null)}>{t('cluster.badge.none')}</Button>}
          <Button variant="primary" onPress={() => put({ pictogram, colour })}>
            {t('common.actions.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="flex items-center gap-3 text-lg">
          <ClusterBadge badge={{ pictogram, colour }} /> <bdi>{title}</bdi>
        </p>
        <p className="text-muted">{t('cluster.badge.seen')}</p>
        <div role="group" aria-label={t('cluster.badge.pictogram')} className="flex flex-wrap gap-2">
          {BADGE_PICTOGRAMS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === pictogram}
              className={choice(one === pictogram)}
              onClick={() => setPictogram(one)}
            >
              <ClusterBadge badge={{ pictogram: one, colour: 'plain' }} />
              {t(`cluster.badge.pictograms.${one}`)}
            </button>
          ))}
        </div>
        <div role="group" aria-label={t('cluster.badge.colour')} className="flex flex-wrap gap-2">
          {BADGE_COLOURS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === colour}
              className={choice(one === colour)}
              onClick={() => setColour(one)}
            >
              <ClusterBadge badge={{ pictogram, colour: one }} />
              {t(`cluster.badge.colours.${one}`)}
            </button>
          ))}
        </div>
      </div>
    </Dialog>
  );
};
