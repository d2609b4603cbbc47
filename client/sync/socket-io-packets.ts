// What Socket.IO's client and server say to each other, as far as this application says it: text, one namespace. The first figure of a packet is Engine.IO's
// (version 4: 0 open, 1 close, 2 ping, 3 pong, 4 message), the second, of a message, Socket.IO's (version 5: 0 connect, 1 disconnect, 2 event, 3 answer, 4 refusal).
import { isRecord } from '../../shared/kernel/read-value.ts';

export type Packet =
  /** The line is there; `patience`: milliseconds without a ping after which the server is gone. */
  | { readonly kind: 'greeting'; readonly patience: number }
  | { readonly kind: 'ping' }
  /** The handshake was good. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'refusal'; readonly error: { readonly message?: unknown; readonly data?: unknown } }
  | { readonly kind: 'event'; readonly message: { readonly name: unknown; readonly body: unknown } }
  | { readonly kind: 'answer'; readonly to: number; readonly body: unknown }
  | { readonly kind: 'end' }
  /** Of no meaning here. */
  | { readonly kind: 'other' };

/** The path of a WebSocket on a server at `baseUrl` (http or https, without a path). */
export const webSocketUrl = (baseUrl: string): string =>
  `${baseUrl.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;

export const PONG = '3';
export const GOODBYE = '41';
export const asHandshake = (handshake: unknown): string => `40${JSON.stringify(handshake)}`;
/** `id`: under which the answer comes; none is wanted without it. */
export const asEvent = (name: string, body: unknown, id: number | '' = ''): string =>
  `42${id}${JSON.stringify([name, body])}`;

const OTHER: Packet = { kind: 'other' };
const END: Packet = { kind: 'end' };

/** Reads what came in; what cannot be read ends the connection, as another one may be better. */
export function readPacket(text: unknown): Packet {
  if (typeof text !== 'string') return OTHER;
  try {
    return text.startsWith('4') ? readMessage(text) : readLine(text);
  } catch {
    return END;
  }
}

function readLine(text: string): Packet {
  switch (text.charAt(0)) {
    case '0': {
      const { pingInterval, pingTimeout } = record(text.slice(1));
      return { kind: 'greeting', patience: Number(pingInterval) + Number(pingTimeout) };
    }
    case '1':
      return END;
    case '2':
      return { kind: 'ping' };
    default:
      return OTHER;
  }
}

function readMessage(text: string): Packet {
  switch (text.charAt(1)) {
    case '0':
      return { kind: 'welcome' };
    case '1':
      return END;
    case '2': {
      const [name, body] = list(text.slice(2));
      return { kind: 'event', message: { name, body } };
    }
    case '3': {
      const from = text.indexOf('[');
      return { kind: 'answer', to: Number(text.slice(2, from)), body: list(text.slice(from))[0] };
    }
    case '4':
      return { kind: 'refusal', error: record(text.slice(2)) };
    default:
      return OTHER;
  }
}

const record = (json: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(json);
  return isRecord(value) ? value : {};
};
const list = (json: string): readonly unknown[] => {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value : [];
};
