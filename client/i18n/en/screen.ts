import type { screen as nl } from '../nl/screen.ts';
import type { SameKeys } from '../same-keys.ts';

export const screen = {
  title: 'Screen',
} as const satisfies SameKeys<typeof nl>;
