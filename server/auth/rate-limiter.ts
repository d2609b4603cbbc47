// The one limiter that is used, without the twenty for other databases that the library's own entry loads: 20 ms of every start.
import { createRequire } from 'node:module';
import type { RateLimiterMemory as Limiter } from 'rate-limiter-flexible';

const require = createRequire(import.meta.url);

/** Counts in the memory of this process; as `RateLimiterMemory` of the library. */
export const RateLimiterMemory = require('rate-limiter-flexible/lib/RateLimiterMemory.js') as typeof Limiter;
