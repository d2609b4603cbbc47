// HTTP for pages: same origin, cookies along, JSON both ways. Never throws: what goes wrong is a `Problem`.
import { err, ok } from '../../shared/kernel/result.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { isRecord, oneOf } from '../../shared/kernel/read-value.ts';
import { REJECTION_CODES } from '../../shared/protocol/rejection.ts';
import type { Problem } from '../../shared/protocol/http.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A proxy that hangs must not hang the page: after this long the answer is `busy`. */
const TIMEOUT_MS = 30_000;
/** A film of 200 MB over a slow line. */
const UPLOAD_TIMEOUT_MS = 10 * 60_000;

/** For answers that no server of ours made (a proxy's error page): the nearest named reason. */
function problemOfStatus(status: number): Problem {
  if (status === 401 || status === 403) return { code: 'notAllowed' };
  if (status === 404) return { code: 'notFound' };
  if (status === 413) return { code: 'tooLong' };
  if (status === 429) return { code: 'rateLimited' };
  return { code: status >= 500 ? 'busy' : 'badInput' };
}

/** A body of ours names one of our codes; what goes with it is then ours too. */
const readProblem = (body: unknown): Problem | null =>
  isRecord(body) && oneOf(REJECTION_CODES, body['code']) !== null ? (body as Problem) : null;

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  return JSON.parse(text) as unknown;
}

const bodyPart = (body: unknown): { headers: Record<string, string>; init: RequestInit } => {
  if (body === undefined) return { headers: {}, init: {} };
  // The server looks at what a file is by itself; a name or type of ours would count for nothing.
  if (body instanceof Blob) return { headers: { 'content-type': 'application/octet-stream' }, init: { body } };
  return { headers: { 'content-type': 'application/json' }, init: { body: JSON.stringify(body) } };
};

async function request<T>(method: Method, path: string, body?: unknown): Promise<Result<T, Problem>> {
  const { headers, init } = bodyPart(body);
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(body instanceof Blob ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS),
      headers: {
        accept: 'application/json',
        // A form on another site cannot set this header: one more brake on forged requests.
        'x-requested-with': 'fetch',
        ...headers,
      },
      ...init,
    });
    if (response.ok) return ok((await bodyOf(response)) as T);
    return err(readProblem(await bodyOf(response).catch(() => null)) ?? problemOfStatus(response.status));
  } catch {
    return err({ code: 'busy' });
  }
}

/**
 * Requests to this server. `path` is whole, for instance `/api/me`; `T` is the shape that shared/protocol/http.ts names for it.
 * No connection, or an answer that cannot be read, is the problem `busy`. An empty answer is null.
 */
export const api = {
  get: <T>(path: string): Promise<Result<T, Problem>> => request<T>('GET', path),
  post: <T>(path: string, body?: unknown): Promise<Result<T, Problem>> => request<T>('POST', path, body ?? {}),
  /** Sends a file as it is. */
  put: <T>(path: string, file: Blob): Promise<Result<T, Problem>> => request<T>('PUT', path, file),
  del: <T>(path: string, body?: unknown): Promise<Result<T, Problem>> => request<T>('DELETE', path, body),
} as const;
