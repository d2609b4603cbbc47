import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Button } from './button.tsx';

export interface Place {
  readonly id: string;
  /** Its heading: "Uw antwoorden". */
  readonly title: string;
  /** As it stands on the buttons that go there: "Volgende: uw antwoorden (3)". */
  readonly name: string;
  /** What is there, one on a screen; at least one. At most one thing to press in each, beside fields to fill in. */
  readonly cards: readonly ReactNode[];
  /** While something here is being changed: no way on or back until that is done. */
  readonly isAlone?: boolean;
  /** "Antwoord 2 van 3", where there are more of them. */
  readonly count?: (number: number, total: number) => string;
}

interface PlacesProps {
  readonly places: readonly Place[];
  /** Where it begins; the first place when that is not there. */
  readonly start?: string;
}

/**
 * For big buttons: a page cut into places that follow each other, each with one way on and one way back. Nothing is chosen or sent by going somewhere.
 * A place that goes away under the reader, because the facilitator closed it, leads to the first.
 */
export const Places = ({ places, start }: PlacesProps) => {
  const { t } = useTranslation();
  const [at, setAt] = useState({ id: start ?? '', card: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const index = Math.max(
    0,
    places.findIndex(({ id }) => id === at.id),
  );
  const place = places[index];
  if (place === undefined) return null;
  const card = Math.min(at.card, place.cards.length - 1);
  const go = (id: string, to: number): void => {
    setAt({ id, card: to });
    heading.current?.focus();
  };
  const isLast = card >= place.cards.length - 1;
  const [before, after] = [places[index - 1], places[index + 1]];
  const next = isLast ? after : place;
  const back = card > 0 ? place : before;
  return (
    <section className="flex flex-col gap-5" data-place={place.id}>
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {place.title}
        {place.count !== undefined && place.cards.length > 1 && (
          <span className="block text-lg font-normal text-muted">{place.count(card + 1, place.cards.length)}</span>
        )}
      </h2>
      {place.cards[card]}
      <div className="flex flex-col gap-4" hidden={place.isAlone === true}>
        {next !== undefined && (
          <Button
            isFullWidth
            iconAfter={ArrowRight}
            onPress={() => (next === place ? go(place.id, card + 1) : go(next.id, 0))}
          >
            {next === place ? t('common.oneByOne.next') : t('participant.calm.next', { place: next.name })}
          </Button>
        )}
        {back !== undefined && (
          <Button
            isFullWidth
            icon={ArrowLeft}
            onPress={() => (back === place ? go(place.id, card - 1) : go(back.id, back.cards.length - 1))}
          >
            {back === place ? t('common.oneByOne.back') : t('participant.calm.back', { place: back.name })}
          </Button>
        )}
      </div>
    </section>
  );
};
