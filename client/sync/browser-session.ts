// A session client with everything a browser has.
import { idFromBytes } from '../../shared/kernel/id-text.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import { createBrowserDraftStorage } from './draft-storage.ts';
import { createBrowserOutboxStorage } from './browser-outbox-storage.ts';
import { createBrowserTransport } from './browser-transport.ts';
import { createSessionClient } from './session-client.ts';
import type { NudgeableClient, Predict } from './session-client.ts';
import { systemTiming } from './timing.ts';
import type { As } from './transport.ts';

/** Opens a session for the page that this runs in. */
export const openBrowserSession = (options: {
  sessionId: SessionId;
  as: As;
  predict?: Predict | undefined;
}): NudgeableClient =>
  createSessionClient({
    ...options,
    ...systemTiming,
    transport: createBrowserTransport({
      baseUrl: globalThis.location.origin,
      makeWebSocket: (url) => new WebSocket(url),
      device: globalThis.window,
    }),
    outboxStorage: createBrowserOutboxStorage(),
    draftStorage: createBrowserDraftStorage(),
    newId: () => idFromBytes(globalThis.crypto.getRandomValues(new Uint8Array(16))),
  });
