// One-time tickets: a page swaps its cookie for one and shows it to the socket, so that a socket opened by another site has nothing to show.
import { newToken, tokenHash } from './random-ids.ts';

const LIFE_MS = 60_000;
/** Two for each of the most seats a session can have; the oldest goes first. */
const MOST = 10_000;

export type Tickets<T> = {
  issue(grant: T): string;
  /** What the ticket was issued for; null when it is unknown, used or too old. It is void after this. */
  redeem(ticket: string): T | null;
  /** Makes tickets void whose ground has gone. */
  revoke(which: (grant: T) => boolean): void;
};

/** @param now milliseconds, from a clock that only moves forward */
export function createTickets<T>(now: () => number = () => performance.now()): Tickets<T> {
  const open = new Map<string, { grant: T; until: number }>();
  const dropOld = (): void => {
    // Insertion order is order of age, so this stops at the first that is still good.
    for (const [hash, { until }] of open) {
      if (until > now() && open.size < MOST) return;
      open.delete(hash);
    }
  };
  return {
    issue: (grant) => {
      dropOld();
      const ticket = newToken();
      open.set(tokenHash(ticket), { grant, until: now() + LIFE_MS });
      return ticket;
    },
    redeem: (ticket) => {
      const hash = tokenHash(ticket);
      const found = open.get(hash);
      open.delete(hash);
      return found && found.until > now() ? found.grant : null;
    },
    revoke: (which) => {
      for (const [hash, { grant }] of open) if (which(grant)) open.delete(hash);
    },
  };
}
