import type { evaluate as nl } from '../nl/evaluate.ts';
import type { SameKeys } from '../same-keys.ts';

export const evaluate = {
  title: 'How was it?',
  rating: {
    veryBad: 'very bad',
    bad: 'bad',
    middling: 'neither good nor bad',
    good: 'good',
    veryGood: 'very good',
  },
} as const satisfies SameKeys<typeof nl>;
