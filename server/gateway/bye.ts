import type { Bye } from '../../shared/protocol/signals.ts';
import type { GatewaySocket } from './socket-types.ts';

/**
 * Tells a socket why, and closes it.
 * @param retryAfter milliseconds to wait before coming back
 */
export function sayBye(socket: GatewaySocket, reason: Bye['reason'], retryAfter = 0): void {
  socket.emit('bye', { reason, retryAfter });
  socket.disconnect(true);
}
