// The names of rooms. A socket's rooms follow from its ticket alone; no message can name one.
import type { Audience } from '../../shared/domain/vocabulary.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Owner } from '../runtime/publisher.ts';

/** Everybody who sees the same. */
export const audienceRoom = (sessionId: SessionId, audience: Audience): string => `${sessionId}:${audience}`;

/** All devices of one seat, all pages of one facilitator, or all screens. */
export function ownerRoom(sessionId: SessionId, owner: Owner): string {
  switch (owner.kind) {
    case 'seat':
      return `${sessionId}:seat:${owner.seatId}`;
    case 'interpreter':
    case 'console':
      return `${sessionId}:actor:${owner.actorId}`;
    case 'screen':
      return audienceRoom(sessionId, 'screen');
    default:
      return unreachable(owner, 'owner');
  }
}
