// The one way to make a route: body checked by its schema, a reply as data, every failure a named problem.
import type { Express, Request, Response } from 'express';
import type { z } from 'zod';
import type { Result } from '../../shared/kernel/result.ts';
import type { Problem } from '../../shared/protocol/http.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { addressKey } from '../auth/client-address.ts';
import { COOKIE_AGE, cookieHeader, readCookies } from '../auth/cookies.ts';
import type { Cookies } from '../auth/access.ts';
import type { Log } from '../auth/log.ts';
import { sendProblem } from './problem.ts';

export type Reply =
  | { readonly kind: 'json'; readonly body: unknown; readonly status?: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly status?: number }
  /** A file on disk, in parts when asked. */
  | {
      readonly kind: 'stored';
      readonly root: string;
      readonly name: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'file'; readonly body: Buffer | string; readonly headers: Readonly<Record<string, string>> };

export const json = (body: unknown, status = 200): Reply => ({ kind: 'json', body, status });
export const done: Reply = { kind: 'done' };
export const refuse = (problem: Problem, status?: number): Reply => ({
  kind: 'problem',
  problem,
  ...(status === undefined ? {} : { status }),
});
/** Absent and forbidden look the same. */
export const notFound: Reply = refuse({ code: 'notFound' });
/** Nobody is signed in. */
export const signInFirst: Reply = refuse({ code: 'notAllowed' }, 401);
/** A result as a reply: `answer` makes the reply of a success. */
export const replyOf = <T>(result: Result<T, Rejection>, answer: (value: T) => Reply): Reply =>
  result.ok ? answer(result.value) : refuse(result.error);

/** What a handler knows of the request beside its body. */
export type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly cookies: Cookies;
  /** For brakes only; never logged. */
  readonly address: string;
  /** Sets a cookie; an empty value removes it. `age`: see COOKIE_AGE. */
  readonly setCookie: (name: string, value: string, age: keyof typeof COOKIE_AGE) => void;
};

/** A body that is read as it comes, and never held whole. */
export type Upload = {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Content-Length; null when the sender does not say. */
  readonly declared: number | null;
};

export type Router = {
  get(path: string, handler: (asked: Asked) => Promise<Reply>): void;
  delete(path: string, handler: (asked: Asked) => Promise<Reply>): void;
  put(path: string, handler: (upload: Upload, asked: Asked) => Promise<Reply>): void;
  post<T extends z.ZodType>(
    path: string,
    schema: T,
    handler: (body: z.output<T>, asked: Asked) => Promise<Reply>,
  ): void;
};

type Options = { readonly secureCookies: boolean; readonly log: Log };

function askedOf(request: Request, response: Response, secureCookies: boolean): Asked {
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]));
  const secure = secureCookies || request.secure;
  return {
    params,
    query: request.query,
    cookies: readCookies(request.headers.cookie),
    address: addressKey(request.ip ?? ''),
    setCookie: (name, value, age) =>
      void response.append('Set-Cookie', cookieHeader(name, value, COOKIE_AGE[age], secure)),
  };
}

/** A part that is not there is said by the status and `Content-Range`, which are set; a file that is not there as anything else. */
function sendMissing(response: Response, error: Error, headers: readonly string[]): void {
  if ('status' in error && error.status === 416) response.status(416).end();
  else {
    for (const name of headers) response.removeHeader(name);
    sendProblem(response, { code: 'notFound' });
  }
}

function sendReply(response: Response, reply: Reply): void {
  switch (reply.kind) {
    case 'json':
      response.status(reply.status ?? 200).json(reply.body);
      return;
    case 'done':
      response.status(204).end();
      return;
    case 'problem':
      sendProblem(response, reply.problem, reply.status);
      return;
    case 'stored':
      // `Content-Type` is set already, so that no extension and no content can make it anything else.
      response
        .set(reply.headers)
        .sendFile(
          reply.name,
          { root: reply.root, dotfiles: 'deny', cacheControl: false, etag: false, lastModified: false },
          (error) => {
            if (error && !response.headersSent) sendMissing(response, error, Object.keys(reply.headers));
          },
        );
      return;
    case 'file':
      response.set(reply.headers).send(reply.body);
  }
}

/** How long the rest of a refused upload is read and thrown away, so that the refusal arrives; then the line is cut. Milliseconds. */
const DRAIN_MS = 5_000;

function uploadOf(request: Request): Upload {
  const declared = Number(request.headers['content-length'] ?? Number.NaN);
  return {
    // Stopping early must not cut the line: the answer still has to go over it.
    chunks: request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>,
    declared: Number.isFinite(declared) ? declared : null,
  };
}

function drain(request: Request): void {
  if (request.complete) return;
  const cut = setTimeout(() => request.destroy(), DRAIN_MS);
  request.once('close', () => clearTimeout(cut));
  request.once('end', () => clearTimeout(cut));
  request.resume();
}

/** Where, and what: never the value that was sent. */
const problemsOf = (error: z.ZodError): Problem => ({
  code: 'badInput',
  problems: error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message })),
});

export function createRouter(app: Express, { secureCookies, log }: Options): Router {
  const run = async (request: Request, response: Response, work: (asked: Asked) => Promise<Reply>): Promise<void> => {
    let reply: Reply;
    try {
      reply = await work(askedOf(request, response, secureCookies));
    } catch (error) {
      log('error', 'requestFailed', { code: 'internal', error });
      const code = isStorage(error) ? 'storage' : 'internal';
      reply = refuse({ code, ...(code === 'storage' ? { retryAfter: 2_000 } : {}) });
    }
    if (!response.headersSent) sendReply(response, reply);
  };
  return {
    get: (path, handler) => void app.get(path, (request, response) => run(request, response, handler)),
    delete: (path, handler) => void app.delete(path, (request, response) => run(request, response, handler)),
    put: (path, handler) =>
      void app.put(path, (request, response) =>
        run(request, response, (asked) => handler(uploadOf(request), asked)).then(() => drain(request)),
      ),
    post: (path, schema, handler) =>
      void app.post(path, (request, response) =>
        run(request, response, async (asked) => {
          const body = schema.safeParse(request.body);
          return body.success ? handler(body.data, asked) : refuse(problemsOf(body.error));
        }),
      ),
  };
}

/** Failures of the storage have names of their own (server/store/store-error.ts): they pass, a bug does not. */
const isStorage = (error: unknown): boolean =>
  error instanceof Error && /^Store(?:Full|Failed|Closed)$/.test(error.name);
