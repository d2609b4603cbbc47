// Where an actor's news goes. The gateway implements it over sockets, tests over arrays.
import type { ActorId, SeatId, SessionId } from '../../shared/kernel/ids.ts';
import type { Audience } from '../../shared/domain/vocabulary.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Frame, Head } from '../../shared/protocol/frame.ts';
import type { Hands } from '../../shared/protocol/hands.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import type { OwnSignals, RoomSignals } from '../../shared/protocol/room-signals.ts';

/** Whose `mine` it is. */
export type Owner =
  | { readonly kind: 'seat'; readonly seatId: SeatId }
  | { readonly kind: 'console' | 'interpreter'; readonly actorId: ActorId }
  | { readonly kind: 'screen' };

export interface Publisher {
  frame(sessionId: SessionId, frame: Frame): void;
  mine(sessionId: SessionId, owner: Owner, mine: Mine): void;
  /** Volatile: may be dropped for a slow socket. */
  crowd(sessionId: SessionId, audience: Audience, crowd: Crowd): void;
  /** To all consoles, or to the one that just came. There is no way to send it to anybody else. */
  roomSignals(sessionId: SessionId, room: RoomSignals, to: ActorId | null): void;
  /** As `roomSignals`. */
  hands(sessionId: SessionId, hands: Hands, to: ActorId | null): void;
  ownSignals(sessionId: SessionId, to: SeatId, own: OwnSignals): void;
  head(sessionId: SessionId, head: Head): void;
  /** Whether somebody listens to this audience now; frames for an empty room need not be encoded. */
  hasListeners(sessionId: SessionId, audience: Audience): boolean;
}
