// Refuses what another site sends in somebody's name (CSRF), and hosts that are not ours (DNS rebinding).
import type { RequestHandler } from 'express';
import type { Origins } from '../auth/origins.ts';
import { sendProblem } from './problem.ts';

const READS = new Set(['GET', 'HEAD']);

/** One line that tells the person who runs the server what to do. */
const UNKNOWN_HOST =
  'This server does not know itself by this address. Set PUBLIC_URL to the address that people use.\n';

export const hostGuard =
  (origins: Origins): RequestHandler =>
  (request, response, next) => {
    if (origins.knowsHost(request.headers.host)) next();
    else response.status(421).type('text/plain').send(UNKNOWN_HOST);
  };

/** A form of another site can send neither. Files come as bytes (PUT), everything else as JSON. */
const bodyType = (method: string): string => (method === 'PUT' ? 'application/octet-stream' : 'application/json');

/** Anything but reading needs a same-origin page and a body of that type. */
export const originGuard =
  (origins: Origins): RequestHandler =>
  (request, response, next) => {
    if (READS.has(request.method)) return next();
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const sameSite = site === undefined || site === 'same-origin';
    if (origin === undefined || !sameSite || !origins.allows(origin, host))
      return sendProblem(response, { code: 'notAllowed' });
    if (request.method !== 'DELETE' && request.is(bodyType(request.method)) === false)
      return sendProblem(response, { code: 'badInput' }, 415);
    return next();
  };
