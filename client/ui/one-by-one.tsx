import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';

interface OneByOneProps {
  /** What one of them is called: "Thema". Shown with its number: "Thema 2 van 5". */
  readonly name: string;
  readonly cards: readonly ReactNode[];
  /** What comes after the last one: to check, to send. Shown with the last card only, in the place of "Volgende". */
  readonly last: ReactNode;
}

/** For big buttons: one card a screen instead of a list, with one way on and one way back. Nothing is chosen by leafing through it. */
export const OneByOne = ({ name, cards, last }: OneByOneProps) => {
  const { t } = useTranslation();
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // A card can go away under the reader, when the facilitator changes what there is.
  const index = Math.max(0, Math.min(place, cards.length - 1));
  const go = (to: number): void => {
    setPlace(to);
    heading.current?.focus();
  };
  return (
    <section className="flex flex-col gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-lg text-muted">
        {name} {t('common.oneByOne.of', { number: index + 1, total: cards.length })}
      </h2>
      {cards[index]}
      <div className="flex flex-col gap-4">
        {index >= cards.length - 1 ? (
          last
        ) : (
          <Button variant="primary" size="large" isFullWidth iconAfter={ArrowRight} onPress={() => go(index + 1)}>
            {t('common.oneByOne.next')}
          </Button>
        )}
        {index > 0 && (
          <Button isFullWidth icon={ArrowLeft} onPress={() => go(index - 1)}>
            {t('common.oneByOne.back')}
          </Button>
        )}
      </div>
    </section>
  );
};
