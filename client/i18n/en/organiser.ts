import type { organiser as nl } from '../nl/organiser.ts';
import type { SameKeys } from '../same-keys.ts';

export const organiser = {
  title: 'Sessions',
} as const satisfies SameKeys<typeof nl>;
