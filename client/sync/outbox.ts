// Commands under way: first in, first out, kept until answered, sent again on every connection.
//
// One command flies at a time, but for ballots. A server may refuse the first of several for a moment (`later`) and take the next, and then a
// change would arrive before the answer it changes. Ballots carry a `rev` that makes their order harmless, so up to five of them fly together.
import type { CommandId } from '../../shared/kernel/ids.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import { retryOf } from '../../shared/protocol/rejection.ts';
import type { Rejection, RejectionCode } from '../../shared/protocol/rejection.ts';
import type { OutboxEntry, OutboxStorage } from './outbox-storage.ts';
import type { PendingCommand, RefusedCommand } from './session-client-types.ts';
import { createAlarm } from './timing.ts';
import type { Timing } from './timing.ts';
import type { Connection } from './transport.ts';

const MAX_IN_FLIGHT = 5;
/** What somebody did a day ago is not posted unasked: it is shown to them (a peer re-sent messages a day later after a full disk). */
const EXPIRES_AFTER_MS = 24 * 60 * 60 * 1_000;
/** When the server says "later" without a time. */
const RETRY_MS = 1_000;

type Item = Omit<OutboxEntry, 'rejection'> & { inFlight: boolean; acceptedRev: number | null };
type Settle = (outcome: Outcome) => void;

export type OutboxOptions = Timing & {
  readonly storage: OutboxStorage;
  /** A seat's `mine` comes before the answer, so its prediction can go at once; a console waits for the frame. */
  readonly keepsAccepted: boolean;
  readonly confirmedRev: () => number;
  readonly changed: () => void;
};

export type Outbox = {
  /** Whose outbox it is: loads what waited. Another person's entries stay in storage, unseen. */
  open(person: string): Promise<void>;
  /** Resolves with the final answer; stays open when the page closes first. */
  add(commandId: CommandId, command: Command): Promise<Outcome>;
  connected(connection: Connection): void;
  disconnected(): void;
  /** What was to be tried again later can go now. */
  goOn(): void;
  /** The confirmed view moved: predictions that it holds now are dropped. */
  confirmed(): void;
  /** The confirmed view was replaced: it holds all that was accepted. */
  startedOver(): void;
  /** The session is gone: everything that waits is shown as refused. */
  refuseAll(code: RejectionCode): void;
  pending(): readonly PendingCommand[];
  refused(): readonly RefusedCommand[];
  dismiss(commandId: CommandId): void;
  close(): void;
};

const isBallot = (item: Item): boolean => item.command.type === 'castBallot';

const isShownAs = (item: Item, shown: PendingCommand | undefined): boolean =>
  shown?.commandId === item.commandId && shown.acceptedRev === item.acceptedRev;

