// How a browser reaches the server: over a WebSocket, and where a proxy does not let that through by ordinary requests. For those Socket.IO's own client is
// fetched, which few pages ever need: the ticket that came over HTTP just before says that a file can be had.
import { askTicket } from './tickets.ts';
import type { Transport } from './transport.ts';
import { openWebSocket } from './web-socket.ts';
import type { WebSocketOptions } from './web-socket.ts';
import { connectionOver, handshakeOf } from './wire.ts';
import type { Wire } from './wire.ts';

/** `headers`: for tests in Node, where no browser sets Origin and Cookie. */
export type BrowserTransportOptions = WebSocketOptions & { readonly headers?: Readonly<Record<string, string>> };

export function createBrowserTransport({ headers = {}, ...options }: BrowserTransportOptions): Transport {
  const { baseUrl } = options;
  /** After an attempt that nobody answered: a proxy may swallow a WebSocket, or requests that wait for long. */
  let isOtherWayFirst = false;
  const turnAround = (): void => {
    isOtherWayFirst = !isOtherWayFirst;
  };

  return {
    ticket: (sessionId, as) => askTicket(baseUrl, headers, { sessionId, as }),
    open: (ticket, handlers) => {
      let wire: Wire | null = null;
      let isClosed = false;
      const lost = (): void => {
        if (!isClosed) handlers.ended({ kind: 'lost' });
      };
      const bySocketIo = async (ways: readonly ('websocket' | 'polling')[]): Promise<void> => {
        try {
          const { openSocket } = await import('./socket-transport.ts');
          if (!isClosed) wire = openSocket({ baseUrl, headers }, ways, ticket, handlers, turnAround);
        } catch {
          lost();
        }
      };
      if (isOtherWayFirst) void bySocketIo(['polling', 'websocket']);
      else {
        try {
          wire = openWebSocket(options, handshakeOf(ticket), handlers, (why) => {
            wire = null;
            if (why === 'refused') void bySocketIo(['polling']);
            else {
              turnAround();
              lost();
            }
          });
        } catch {
          void bySocketIo(['polling']);
        }
      }
      return connectionOver({
        say: (name, body) => wire?.say(name, body),
        ask: (name, body, answered) => wire?.ask(name, body, answered),
        close: () => {
          isClosed = true;
          wire?.close();
        },
      });
    },
  };
}
