// The session in memory: a cache of its log. After any failure it is thrown away and replayed; there is no rollback code.
import type { Epoch, SessionId } from '../../shared/kernel/ids.ts';
import { currentStepOf, type Session } from '../domain/session.ts';
import { heal } from './after-commit.ts';
import type { RuntimeDeps } from './deps.ts';
import { createFrames, type Frames } from './frames.ts';
import { loadSession } from './load-session.ts';
import { newId } from './new-id.ts';
import { createRoom, type Room } from './room.ts';
import type { JoinInfo } from '../../shared/protocol/mine.ts';

export type SessionCache = {
  readonly room: Room;
  /** The session if it is in memory now. */
  readonly peek: () => Session | null;
  readonly frames: () => Frames;
  readonly loaded: () => Promise<Session>;
  readonly discard: () => void;
  /** Counts the ballots of the open round anew, for the crowd. */
  readonly countBallots: () => Promise<void>;
};

/** @param replayed called with the session whenever it was read from the log */
export function createSessionCache(
  deps: RuntimeDeps,
  sessionId: SessionId,
  join: JoinInfo,
  replayed: (session: Session) => void,
): SessionCache {
  let session: Session | null = null;
  const room: Room = createRoom(deps, sessionId, join, () => session);
  const newFrames = (): Frames =>
    createFrames(sessionId, newId<Epoch>(), deps.publisher, () => room.tracker.here(), deps.now);
  let frames = newFrames();

  const countBallots = async (): Promise<void> => {
    const round = session && currentStepOf(session)?.rounds.find((other) => other.state === 'open');
    const count = round ? await deps.store.ballots.count(round.roundId) : 0;
    room.crowd.cast(round ? { roundId: round.roundId, count } : null);
  };

  /** Replays when needed. A new epoch, because revisions start anew; the head makes everybody ask for a welcome. */
  const loaded = async (): Promise<Session> => {
    if (session) return session;
    const read = await loadSession(deps.store.log, sessionId);
    if (read.seq > 0) await heal(deps, sessionId, read);
    await deps.vault.load(sessionId);
    frames = newFrames();
    session = read;
    room.crowd.seats(await deps.store.roster.count(sessionId));
    await countBallots();
    frames.head();
    replayed(read);
    return read;
  };

  return {
    room,
    peek: () => session,
    frames: () => frames,
    loaded,
    discard: () => {
      frames.stop();
      session = null;
    },
    countBallots,
  };
}
