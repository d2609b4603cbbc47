// A person in Node: a cookie got over HTTP, and the page's own session client over the real protocol.
import { browserHeaders, cookieOf, openNodeSession } from '../../client/sync/node-transport.ts';
import type { NodeSessionOptions } from '../../client/sync/node-transport.ts';
import type { NudgeableClient } from '../../client/sync/session-client.ts';
import type { ClientState, SessionClient } from '../../client/sync/session-client-types.ts';
import { joinedSchema } from '../../shared/protocol/http.ts';
import type { Joined } from '../../shared/protocol/http.ts';

/** Opens a session. `close` it at the end of the test. */
export const connectSession = (options: NodeSessionOptions): NudgeableClient => openNodeSession(options);

/** POSTs JSON as a browser would. */
export const postJson = (baseUrl: string, path: string, body: unknown, cookie = ''): Promise<Response> =>
  fetch(new URL(path, baseUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...browserHeaders(baseUrl, cookie) },
    body: JSON.stringify(body),
  });

/** Takes a seat by the 8-digit code, and connects. */
export async function joinAsSeat(
  baseUrl: string,
  code: string,
  options: Partial<NodeSessionOptions> = {},
): Promise<{ client: NudgeableClient; cookie: string; joined: Joined }> {
  const response = await postJson(baseUrl, '/api/join', { code });
  if (!response.ok) throw new Error(`join was answered with ${response.status}: ${await response.text()}`);
  const joined = joinedSchema.parse(await response.json());
  const cookie = cookieOf(response);
  const client = connectSession({ baseUrl, cookie, sessionId: joined.sessionId, as: 'seat', ...options });
  return { client, cookie, joined };
}

/**
 * Waits until the state of a client is as told.
 * @throws Error after `limitMs` milliseconds, with the state of the link
 */
export function waitForState(
  client: SessionClient,
  isSo: (state: ClientState) => boolean,
  what: string,
  limitMs = 10_000,
): Promise<ClientState> {
  return new Promise((resolve, reject) => {
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${what} did not happen in ${limitMs} ms; link ${JSON.stringify(client.getState().link)}`));
    }, limitMs);
    const look = (): void => {
      const state = client.getState();
      if (!isSo(state)) return;
      clearTimeout(timer);
      stop();
      resolve(state);
    };
    stop = client.subscribe(look);
    look();
  });
}

/** Waits until the first welcome is in. */
export const waitUntilLive = (client: SessionClient, limitMs = 10_000): Promise<ClientState> =>
  waitForState(client, ({ link, view }) => link.state === 'live' && view !== null, 'a live connection', limitMs);
