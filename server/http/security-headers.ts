// Security headers (reliability.md §4.1.14). Nothing of another host, no inline script, no inline style: React sets styles by CSSOM, which a policy allows.
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * @param isHttps whether people reach the server by https: only then may browsers be told to insist on it
 */
export function securityHeaders(isHttps: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // blob: is a recording of the organiser's own that was not sent yet.
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        // Named besides 'self', because older Safari does not count a WebSocket as 'self'. The host was checked by then.
        connectSrc: ["'self'", (request) => `${isHttps ? 'wss' : 'ws'}://${request.headers.host ?? 'localhost'}`],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttps ? { maxAge: YEAR_SECONDS } : false,
    xFrameOptions: { action: 'deny' },
  });
}
