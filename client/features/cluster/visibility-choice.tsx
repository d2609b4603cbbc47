import { Eye, EyeOff, MonitorUp } from 'lucide-react';
import type { ClustersVisibleTo } from '../../../shared/domain/vocabulary.ts';
import type { StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { IconText } from '../../ui/icon-text.tsx';

const ICON = { console: EyeOff, screen: MonitorUp, everyone: Eye } as const;
const CHOICES: readonly ClustersVisibleTo[] = ['console', 'screen', 'everyone'];

interface VisibilityChoiceProps {
  readonly step: StepShape;
  readonly maySteer: boolean;
  readonly onChange: (to: ClustersVisibleTo) => void;
}

/** Who sees the clusters now, in words, and the way to change it. */
export const VisibilityChoice = ({ step, maySteer, onChange }: VisibilityChoiceProps) => {
  const { t } = useTranslation();
  const now = step.clustersVisibleTo;
  return (
    <section
      aria-label={t('cluster.visible.label')}
      className="flex flex-wrap items-center justify-between gap-3 rounded-card bg-sunken px-4 py-2"
    >
      <div className="min-w-[min(12rem,100%)] flex-1">
        <p>
          <IconText icon={ICON[now]} strong>
            {t('cluster.visible.label')}: {t(`cluster.visible.${now}`)}
          </IconText>
        </p>
        <p className="text-sm text-muted">{t(`cluster.visible.${now}Text`)}</p>
      </div>
      {maySteer && (
        <ActionMenu
          label={t('cluster.visible.change')}
          items={CHOICES.filter((to) => to !== now).map((to) => ({
            id: to,
            label: t(`cluster.visible.to.${to}`),
            icon: ICON[to],
          }))}
          onAction={onChange}
        />
      )}
    </section>
  );
};
