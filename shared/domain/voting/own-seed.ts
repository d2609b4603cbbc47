// The number that one seat's order and pairs in a round are drawn from.
import { hash32 } from '../../kernel/prng.ts';

/** For this seat in this round: the same after every reload, and on the server. */
export const seedIn = (seed: number, roundId: string): number => hash32(`${seed}|${roundId}`);
