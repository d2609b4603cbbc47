// Few sessions walk along answers on everybody's page: the card is fetched when there is something to look at.
import { useEffect, useState } from 'react';
import { inSpotlight } from '../../../shared/view/spotlit.ts';
import type { View } from '../../../shared/view/view.ts';
import { KeepPlace } from './keep-place.tsx';
import type { SpotlightCard } from './spotlight-card.tsx';

type Card = typeof SpotlightCard;

/** After a fetch that failed the next one, until it is here: the connection comes back by itself. Milliseconds. */
const AGAIN_MS = 3_000;

/** What everybody looks at, above the own work. */
export const SpotlightLater = ({ view }: { readonly view: View }) => {
  const lit = inSpotlight(view);
  const [card, setCard] = useState<{ readonly Card: Card } | null>(null);
  const isWanted = lit !== null && card === null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHere = true;
    const load = (): void => {
      import('./spotlight-card.tsx').then(
        ({ SpotlightCard }) => isHere && setCard({ Card: SpotlightCard }),
        () => {
          if (isHere) timer = setTimeout(load, AGAIN_MS);
        },
      );
    };
    load();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [isWanted]);
  return <KeepPlace>{lit !== null && card !== null && <card.Card lit={lit} lang={view.session.language} />}</KeepPlace>;
};
