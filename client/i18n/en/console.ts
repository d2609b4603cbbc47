import type { console as nl } from '../nl/console.ts';
import type { SameKeys } from '../same-keys.ts';

export const console = {
  title: 'Facilitate',
} as const satisfies SameKeys<typeof nl>;
