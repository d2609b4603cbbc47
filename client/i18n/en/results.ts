import type { results as nl } from '../nl/results.ts';
import type { SameKeys } from '../same-keys.ts';

export const results = {
  caption: 'Result of the vote',
  captionRound: 'Result of vote {{number}}',
  rank: 'No.',
  theme: 'Theme',
  dots: 'Dots',
  shared: 'shared',
  voters_one: '{{share}} · from {{count}} person',
  voters_other: '{{share}} · from {{count}} people',
  nobody: 'Nobody gave a dot.',
  noVoters: 'no dots',
  ballots_one: '{{count}} person voted.',
  ballots_other: '{{count}} people voted.',
  abstained_one: '{{count}} person abstained.',
  abstained_other: '{{count}} people abstained.',
  earlier: 'Earlier vote: number {{number}}',
  none: 'There was no vote on this question.',
  themes: 'The themes',
  untitled: 'Theme without a name',
  emptyTheme: 'No answers yet',
  loose: 'Not in a theme yet',
} as const satisfies SameKeys<typeof nl>;
