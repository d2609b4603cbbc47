import { ChevronDown, Split } from 'lucide-react';
import { useState } from 'react';
import type { IdeaId } from '../../../shared/kernel/ids.ts';
import type { IdeaShape } from '../../../shared/protocol/shapes.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { AriaButton } from '../../ui/aria-button.tsx';
import { shortText } from './piles.ts';

interface AlikeProps {
  readonly idea: IdeaShape;
  /** What lies under it, each in its own words. */
  readonly alike: readonly IdeaShape[];
  /** Absent for whoever only reads. */
  readonly onPart: ((ideaIds: readonly IdeaId[]) => void) | undefined;
}

/** How many answers say the same as this one, and behind a button each of them, with the way to take it out again. */
export const Alike = ({ idea, alike, onPart }: AlikeProps) => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  if (alike.length === 0) return null;
  return (
    <div className="flex flex-col items-start">
      <span className="-ms-2">
        <AriaButton
          variant="quiet"
          iconAfter={ChevronDown}
          about={shortText(idea.text)}
          aria-expanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t('cluster.alike.count', { count: alike.length })}
        </AriaButton>
      </span>
      {isOpen && (
        <ul className="flex w-full flex-col gap-1 border-s-4 border-line ps-2">
          {alike.map(({ ideaId, text, explanation }) => (
            <li key={ideaId} className="text-sm">
              <bdi className="text-written block">{text}</bdi>
              {explanation !== '' && <bdi className="text-written block text-muted">{explanation}</bdi>}
              {onPart !== undefined && (
                <AriaButton variant="quiet" icon={Split} about={shortText(text)} onPress={() => onPart([ideaId])}>
                  {t('cluster.alike.part')}
                </AriaButton>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
