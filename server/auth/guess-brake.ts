// The brake on guessing codes. It counts wrong codes only: a room of 150 people behind one address who type the right code never meet it.
//
// An address with too many wrong codes is not shut out, because the guesser may sit in the same room as everybody else. Its attempts go
// through a slow lane instead: two a second, and nobody waits longer than 20 seconds. At that pace, with 8 digits and 20 running sessions, a
// hit takes 26 days (90 million codes / 20 / 2 per second). Links and QR codes carry 128 bits and never pass here.
import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory } from './rate-limiter.ts';

const PER_ADDRESS = { points: 20, duration: 600 };
const EVERYBODY = { points: 60, duration: 60 };
/** While many wrong codes come in from everywhere, each attempt waits this long. */
const DELAY_MS = 2_000;
/** The slow lane: two attempts a second per address, ten a second over all addresses. */
const LANE_STEP_MS = 500;
const ALL_LANES_STEP_MS = 100;
const LONGEST_WAIT_MS = 20_000;
const MOST_WAITING = 2_000;

/** `refused`: the code was not even looked at. */
export type GuessAnswer<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'refused'; readonly retryAfter: number };

export type GuessBrake = {
  /**
   * Looks a code up, now or later.
   * @param address what counts as one address, see `addressKey`
   * @param lookUp null when the code is wrong
   */
  attempt<T>(address: string, lookUp: () => Promise<T | null>): Promise<GuessAnswer<T>>;
};

/** Reserves moments in a row; times are milliseconds of a clock that only moves forward. */
function createLanes() {
  const free = new Map<string, number>();
  let allFree = 0;
  return {
    /** How long to wait for the next free moment, or null when that is too long. */
    reserve(address: string, now: number): number | null {
      for (const [key, at] of free) if (at <= now) free.delete(key);
      const at = Math.max(now + DELAY_MS, free.get(address) ?? 0, allFree);
      if (at - now > LONGEST_WAIT_MS) return null;
      free.set(address, at + LANE_STEP_MS);
      allFree = Math.max(allFree, now) + ALL_LANES_STEP_MS;
      return at - now;
    },
  };
}

/** Runs one after the other, so that what was counted is exact however many come at once. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

export function createGuessBrake(): GuessBrake {
  const wrongHere = new RateLimiterMemory(PER_ADDRESS);
  const wrongAnywhere = new RateLimiterMemory(EVERYBODY);
  const lanes = createLanes();
  const inTurn = createTurns();
  let waiting = 0;

  /** How long this attempt waits; null when it is refused. */
  const waitFor = async (address: string): Promise<number | null> => {
    if (waiting >= MOST_WAITING) return null;
    const [here, anywhere] = await Promise.all([wrongHere.get(address), wrongAnywhere.get('all')]);
    if ((here?.consumedPoints ?? 0) >= PER_ADDRESS.points) return lanes.reserve(address, performance.now());
    return (anywhere?.consumedPoints ?? 0) >= EVERYBODY.points ? DELAY_MS : 0;
  };
  const look = async <T>(address: string, lookUp: () => Promise<T | null>): Promise<GuessAnswer<T>> => {
    const value = await lookUp();
    if (value !== null) return { kind: 'found', value };
    await Promise.all([wrongHere.penalty(address), wrongAnywhere.penalty('all')]);
    return { kind: 'wrong' };
  };

  return {
    async attempt(address, lookUp) {
      const first = await inTurn(async () => {
        const wait = await waitFor(address);
        return wait === 0 ? look(address, lookUp) : wait;
      });
      if (first === null) return { kind: 'refused', retryAfter: DELAY_MS };
      if (typeof first !== 'number') return first;
      waiting += 1;
      try {
        await sleep(first, undefined, { ref: false });
        return await inTurn(() => look(address, lookUp));
      } finally {
        waiting -= 1;
      }
    },
  };
}
