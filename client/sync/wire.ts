// What carries messages by name between a browser and the server, and the connection made of it. Delivery, order over reconnects and resending are the
// outbox's and the cursor's work.
import type { Ticket } from '../../shared/protocol/http.ts';
import type { ClientMessages } from '../../shared/protocol/socket-messages.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Handshake } from '../../shared/protocol/welcome.ts';
import type { Answered, Connection, ConnectionEnd } from './transport.ts';

/** No answer within this time: the effect is unknown, and the command is sent again. */
export const ACK_MS = 10_000;
/** No connection within this time: another attempt. */
export const CONNECT_MS = 10_000;

/** Nothing is buffered: what is said while the wire is not open is gone, and what was asked is not answered after its end. */
export interface Wire {
  say(name: keyof ClientMessages, body: unknown): void;
  ask<T>(name: keyof ClientMessages, body: unknown, answered: Answered<T>): void;
  close(): void;
}

/** The messages of a session client over a wire. */
export const connectionOver = (wire: Wire): Connection => ({
  hello: (hello, answered) => wire.ask('hello', hello, answered),
  command: (envelope, answered) => wire.ask('command', envelope, answered),
  draft: (draft, answered) => wire.ask('draft', draft, answered),
  presence: (presence) => wire.say('presence', presence),
  signals: (signals, answered) => wire.ask('signals', signals, answered),
  seen: (seen, answered) => wire.ask('seen', seen, answered),
  hold: (hold) => wire.say('hold', hold),
  close: () => wire.close(),
});

/** What opens a connection. */
export const handshakeOf = ({ ticket }: Ticket): Handshake => ({ ticket, version: PROTOCOL_VERSION });

/** Why a handshake failed: a refusal by the server carries `data` (a rejection); a failure of the network does not. */
export function refusalOf({ message, data }: { readonly message?: unknown; readonly data?: unknown }): ConnectionEnd {
  if (typeof data !== 'object' || data === null || !('code' in data) || typeof data.code !== 'string') {
    return message === 'protocolTooOld' ? { kind: 'refused', code: message, retryAfter: null } : { kind: 'lost' };
  }
  const retryAfter = 'retryAfter' in data && typeof data.retryAfter === 'number' ? data.retryAfter : null;
  return { kind: 'refused', code: data.code, retryAfter };
}
