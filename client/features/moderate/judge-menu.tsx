import { Eye, EyeOff, Pencil, Trash2, Undo2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { OPTION_CLASS } from '../../ui/select-field.tsx';
import { JUDGEMENTS, judgementsFor, type AnyIdea, type Judgement } from './judgements.ts';

export const JUDGEMENT_ICONS: Record<Judgement, LucideIcon> = {
  show: Eye,
  hide: EyeOff,
  trash: Trash2,
  restore: Undo2,
};

interface JudgeMenuProps {
  readonly ideas: readonly AnyIdea[];
  readonly button: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly onJudge: (judgement: Judgement, ideas: readonly AnyIdea[]) => void;
  readonly onReword: (idea: AnyIdea) => void;
}

/** What can be done with one answer or with several; of several, each act takes those that it fits. */
export const JudgeMenu = ({ ideas, button, onClose, onJudge, onReword }: JudgeMenuProps) => {
  const { t } = useTranslation();
  const offered = JUDGEMENTS.flatMap((judgement) => {
    const fitting = ideas.filter((idea) => judgementsFor(idea).includes(judgement));
    return fitting.length === 0 ? [] : [{ judgement, fitting }];
  });
  const [only] = ideas.length === 1 ? ideas : [];
  const act = (key: unknown): void => {
    onClose();
    if (key === 'reword' && only !== undefined) onReword(only);
    const chosen = offered.find(({ judgement }) => judgement === key);
    if (chosen !== undefined) onJudge(chosen.judgement, chosen.fitting);
  };
  return (
    <Popover
      triggerRef={button}
      aria-label={t('moderate.menu')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className="float max-h-[60vh] max-w-[min(32rem,95vw)] min-w-56 overflow-auto p-1"
    >
      <Menu autoFocus="first" aria-label={t('moderate.menu')} onAction={act} onClose={() => undefined}>
        {offered.map(({ judgement, fitting }) => {
          const Icon = JUDGEMENT_ICONS[judgement];
          const words = t(`moderate.act.${judgement}`);
          const label = ideas.length === 1 ? words : t('moderate.actMany', { act: words, count: fitting.length });
          return (
            <MenuItem key={judgement} id={judgement} textValue={label} className={OPTION_CLASS}>
              <Icon aria-hidden className="size-[1.25em] shrink-0" />
              <span>{label}</span>
            </MenuItem>
          );
        })}
        {only !== undefined && only.where !== 'trash' && (
          <MenuItem id="reword" textValue={t('moderate.act.reword')} className={OPTION_CLASS}>
            <Pencil aria-hidden className="size-[1.25em] shrink-0" />
            <span>{t('moderate.act.reword')}</span>
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
};
