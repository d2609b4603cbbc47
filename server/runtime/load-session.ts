import type { SessionId } from '../../shared/kernel/ids.ts';
import { evolveLogged } from '../domain/evolve.ts';
import { emptySession, type Session } from '../domain/session.ts';
import type { LogStore } from '../store/log-store.ts';

const PAGE = 5_000;

/** Replays a session from its log. The session in memory is a cache of this and nothing more. */
export async function loadSession(log: LogStore, sessionId: SessionId): Promise<Session> {
  const session = emptySession();
  for (;;) {
    const page = await log.read(sessionId, session.seq, PAGE);
    for (const logged of page) evolveLogged(session, logged);
    if (page.length < PAGE) return session;
  }
}
