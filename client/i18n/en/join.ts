import type { join as nl } from '../nl/join.ts';
import type { SameKeys } from '../same-keys.ts';

export const join = {
  title: 'Join',
} as const satisfies SameKeys<typeof nl>;
