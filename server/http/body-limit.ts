// A body that is too large is refused while it comes in. The parser alone would answer only after it had all been sent, and never to who does not stop.
import type { Request, RequestHandler, Response } from 'express';
import { sendProblem } from './problem.ts';

/** Milliseconds in which the other side can read the answer while what it still sends is thrown away; then the connection is cut. */
const LINGER = 2_000;

function refuse(request: Request, response: Response): void {
  if (response.headersSent) return;
  sendProblem(response, { code: 'tooLong' });
  setTimeout(() => request.complete || request.socket.destroy(), LINGER).unref();
}

/**
 * Refuses JSON of more than `limit` bytes with `tooLong`: at once where its length is told, and otherwise at the byte that is too much.
 * Stands right before the parser, which sees the bytes in the same turn.
 */
export const bodyLimit =
  (limit: number): RequestHandler =>
  (request, response, next) => {
    // Another parser had it already, or it is a file.
    if (request.body !== undefined || request.is('application/json') === false) return next();
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse(request, response);
    if (request.headers['transfer-encoding'] !== undefined) {
      let taken = 0;
      const count = (chunk: Buffer): void => {
        taken += chunk.length;
        if (taken <= limit) return;
        request.off('data', count);
        refuse(request, response);
      };
      request.on('data', count);
    }
    return next();
  };
