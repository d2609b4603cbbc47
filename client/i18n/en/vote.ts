import type { vote as nl } from '../nl/vote.ts';
import type { SameKeys } from '../same-keys.ts';

export const vote = {
  title: 'Vote',
} as const satisfies SameKeys<typeof nl>;
