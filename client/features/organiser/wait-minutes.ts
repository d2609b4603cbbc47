const MINUTE_MS = 60_000;

/** How long to wait in whole minutes, rounded up, so that waiting that long is always enough. Without an answer of the server: 1. */
export const waitMinutes = (retryAfterMs: number | undefined): number =>
  Math.max(1, Math.ceil((retryAfterMs ?? 0) / MINUTE_MS));
