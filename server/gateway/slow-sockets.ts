// A browser that does not read must not fill our memory (reliability.md P9, E7). What is volatile Socket.IO drops by itself while a socket is busy;
// what is not waits in the socket's buffer, and above a limit the socket goes: it comes back by a snapshot.
import type { GatewayServer, GatewaySocket } from './socket-types.ts';

const CHECK_MS = 1_000;
const MOST_BYTES = 1_048_576;
const MOST_PACKETS = 500;

type Packet = { readonly data?: unknown };
/** What waits for the transport. Private in Engine.IO's types only; there is no other way to see how far a browser is behind. */
const waiting = (socket: GatewaySocket): Packet[] => (socket.conn as unknown as { writeBuffer: Packet[] }).writeBuffer;

/** Throws away what waits, so that a goodbye does not wait behind it. */
export function dropWaiting(socket: GatewaySocket): void {
  waiting(socket).length = 0;
}

/** Bytes that wait for one socket; texts count by their length. */
function waitingBytes(socket: GatewaySocket): number {
  const buffer = waiting(socket);
  if (buffer.length > MOST_PACKETS) return Infinity;
  return buffer.reduce((sum, { data }) => sum + (typeof data === 'string' ? data.length : 0), 0);
}

/**
 * Looks every second.
 * @param onSlow called for a socket that has too much waiting
 * @returns the way to stop
 */
export function watchSlowSockets(io: GatewayServer, onSlow: (socket: GatewaySocket) => void): () => void {
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) if (waitingBytes(socket) > MOST_BYTES) onSlow(socket);
  }, CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
