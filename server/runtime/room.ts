// Who is connected to a session now, and the numbers about them. Memory only.
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';
import type { Session } from '../domain/session.ts';
import { createCrowdPublisher, type CrowdPublisher } from './crowd-publisher.ts';
import { createCrowdTracker, type CrowdTracker } from './crowd-tracker.ts';
import type { RuntimeDeps } from './deps.ts';
import type { Person } from './live-session.ts';
import type { Owner } from './publisher.ts';

export type Room = {
  readonly tracker: CrowdTracker;
  readonly crowd: CrowdPublisher;
  /** Every connected device with its person. */
  readonly connected: Map<string, Person>;
  join: JoinInfo;
};

export const createRoom = (
  deps: RuntimeDeps,
  sessionId: SessionId,
  join: JoinInfo,
  session: () => Session | null,
): Room => {
  const tracker = createCrowdTracker();
  const crowd = createCrowdPublisher(sessionId, tracker, deps.publisher, session, deps.now);
  return { tracker, crowd, connected: new Map(), join };
};

/** Whose `mine` a person gets; one message reaches all devices of that person. */
export function ownerOf(person: Person): Owner {
  if (person.role === 'seat') return { kind: 'seat', seatId: person.seatId };
  return person.role === 'screen' ? { kind: 'screen' } : { kind: 'console', actorId: person.actorId };
}

/** The same owner gives the same text, so that nobody is told twice. */
export const ownerKey = (owner: Owner): string =>
  owner.kind === 'seat' ? owner.seatId : owner.kind === 'console' ? owner.actorId : 'screen';
