import { ChevronDown, Merge, Plus, X } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { JudgeButton } from '../../ui/judging.tsx';

interface SelectionBarProps {
  readonly ideaIds: readonly IdeaId[];
  readonly onMove: (button: Element) => void;
  /** A new cluster with them. */
  readonly onNew: () => void;
  /** They say the same. */
  readonly onMerge: () => void;
  readonly onClear: () => void;
}

/** What can be done with all selected answers at once. Stays in sight; absent while nothing is selected. */
export const SelectionBar = ({ ideaIds, onMove, onNew, onMerge, onClear }: SelectionBarProps) => {
  const { t } = useTranslation();
  const count = ideaIds.length;
  if (count === 0) return null;
  return (
    <div
      role="group"
      aria-label={t('cluster.selection.label')}
      className="sticky top-2 z-20 flex flex-wrap gap-3 rounded-card border-[1.5px] border-accent bg-accent-soft p-2"
    >
      <Button variant="primary" iconAfter={ChevronDown} aria-haspopup="menu" onPress={({ target }) => onMove(target)}>
        {t('cluster.selection.move', { count })}
      </Button>
      <Button icon={Plus} onPress={onNew}>
        {t('cluster.selection.new')}
      </Button>
      {count > 1 && (
        <Button icon={Merge} onPress={onMerge}>
          {t('cluster.selection.merge')}
        </Button>
      )}
      <JudgeButton ideaIds={ideaIds} about={t('cluster.selection.label')} />
      <Button icon={X} onPress={onClear}>
        {t('cluster.selection.clear')}
      </Button>
    </div>
  );
};
