// How far the server's clock is from this device's own. A clock on a borrowed laptop can be hours off; a time to wait for must not be.

type Sample = { readonly offset: number; readonly roundTrip: number };

export type ServerClock = {
  /** The server said what time it was, in answer to a question of `askedAt` (this device's milliseconds). */
  heard(askedAt: number, serverNow: number): void;
  /** Milliseconds to add to this device's clock; null before the first answer. */
  offset(): number | null;
};

/**
 * Takes the server's time to be that of the middle of the round trip: wrong by half of it at most. So the quickest answer is believed, unless
 * a later one is out of its reach, which means that the device's clock was set meanwhile.
 * @param now this device's clock, milliseconds
 */
export function createServerClock(now: () => number): ServerClock {
  let best: Sample | null = null;
  return {
    heard: (askedAt, serverNow) => {
      const answeredAt = now();
      const roundTrip = Math.max(0, answeredAt - askedAt);
      const sample: Sample = { offset: serverNow - (askedAt + answeredAt) / 2, roundTrip };
      const isOutOfReach =
        best !== null && Math.abs(sample.offset - best.offset) > (sample.roundTrip + best.roundTrip) / 2 + 50;
      if (best === null || isOutOfReach || sample.roundTrip <= best.roundTrip) best = sample;
    },
    offset: () => (best === null ? null : Math.round(best.offset)),
  };
}
