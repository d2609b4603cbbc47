// What a session client needs of the outside: a ticket, and one connection at a time. Sockets, a test's fake network and nothing else implement it.
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { CommandEnvelope } from '../../shared/protocol/commands/command.ts';
import type { Ticket, TicketBody } from '../../shared/protocol/http.ts';
import type { Hold } from '../../shared/protocol/hands.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { SaySignals, SeeSignal, SignalsOutcome } from '../../shared/protocol/room-signals.ts';
import type { DraftOutcome, Presence, SaveDraft } from '../../shared/protocol/signals.ts';
import type { ServerMessages } from '../../shared/protocol/socket-messages.ts';
import type { Hello, Welcome } from '../../shared/protocol/welcome.ts';

/** The page that asks: decides the role, together with the cookies. */
export type As = TicketBody['as'];

/** One message of the server, by name. */
export type ServerMessage = {
  [K in keyof ServerMessages]: { readonly name: K; readonly body: Parameters<ServerMessages[K]>[0] };
}[keyof ServerMessages];

export type TicketAnswer =
  | { readonly kind: 'ticket'; readonly ticket: Ticket }
  /** No cookie that gives access, or no such session (`gone`): asking again will not help. */
  | { readonly kind: 'refused'; readonly gone: boolean }
  /** No network, or the server cannot now. `retryAfter` in milliseconds when the server named it. */
  | { readonly kind: 'unreachable'; readonly retryAfter: number | null };

/** Why a connection is over, or never came to be. */
export type ConnectionEnd =
  | { readonly kind: 'lost' }
  /** The handshake was refused with a named reason. */
  | { readonly kind: 'refused'; readonly code: string; readonly retryAfter: number | null };

export type ConnectionHandlers = {
  readonly opened: () => void;
  readonly received: (message: ServerMessage) => void;
  /** Once; never after `close`. */
  readonly ended: (end: ConnectionEnd) => void;
};

/** Gets the answer, or null when none came in time: the effect is then unknown. Not called after the connection ended. */
export type Answered<T> = (answer: T | null) => void;

/** One connection. Nothing is buffered: what is sent while it is not open is gone. */
export interface Connection {
  hello(hello: Hello, answered: Answered<Welcome>): void;
  command(envelope: CommandEnvelope, answered: Answered<Outcome>): void;
  draft(draft: SaveDraft, answered: Answered<DraftOutcome>): void;
  presence(presence: Presence): void;
  signals(signals: SaySignals, answered: Answered<SignalsOutcome>): void;
  seen(seen: SeeSignal, answered: Answered<SignalsOutcome>): void;
  hold(hold: Hold): void;
  close(): void;
}

export interface Transport {
  /** A new one-time ticket. Never rejects. */
  ticket(sessionId: SessionId, as: As): Promise<TicketAnswer>;
  /** Starts to connect; the handlers tell how it went. */
  open(ticket: Ticket, handlers: ConnectionHandlers): Connection;
}
