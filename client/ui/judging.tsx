import { Ellipsis } from 'lucide-react';
import { createContext, use } from 'react';
import type { IdeaId } from '../../shared/kernel/ids.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { AriaButton } from './aria-button.tsx';
import { Button } from './button.tsx';

/** What a page of facilitators offers to do with answers, wherever they stand on it. */
export interface Judging {
  /** Opens the menu for these answers at this button. */
  readonly openMenu: (ideaIds: readonly IdeaId[], button: Element) => void;
  /** Opens the desk: the inbox, what may hold personal data, what is hidden, and the trash. */
  readonly openDesk: () => void;
}

/** Null for whoever only reads: then there is no button at all. */
export const JudgingContext = createContext<Judging | null>(null);

interface JudgeButtonProps {
  readonly ideaIds: readonly IdeaId[];
  /** The beginning of the answer, so that names in a list differ. */
  readonly about: string;
  /** In a row that can be dragged, where the component library must know of the press. */
  readonly isInRow?: boolean;
}

/** "Meer": hide, show, change the words, to the trash. One menu for the page serves a thousand of these buttons. */
export const JudgeButton = ({ ideaIds, about, isInRow = false }: JudgeButtonProps) => {
  const { t } = useTranslation();
  const judging = use(JudgingContext);
  if (judging === null) return null;
  const Either = isInRow ? AriaButton : Button;
  return (
    <Either
      variant="quiet"
      icon={Ellipsis}
      about={about}
      aria-haspopup="menu"
      onPress={({ target }: { readonly target: Element }) => judging.openMenu(ideaIds, target)}
    >
      {t('moderate.more')}
    </Either>
  );
};
