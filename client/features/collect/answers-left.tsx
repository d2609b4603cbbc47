import { ListChecks } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { announce } from '../../ui/announcer.ts';
import { IconText } from '../../ui/icon-text.tsx';

interface AnswersLeftProps {
  readonly left: number;
  readonly own: number;
  /** There is text in the box, which then stays where it is. */
  readonly hasText: boolean;
  /** Takes the focus when the box goes away under it. */
  readonly fullRef: RefObject<HTMLDivElement | null>;
}

/** How many answers may still be given; at none, what can be done instead. Spoken when it changes, also by another device of the seat. */
export const AnswersLeft = ({ left, own, hasText, fullRef }: AnswersLeftProps) => {
  const { t } = useTranslation();
  const isFull = left === 0;
  const words = isFull
    ? t('participant.collect.limit.full', { count: own })
    : t('participant.collect.limit.left', { count: left });
  const told = useRef(words);
  useEffect(() => {
    if (told.current === words) return;
    told.current = words;
    announce(words);
  }, [words]);
  const isAway = isFull && !hasText;
  useEffect(() => {
    if (isAway && document.activeElement === document.body) fullRef.current?.focus();
  }, [isAway, fullRef]);

  if (!isFull) return <p className="text-muted">{words}</p>;
  return (
    <div ref={fullRef} tabIndex={-1} className="flex flex-col gap-1 rounded-card bg-sunken px-4 py-3">
      <p>
        <IconText icon={ListChecks} strong>
          {words}
        </IconText>
      </p>
      <p>{t(hasText ? 'participant.collect.limit.kept' : 'participant.collect.limit.instead')}</p>
    </div>
  );
};
