// Who is connected to a session now, and the numbers about them. Memory only.
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Staff } from '../../shared/protocol/hands.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';
import type { Session } from '../domain/session.ts';
import { createCrowdPublisher, type CrowdPublisher } from './crowd-publisher.ts';
import { createCrowdTracker, type CrowdTracker } from './crowd-tracker.ts';
import type { RuntimeDeps } from './deps.ts';
import { createHandBoard, type HandBoard } from './hand-board.ts';
import { createInterpreters, type Interpreters } from './interpreters.ts';
import type { Person } from './live-session.ts';
import type { Owner } from './publisher.ts';
import { createSignalBoard, type SignalBoard } from './signal-board.ts';

export type Room = {
  readonly tracker: CrowdTracker;
  readonly interpreters: Interpreters;
  readonly crowd: CrowdPublisher;
  readonly signals: SignalBoard;
  readonly hands: HandBoard;
  /** Who came by which link; the organiser came by none. */
  readonly staff: () => Promise<Staff[]>;
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
  const interpreters = createInterpreters();
  const connected: Room['connected'] = new Map();
  const screens = () => [...connected.values()].filter(({ role }) => role === 'screen').length;
  const crowd = createCrowdPublisher(sessionId, { tracker, interpreters, screens }, deps.publisher, session, deps.now);
  const signals = createSignalBoard(sessionId, tracker, deps.publisher, session, deps.now);
  const staff = async (): Promise<Staff[]> => {
    const links = await deps.store.sessions.links(sessionId);
    const came = await deps.store.sessions.accesses(sessionId);
    return came.flatMap(({ actorId, role, link, number }) =>
      role === 'screen' || role === 'interpreter'
        ? []
        : [{ actorId, role, number, name: links.find((one) => one.link === link)?.name ?? '' }],
    );
  };
  const hands = createHandBoard(sessionId, deps.publisher, session, staff, deps.now);
  return { tracker, interpreters, crowd, signals, hands, staff, connected, join };
};

/** Whose `mine` a person gets; one message reaches all devices of that person. */
export function ownerOf(person: Person): Owner {
  if (person.role === 'seat') return { kind: 'seat', seatId: person.seatId };
  if (person.role === 'screen') return { kind: 'screen' };
  return { kind: person.role === 'interpreter' ? 'interpreter' : 'console', actorId: person.actorId };
}

/** The same owner gives the same text, so that nobody is told twice. */
export const ownerKey = (owner: Owner): string =>
  owner.kind === 'seat' ? owner.seatId : owner.kind === 'screen' ? 'screen' : owner.actorId;
