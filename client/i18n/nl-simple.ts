import type { Catalogue } from './nl.ts';
import type { SomeKeys } from './same-keys.ts';

/** Easy Dutch: what is said in another way there. All the rest is the Dutch catalogue. */
export const nlSimple = {} as const satisfies SomeKeys<Catalogue>;
