// Keeps one connection up: ticket, handshake, and again after a pause. The pause is random (full jitter), so that a whole room does not come back at once.
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Ticket } from '../../shared/protocol/http.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { Bye } from '../../shared/protocol/signals.ts';
import type { Link } from './session-client-types.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { As, Connection, ConnectionEnd, ServerMessage, Transport } from './transport.ts';

/** Base and cap of reliability.md P6: 300 people are back within 8 s of a restart. */
const RETRY_BASE_MS = 500;
const RETRY_CAP_MS = 5_000;

type StopReason = Extract<Link, { state: 'stopped' }>['reason'];

export type LinkHandlers = {
  readonly changed: () => void;
  /** Who we are, known before the connection is. */
  readonly identified: (ticket: Ticket) => void;
  readonly opened: (connection: Connection) => void;
  readonly received: (message: ServerMessage) => void;
  readonly ended: () => void;
  /** The session does not exist (any more). */
  readonly gone: () => void;
};

export type LinkKeeper = {
  start(): void;
  link(): Link;
  /** The first welcome is in. */
  live(): void;
  bye(bye: Bye): void;
  /** The server refused the hello for good. */
  refused(code: RejectionCode): void;
  /** The connection is dead though nobody told us: makes a new one. */
  renew(): void;
  /** Something changed for the better (online, page shown): does not wait for the pause to end. Answers false when it is not waiting. */
  nudge(): boolean;
  close(): void;
};

export function createLinkKeeper(
  { schedule, random, transport, sessionId, as }: Timing & { transport: Transport; sessionId: SessionId; as: As },
  handlers: LinkHandlers,
): LinkKeeper {
  let link: Link = { state: 'connecting' };
  let connection: Connection | null = null;
  let failures = 0;
  /** Rises with every attempt, so that the answer to an old one is ignored. */
  let attempt = 0;
  let isClosed = false;
  const pause = createAlarm(schedule);

  const setLink = (next: Link): void => {
    if (link.state === next.state) return;
    link = next;
    handlers.changed();
  };

  const hangUp = (): void => {
    attempt++;
    pause.clear();
    if (!connection) return;
    connection.close();
    connection = null;
    handlers.ended();
  };

  const stop = (reason: StopReason): void => {
    hangUp();
    setLink({ state: 'stopped', reason });
  };

  const retryAfter = (named: number | null): void => {
    hangUp();
    const jitter = random() * Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** failures);
    failures = Math.min(failures + 1, 10);
    setLink({ state: 'offline' });
    pause.set((named ?? 0) + jitter, () => void connect());
  };

  const connect = async (): Promise<void> => {
    const mine = ++attempt;
    const answer = await transport.ticket(sessionId, as);
    if (attempt !== mine || isClosed) return;
    if (answer.kind === 'unreachable') retryAfter(answer.retryAfter);
    else if (answer.kind === 'refused') {
      // The server says the same of a session that is gone and of one that is closed to us. A facilitator may sign in again, and what
      // waits is sent then; without its cookie a seat is lost for good.
      if (answer.gone && as === 'seat') handlers.gone();
      stop('noAccess');
    } else {
      handlers.identified(answer.ticket);
      open(answer.ticket, mine);
    }
  };

  const open = (ticket: Ticket, mine: number): void => {
    const opened: Connection = transport.open(ticket, {
      opened: () => {
        if (attempt === mine) handlers.opened(opened);
      },
      received: (message) => {
        if (attempt === mine) handlers.received(message);
      },
      ended: (end) => {
        if (attempt === mine) over(end);
      },
    });
    connection = opened;
  };

  const over = (end: ConnectionEnd): void => {
    if (end.kind === 'lost') retryAfter(null);
    else if (end.code === 'protocolTooOld') stop('pageTooOld');
    // A ticket lives for a minute and works once: another one tells whether we still have access.
    else retryAfter(end.retryAfter);
  };

  return {
    start: () => void connect(),
    link: () => link,
    live: () => {
      failures = 0;
      setLink({ state: 'live' });
    },
    bye: (bye) => {
      switch (bye.reason) {
        case 'restart':
        case 'tooSlow':
        case 'flooding':
          retryAfter(bye.retryAfter);
          return;
        case 'sessionDeleted':
          handlers.gone();
          stop('sessionDeleted');
          return;
        case 'revoked':
        case 'tooManyDevices':
          stop(bye.reason);
          return;
        default:
          bye.reason satisfies never;
      }
    },
    refused: (code) => {
      if (code === 'protocolTooOld') stop('pageTooOld');
      else if (code === 'notFound') {
        handlers.gone();
        stop('sessionDeleted');
      } else if (code === 'notAllowed') stop('noAccess');
      else retryAfter(RETRY_CAP_MS);
    },
    renew: () => retryAfter(null),
    nudge: () => {
      if (!pause.isSet()) return false;
      failures = 0;
      pause.clear();
      void connect();
      return true;
    },
    close: () => {
      isClosed = true;
      hangUp();
    },
  };
}