export function createOutbox({ storage, now, schedule, keepsAccepted, confirmedRev, changed }: OutboxOptions): Outbox {
  let person: string | null = null;
  let items: Item[] = [];
  let refused: RefusedCommand[] = [];
  /** The same array while nothing changed, so that pages need not compare. */
  let shown: readonly PendingCommand[] = [];
  let connection: Connection | null = null;
  let lastOrder = 0;
  let isClosed = false;
  const settles = new Map<string, Settle>();
  const hold = createAlarm(schedule);
  let whenOpen: () => void = () => undefined;
  /** Loading and writing happen one after the other, so that the order in storage is the order of sending. */
  let writing: Promise<void> = new Promise((resolve) => (whenOpen = resolve));

  const open = async (whose: string): Promise<void> => {
    if (person === whose) return;
    person = whose;
    items = [];
    refused = [];
    takeLoaded(whose, await storage.load(whose));
    whenOpen();
    refuseExpired();
    changed();
    pump();
  };

  const takeLoaded = (whose: string, entries: readonly OutboxEntry[]): void => {
    if (person !== whose) return;
    const loaded: Item[] = [];
    for (const { rejection, ...entry } of entries) {
      lastOrder = Math.max(lastOrder, entry.order);
      if (rejection) refused = [...refused, { commandId: entry.commandId, command: entry.command, rejection }];
      else if (items.every((item) => item.commandId !== entry.commandId)) {
        loaded.push({ ...entry, inFlight: false, acceptedRev: null });
      }
    }
    items = [...loaded, ...items];
  };

  const add = (commandId: CommandId, command: Command): Promise<Outcome> => {
    const settled = new Promise<Outcome>((resolve) => settles.set(commandId, resolve));
    writing = write(writing, { commandId, command, createdAt: now() });
    return settled;
  };

  const write = async (before: Promise<void>, added: Pick<Item, 'commandId' | 'command' | 'createdAt'>) => {
    await before;
    if (person === null || isClosed) return;
    const entry = { ...added, order: ++lastOrder };
    // First kept, then shown: what somebody sees as under way survives a crash of the tab.
    await storage.put(person, { ...entry, rejection: null });
    items.push({ ...entry, inFlight: false, acceptedRev: null });
    changed();
    pump();
  };

  /** Sends what may go now. */
  const pump = (): void => {
    if (!connection || hold.isSet()) return;
    refuseExpired();
    const waiting = items.filter((item) => item.acceptedRev === null);
    for (const [index, item] of waiting.entries()) {
      const before = waiting.slice(0, index);
      const mayFly = index === 0 || (index < MAX_IN_FLIGHT && isBallot(item) && before.every(isBallot));
      if (!mayFly) return;
      if (!item.inFlight) fly(item, connection);
    }
  };

  const fly = (item: Item, over: Connection): void => {
    item.inFlight = true;
    over.command({ commandId: item.commandId, command: item.command }, (outcome) => {
      if (connection !== over || !items.includes(item)) return;
      item.inFlight = false;
      if (!outcome) pump();
      else if (outcome.status === 'accepted') accepted(item, outcome);
      else if (retryOf(outcome.rejection.code) === 'later') {
        hold.set(outcome.rejection.retryAfter ?? RETRY_MS, pump);
      } else refuse(item, outcome.rejection);
    });
  };

  const accepted = (item: Item, outcome: Extract<Outcome, { status: 'accepted' }>): void => {
    forget(item.commandId);
    if (keepsAccepted && outcome.rev > confirmedRev()) item.acceptedRev = outcome.rev;
    else drop(item);
    settle(item.commandId, outcome);
    changed();
    pump();
  };

  const refuse = (item: Item, rejection: Rejection): void => {
    if (!items.includes(item)) return;
    drop(item);
    refused = [...refused, { commandId: item.commandId, command: item.command, rejection }];
    // Words stay until their owner has seen that they were refused. A ballot's choice is never kept once it is answered.
    if (person !== null && holdsWords(item.command)) {
      const { inFlight: _inFlight, acceptedRev: _rev, ...entry } = item;
      void storage.put(person, { ...entry, rejection });
    } else forget(item.commandId);
    settle(item.commandId, { status: 'rejected', rejection });
    changed();
    pump();
  };

  const refuseExpired = (): void => {
    const expired = items.filter((item) => item.acceptedRev === null && now() - item.createdAt > EXPIRES_AFTER_MS);
    for (const item of expired) refuse(item, { code: 'sessionClosed' });
  };

  const drop = (item: Item): void => {
    items = items.filter((other) => other !== item);
  };
  const forget = (commandId: CommandId): void => {
    if (person !== null) void storage.remove(person, commandId);
  };
  const settle = (commandId: CommandId, outcome: Outcome): void => {
    settles.get(commandId)?.(outcome);
    settles.delete(commandId);
  };
  const keepOnly = (stays: (item: Item) => boolean): void => {
    const kept = items.filter(stays);
    if (kept.length === items.length) return;
    items = kept;
    changed();
  };

  return {
    open,
    add,
    connected: (opened) => {
      connection = opened;
      pump();
    },
    disconnected: () => {
      connection = null;
      for (const item of items) item.inFlight = false;
    },
    goOn: () => {
      hold.clear();
      pump();
    },
    confirmed: () => keepOnly((item) => item.acceptedRev === null || item.acceptedRev > confirmedRev()),
    startedOver: () => keepOnly((item) => item.acceptedRev === null),
    refuseAll: (code) => {
      for (const item of items.filter((waiting) => waiting.acceptedRev === null)) refuse(item, { code });
    },
    pending: () => {
      const isSame = shown.length === items.length && items.every((item, index) => isShownAs(item, shown[index]));
      if (!isSame) {
        shown = items.map(({ commandId, command, acceptedRev }) => ({ commandId, command, acceptedRev }));
      }
      return shown;
    },
    refused: () => refused,
    dismiss: (commandId) => {
      refused = refused.filter((other) => other.commandId !== commandId);
      forget(commandId);
      changed();
    },
    close: () => {
      isClosed = true;
      connection = null;
      hold.clear();
    },
  };
}

/** Whether somebody typed it, so that losing it would cost them work. */
function holdsWords(command: Command): boolean {
  const { type } = command;
  return (
    type === 'submitIdea' ||
    type === 'changeIdea' ||
    type === 'evaluate' ||
    (command.type === 'checkIdea' && command.words !== '') ||
    type === 'seedIdeas' ||
    type === 'createCluster' ||
    type === 'renameCluster' ||
    type === 'explainCluster'
  );
}
