import type { results as nl } from '../nl/results.ts';
import type { SomeKeys } from '../same-keys.ts';

export const results = {
  shared: 'samen',
  abstained_one: '{{count}} mens koos niets.',
  abstained_other: '{{count}} mensen kozen niets.',
  none: 'Bij deze vraag stemde niemand.',
} as const satisfies SomeKeys<typeof nl>;
