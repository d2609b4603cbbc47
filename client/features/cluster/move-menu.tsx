import { FolderInput, Plus, Presentation, Undo } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { ClusterId, IdeaId } from '../../../shared/kernel/ids.ts';
import type { Spotlit } from '../../../shared/domain/scene.ts';
import type { ClusterShape, StepShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { OPTION_CLASS } from '../../ui/select-field.tsx';
import { focusSoon } from './focus-soon.ts';

/** Which answers, and the button that asked: one menu serves a thousand cards. */
export interface MoveRequest {
  readonly ideaIds: readonly IdeaId[];
  readonly button: RefObject<Element | null>;
}

interface MoveMenuProps {
  readonly request: MoveRequest;
  readonly step: StepShape;
  readonly clusters: readonly ClusterShape[];
  readonly onClose: () => void;
  readonly onNew: (ideaIds: readonly IdeaId[]) => void;
  readonly onMove: (ideaIds: readonly IdeaId[], to: ClusterId | null) => void;
  /** Undefined while the room does not see the answers. */
  readonly onLight: ((on: Spotlit) => void) | undefined;
}

const ICON = 'size-[1.25em] shrink-0';

/** "Verplaats naar…": every cluster the answers are not in yet, a new one, or out of theirs. */
export const MoveMenu = ({ request, step, clusters, onClose, onNew, onMove, onLight }: MoveMenuProps) => {
  const { t } = useTranslation();
  const { ideaIds, button } = request;
  const homes = new Set(ideaIds.map((ideaId) => step.ideas[ideaId]?.clusterId ?? null));
  const targets = clusters.filter((cluster) => homes.size > 1 || !homes.has(cluster.clusterId));
  const only = ideaIds.length === 1 ? ideaIds[0] : undefined;
  const canLoosen = [...homes].some((home) => home !== null);
  const act = (key: unknown): void => {
    onClose();
    if (key === 'new') onNew(ideaIds);
    else if (key === 'loose') onMove(ideaIds, null);
    else if (key === 'light' && only !== undefined) onLight?.({ type: 'idea', ideaId: only });
    else {
      const target = targets.find((cluster) => cluster.clusterId === key);
      if (target !== undefined) onMove(ideaIds, target.clusterId);
    }
  };
  const dismiss = (isOpen: boolean): void => {
    if (isOpen) return;
    onClose();
    focusSoon(() => (document.activeElement === document.body ? (button.current as HTMLElement | null) : null));
  };
  return (
    <Popover
      triggerRef={button}
      aria-label={t('cluster.move.label')}
      isOpen
      onOpenChange={dismiss}
      className="float max-h-[60vh] max-w-[min(32rem,95vw)] min-w-56 overflow-auto p-1"
    >
      <Menu autoFocus="first" aria-label={t('cluster.move.label')} onAction={act} onClose={() => undefined}>
        {targets.map((cluster) => {
          const title = cluster.title === '' ? t('cluster.untitled') : cluster.title;
          return (
            <MenuItem key={cluster.clusterId} id={cluster.clusterId} textValue={title} className={OPTION_CLASS}>
              <FolderInput aria-hidden className={ICON} />
              <span>{title}</span>
            </MenuItem>
          );
        })}
        <MenuItem id="new" textValue={t('cluster.move.new')} className={OPTION_CLASS}>
          <Plus aria-hidden className={ICON} />
          <span>{t('cluster.move.new')}</span>
        </MenuItem>
        {only !== undefined && onLight !== undefined && (
          <MenuItem id="light" textValue={t('directing.spotlight.put')} className={OPTION_CLASS}>
            <Presentation aria-hidden className={ICON} />
            <span>{t('directing.spotlight.put')}</span>
          </MenuItem>
        )}
        {canLoosen && (
          <MenuItem id="loose" textValue={t('cluster.move.loose')} className={OPTION_CLASS}>
            <Undo aria-hidden className={ICON} />
            <span>{t('cluster.move.loose')}</span>
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
};
