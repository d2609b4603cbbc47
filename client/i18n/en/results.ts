import type { results as nl } from '../nl/results.ts';
import type { SameKeys } from '../same-keys.ts';

export const results = {
  caption: 'Result of the vote',
  earlier: 'Earlier vote: number {{number}}',
  none: 'There was no vote on this question.',
  themes: 'The themes',
  untitled: 'Theme without a name',
  emptyTheme: 'No answers yet',
  loose: 'Not in a theme yet',
  failed: 'The result does not load. Try again.',
} as const satisfies SameKeys<typeof nl>;
