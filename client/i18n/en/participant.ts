import type { participant as nl } from '../nl/participant.ts';
import type { SameKeys } from '../same-keys.ts';

export const participant = {
  title: 'Your seat in the session',
} as const satisfies SameKeys<typeof nl>;
