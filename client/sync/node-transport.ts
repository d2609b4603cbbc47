// The session client in Node: for the rehearsal, load and tests. A browser sets Origin and Cookie by itself; here they are set by hand.
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { AnyId, SessionId } from '../../shared/kernel/ids.ts';
import { createMemoryDraftStorage } from './draft-storage.ts';
import type { DraftStorage } from './draft-storage.ts';
import { createMemoryOutboxStorage } from './outbox-storage.ts';
import type { OutboxStorage } from './outbox-storage.ts';
import { createSessionClient } from './session-client.ts';
import type { NudgeableClient } from './session-client.ts';
import { createSocketTransport } from './socket-transport.ts';
import { systemTiming } from './timing.ts';
import type { As, Transport } from './transport.ts';

/** A new random id of any kind. */
export const newNodeId = <T extends AnyId>(): T =>
  idFromBytes<T>(globalThis.crypto.getRandomValues(new Uint8Array(16)));

/** The headers that a browser with this cookie would send to this server. `cookie`: `name=value; name=value`. */
export const browserHeaders = (baseUrl: string, cookie: string): Record<string, string> => ({
  origin: new URL(baseUrl).origin,
  'x-requested-with': 'fetch',
  ...(cookie === '' ? {} : { cookie }),
});

/** What a response sets, as a Cookie header. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');

export type NodeSessionOptions = {
  /** For instance `http://127.0.0.1:3000`, without a path. */
  readonly baseUrl: string;
  readonly cookie: string;
  readonly sessionId: SessionId;
  readonly as: As;
  /** Give the same storage to a second client to play a reload. */
  readonly outboxStorage?: OutboxStorage;
  readonly draftStorage?: DraftStorage;
  readonly transports?: readonly ('websocket' | 'polling')[];
};

export function createNodeTransport({
  baseUrl,
  cookie,
  transports,
}: Pick<NodeSessionOptions, 'baseUrl' | 'cookie' | 'transports'>): Transport {
  return createSocketTransport({
    baseUrl: new URL(baseUrl).origin,
    headers: browserHeaders(baseUrl, cookie),
    ...(transports ? { transports } : {}),
  });
}

/** Opens a session over the real protocol. Close it, or the process does not end. */
export const openNodeSession = (options: NodeSessionOptions): NudgeableClient =>
  createSessionClient({
    sessionId: options.sessionId,
    as: options.as,
    ...systemTiming,
    transport: createNodeTransport(options),
    outboxStorage: options.outboxStorage ?? createMemoryOutboxStorage(),
    draftStorage: options.draftStorage ?? createMemoryDraftStorage(),
    newId: newNodeId,
  });
