// A network with queues that are flushed by hand. What is sent is cloned; a cut loses what is under way, in both directions.
import type { Timing } from '../../client/sync/timing.ts';
import type {
  Answered,
  Connection,
  ConnectionHandlers,
  ServerMessage,
  Transport,
} from '../../client/sync/transport.ts';
import type { CommandEnvelope } from '../../shared/protocol/commands/command.ts';
import type { Ticket } from '../../shared/protocol/http.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { SaySignals, SeeSignal, SignalsOutcome } from '../../shared/protocol/room-signals.ts';
import type { DraftOutcome, Presence, SaveDraft } from '../../shared/protocol/signals.ts';
import type { Hello, Welcome } from '../../shared/protocol/welcome.ts';

const ACK_MS = 10_000;

/** What arrives at the server. An answer given twice, or after the cut, is lost. */
export type Arrival =
  | { readonly name: 'hello'; readonly body: Hello; readonly answer: (body: Welcome) => void }
  | { readonly name: 'command'; readonly body: CommandEnvelope; readonly answer: (body: Outcome) => void }
  | { readonly name: 'draft'; readonly body: SaveDraft; readonly answer: (body: DraftOutcome) => void }
  | { readonly name: 'presence'; readonly body: Presence }
  | { readonly name: 'signals'; readonly body: SaySignals; readonly answer: (body: SignalsOutcome) => void }
  | { readonly name: 'seen'; readonly body: SeeSignal; readonly answer: (body: SignalsOutcome) => void };

type Underway =
  | { readonly kind: 'message'; readonly message: ServerMessage }
  | { readonly kind: 'answer'; readonly to: string; readonly deliver: () => void }
  | { readonly kind: 'opened' };

export type FakeServer = {
  arrived(link: FakeLink, arrival: Arrival): void;
  /** The server's end of the cut. */
  left(link: FakeLink): void;
};

export type FakeLink = {
  readonly ticket: Ticket;
  readonly up: Arrival[];
  readonly down: Underway[];
  isOpen(): boolean;
  /** Server to browser. */
  push(message: ServerMessage): void;
  /** Delivers one message; false when there is none. */
  deliverUp(): boolean;
  deliverDown(): boolean;
  /** The line breaks: both ends notice, what was under way is lost. */
  cut(): void;
};

export type FakeDevice = {
  readonly transport: Transport;
  /** The connection of now, or null. */
  link(): FakeLink | null;
  setDown(isDown: boolean): void;
};

/** A device of one person: its connections go to `server`. */
export function createFakeDevice(server: FakeServer, ticket: Ticket, clock: Timing): FakeDevice {
  let current: FakeLink | null = null;
  let isDown = false;
  const transport: Transport = {
    ticket: () => Promise.resolve(isDown ? { kind: 'unreachable', retryAfter: null } : { kind: 'ticket', ticket }),
    open: (given, handlers) => {
      const { link, connection } = createLink(server, given, handlers, clock);
      current = link;
      if (isDown) link.cut();
      return connection;
    },
  };
  return {
    transport,
    link: () => (current?.isOpen() ? current : null),
    setDown: (down) => {
      isDown = down;
      if (down) current?.cut();
    },
  };
}

function createLink(
  server: FakeServer,
  ticket: Ticket,
  handlers: ConnectionHandlers,
  clock: Timing,
): { link: FakeLink; connection: Connection } {
  let isOpen = true;
  const up: Arrival[] = [];
  const down: Underway[] = [{ kind: 'opened' }];

  const end = (tell: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    up.length = 0;
    down.length = 0;
    server.left(link);
    if (tell) handlers.ended({ kind: 'lost' });
  };

  /** A question that is answered once: by the server, or by the clock with null. */
  const ask = <T>(to: string, answered: Answered<T>): ((body: T) => void) => {
    let isAnswered = false;
    const finish = (body: T | null): void => {
      if (isAnswered || !isOpen) return;
      isAnswered = true;
      answered(body);
    };
    clock.schedule(ACK_MS, () => finish(null));
    return (body) => {
      const copy = structuredClone(body);
      if (isOpen) down.push({ kind: 'answer', to, deliver: () => finish(copy) });
    };
  };

  const deliver = (item: Underway): void => {
    if (item.kind === 'opened') handlers.opened();
    else if (item.kind === 'answer') item.deliver();
    else handlers.received(item.message);
  };

  const link: FakeLink = {
    ticket,
    up,
    down,
    isOpen: () => isOpen,
    push: (message) => {
      if (isOpen) down.push({ kind: 'message', message: structuredClone(message) });
    },
    deliverUp: () => {
      const arrival = up.shift();
      if (arrival) server.arrived(link, arrival);
      return arrival !== undefined;
    },
    deliverDown: () => {
      const item = down.shift();
      if (item) deliver(item);
      return item !== undefined;
    },
    cut: () => end(true),
  };
  const send = (arrival: Arrival): void => {
    if (isOpen) up.push({ ...arrival, body: structuredClone(arrival.body) } as Arrival);
  };
  const connection: Connection = {
    hello: (body, answered) => send({ name: 'hello', body, answer: ask('hello', answered) }),
    command: (body, answered) => send({ name: 'command', body, answer: ask('command', answered) }),
    draft: (body, answered) => send({ name: 'draft', body, answer: ask('draft', answered) }),
    presence: (body) => send({ name: 'presence', body }),
    signals: (body, answered) => send({ name: 'signals', body, answer: ask('signals', answered) }),
    hold: () => undefined,
    seen: (body, answered) => send({ name: 'seen', body, answer: ask('seen', answered) }),
    close: () => end(false),
  };
  return { link, connection };
}
