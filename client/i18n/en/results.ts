import type { results as nl } from '../nl/results.ts';
import type { SameKeys } from '../same-keys.ts';

export const results = {
  title: 'Results',
} as const satisfies SameKeys<typeof nl>;
