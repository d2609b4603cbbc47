// The actor's news over sockets: one packet per room, encoded once for all in it.
import type { Publisher } from '../runtime/publisher.ts';
import { audienceRoom, ownerRoom } from './rooms.ts';
import type { GatewayServer } from './socket-types.ts';

export function createPublisher(io: GatewayServer): Publisher {
  return {
    frame: (sessionId, frame) => void io.to(audienceRoom(sessionId, frame.audience)).emit('frame', frame),
    mine: (sessionId, owner, mine) => void io.to(ownerRoom(sessionId, owner)).emit('mine', mine),
    // Volatile: a socket that is still busy with what came before misses it, and gets the next one.
    crowd: (sessionId, audience, crowd) => void io.to(audienceRoom(sessionId, audience)).volatile.emit('crowd', crowd),
    roomSignals: (sessionId, room, to) =>
      void io
        .to(to ? ownerRoom(sessionId, { kind: 'console', actorId: to }) : audienceRoom(sessionId, 'console'))
        .emit('roomSignals', room),
    hands: (sessionId, hands, to) =>
      void io
        .to(to ? ownerRoom(sessionId, { kind: 'console', actorId: to }) : audienceRoom(sessionId, 'console'))
        .emit('hands', hands),
    ownSignals: (sessionId, to, own) =>
      void io.to(ownerRoom(sessionId, { kind: 'seat', seatId: to })).emit('ownSignals', own),
    head: (sessionId, head) => void io.to(audienceRoom(sessionId, head.audience)).volatile.emit('head', head),
    hasListeners: (sessionId, audience) =>
      (io.sockets.adapter.rooms.get(audienceRoom(sessionId, audience))?.size ?? 0) > 0,
  };
}
