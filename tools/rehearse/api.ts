// The HTTP side, as a browser would speak it.
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { browserHeaders, cookieOf } from '../../client/sync/node-transport.ts';
import { problemSchema, type Problem as HttpProblem } from '../../shared/protocol/http.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import { Problem } from './problem.ts';
import type { Words } from './words.ts';

const REQUEST_MS = 30_000;
/** A server that starts again is back sooner than this. */
const TRIES = 20;
const BETWEEN_MS = 1_000;

export type Reply<T> =
  | { readonly ok: true; readonly body: T; readonly cookie: string }
  | { readonly ok: false; readonly problem: HttpProblem; readonly status: number };

export type Api = {
  readonly url: string;
  get<T extends z.ZodType>(path: string, schema: T, cookie: string): Promise<Reply<z.output<T>>>;
  post<T extends z.ZodType>(path: string, body: unknown, schema: T, cookie: string): Promise<Reply<z.output<T>>>;
  /** Sends a file as it is. */
  put<T extends z.ZodType>(path: string, file: string, schema: T, cookie: string): Promise<Reply<z.output<T>>>;
  file(path: string, cookie: string): Promise<Reply<Buffer>>;
};

/**
 * Speaks to one server.
 * @param url its origin
 * All of its calls throw a Problem when the server cannot be reached or is not ours; a named refusal is data.
 */
export function createApi(url: string, words: Words, signal: AbortSignal): Api {
  const request = async (path: string, init: RequestInit, cookie: string): Promise<Response> => {
    const type = init.method === 'PUT' ? 'application/octet-stream' : 'application/json';
    const headers = { ...browserHeaders(url, cookie), ...(init.body ? { 'content-type': type } : {}) };
    try {
      return await fetch(new URL(path, url), {
        ...init,
        headers,
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]),
      });
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof Problem ? error : new Problem(words.unreachable(url));
    }
  };
  const read = async <T extends z.ZodType>(response: Response, schema: T): Promise<Reply<z.output<T>>> => {
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) {
      const known = schema.safeParse(body);
      if (known.success) return { ok: true, body: known.data, cookie: cookieOf(response) };
    } else {
      const known = problemSchema.safeParse(body);
      if (known.success) return { ok: false, problem: known.data, status: response.status };
    }
    throw new Problem(words.notVersnelling(url, response.status));
  };
  return {
    url,
    get: async (path, schema, cookie) => read(await request(path, {}, cookie), schema),
    post: async (path, body, schema, cookie) =>
      read(await request(path, { method: 'POST', body: JSON.stringify(body) }, cookie), schema),
    put: async (path, file, schema, cookie) => read(await request(path, { method: 'PUT', body: file }, cookie), schema),
    file: async (path, cookie) => {
      const response = await request(path, {}, cookie);
      if (!response.ok) return read(response, z.never());
      return { ok: true, body: Buffer.from(await response.arrayBuffer()), cookie: '' };
    },
  };
}

/** Tries again while the server is away or says "later": for requests that may be repeated. */
export async function persistently<T>(signal: AbortSignal, request: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (let tries = 1; ; tries++) {
    const isLast = tries >= TRIES;
    try {
      const reply = await request();
      if (reply.ok || isLast || retryOf(reply.problem.code) === 'never') return reply;
      await delay(Math.max(BETWEEN_MS, reply.problem.retryAfter ?? 0), undefined, { signal });
    } catch (error) {
      if (isLast || !(error instanceof Problem)) throw error;
      await delay(BETWEEN_MS, undefined, { signal });
    }
  }
}
