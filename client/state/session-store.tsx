// The session of this page, for components. The client lives outside React; hooks only select.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Group } from '../../shared/domain/groups.ts';
import { GroupNames } from '../lib/group-names.ts';
import { must } from '../../shared/kernel/assert.ts';
import { openBrowserSession } from '../sync/browser-session.ts';
import type { Predict } from '../sync/session-client.ts';
import type { ClientState, SessionClient } from '../sync/session-client-types.ts';
import type { As } from '../sync/transport.ts';
import { nudgeOnReturn } from './nudge-on-return.ts';

const SessionContext = createContext<SessionClient | null>(null);
const SessionIdContext = createContext<SessionId | null>(null);

/** Gives a client that somebody else opened and closes to the components below. */
export function ProvideSessionClient({
  client,
  sessionId = null,
  children,
}: {
  client: SessionClient;
  /** Where the session's files are found; without it nothing is fetched. */
  sessionId?: SessionId | null;
  children: ReactNode;
}): ReactNode {
  return (
    <SessionContext value={client}>
      <SessionIdContext value={sessionId}>
        <ProvideGroupNames>{children}</ProvideGroupNames>
      </SessionIdContext>
    </SessionContext>
  );
}

const NO_GROUPS: readonly Group[] = [];

const ProvideGroupNames = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const groups = useSession(({ view }) => view?.session.groups ?? NO_GROUPS);
  return <GroupNames value={groups}>{children}</GroupNames>;
};

/** Where the client of a page lives: opened when a component listens, closed when none does any more. */
function createSlot(sessionId: SessionId, as: As, predict: Predict | undefined) {
  let client: SessionClient | null = null;
  return {
    current: (): SessionClient | null => client,
    open: (changed: () => void): (() => void) => {
      const opened = openBrowserSession({ sessionId, as, predict });
      const stopNudging = nudgeOnReturn(() => opened.nudge());
      client = opened;
      changed();
      return () => {
        stopNudging();
        opened.close();
        client = null;
      };
    },
  };
}

/** Opens the session for this page, and closes it when the page goes. Shows its children from the second render on. */
export function SessionProvider({
  sessionId,
  as,
  predict,
  children,
}: {
  sessionId: SessionId;
  as: As;
  /** For who moves things on the board: shows it at once. */
  predict?: Predict;
  children: ReactNode;
}): ReactNode {
  const slot = useMemo(() => createSlot(sessionId, as, predict), [sessionId, as, predict]);
  const client = useSyncExternalStore(slot.open, slot.current);
  return client === null ? null : (
    <ProvideSessionClient client={client} sessionId={sessionId}>
      {children}
    </ProvideSessionClient>
  );
}

/** The client itself: to send, to keep drafts, to tell presence. */
export const useSessionClient = (): SessionClient => must(useContext(SessionContext), 'a SessionProvider above');

/** Part of the state; renders again only when that part changed (compared one level deep). */
export function useSession<T>(selector: (state: ClientState) => T): T {
  const client = useSessionClient();
  const select = useShallow(selector);
  return useSyncExternalStore(client.subscribe, () => select(client.getState()));
}

/** Which session it is, for the addresses of its files; null in a test without. */
export const useSessionId = (): SessionId | null => useContext(SessionIdContext);

/** Puts a command in the outbox. */
export const useSend = (): SessionClient['send'] => useSessionClient().send;
