import type { evaluate as nl } from '../nl/evaluate.ts';
import type { SomeKeys } from '../same-keys.ts';

export const evaluate = {
  rating: { middling: 'gaat wel' },
  intro: 'U mag alles invullen. Een deel mag ook.',
  recommendLabel: 'Moeten andere mensen ook zo meedoen?',
  sent: {
    title: 'Dank u wel. Wij hebben het gekregen.',
    pendingTitle: 'Dank u wel. Wij versturen het nu.',
    text: 'U kunt het nog veranderen. Dat kan tot de sessie klaar is.',
    recommend: 'Moeten andere mensen ook meedoen?',
  },
} as const satisfies SomeKeys<typeof nl>;
