import type { cluster as nl } from '../nl/cluster.ts';
import type { SameKeys } from '../same-keys.ts';

export const cluster = {
  title: 'Cluster',
} as const satisfies SameKeys<typeof nl>;
