// A running session as one page knows it: what the server confirmed, with the own commands under way folded on top of it.
// No React and no DOM: the rehearsal, the load client and the tests run the same code in Node.
import type { CommandId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { Hands } from '../../shared/protocol/hands.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import type { RoomSignals } from '../../shared/protocol/room-signals.ts';
import { currentStep } from '../../shared/view/selectors.ts';
import { predictMine } from '../../shared/view/predict-mine.ts';
import type { predict as predictOnBoard } from '../../shared/view/predict.ts';
import { reduceView } from '../../shared/view/reduce-view.ts';
import type { View } from '../../shared/view/view.ts';
import { createDrafts } from './drafts.ts';
import type { DraftStorage } from './draft-storage.ts';
import { createLinkKeeper } from './link-keeper.ts';
import { createOutbox } from './outbox.ts';
import type { OutboxStorage } from './outbox-storage.ts';
import { createPresence } from './presence.ts';
import { createResume } from './resume.ts';
import { createSeatSignals } from './seat-signals.ts';
import { createServerClock } from './server-clock.ts';
import type { ClientState, PendingCommand, SessionClient } from './session-client-types.ts';
import type { Timing } from './timing.ts';
import type { As, Connection, ServerMessage, Transport } from './transport.ts';

export type SessionClientOptions = {
  readonly sessionId: SessionId;
  readonly as: As;
  readonly transport: Transport;
  readonly outboxStorage: OutboxStorage;
  readonly draftStorage: DraftStorage;
  readonly newId: () => CommandId;
  /** Shows at once what a facilitator does on the board; the rules for that are not for a participant to download. Without it the board waits for the server. */
  readonly predict?: Predict | undefined;
} & Timing;

export type Predict = typeof predictOnBoard;
const nothing: Predict = () => [];

/** A session client that its owner may tell that the network or the page came back. */
export type NudgeableClient = SessionClient & {
  /** Tries to connect now when it waits to try again; asks whether it is up to date when it is live. */
  nudge(): void;
};

const predictedView =
  (predict: Predict) =>
  (confirmed: View | null, pending: readonly PendingCommand[]): View | null =>
    confirmed && pending.reduce((view, { command }) => reduceView(view, predict(view, command)), confirmed);

const predictedMine = (confirmed: Mine | null, pending: readonly PendingCommand[]): Mine | null =>
  confirmed && pending.reduce((mine, { command }) => predictMine(mine, command), confirmed);

/** Remembers the last result, so that what did not change keeps its identity: React compares by it. */
function remember<A, B, R>(work: (a: A, b: B) => R): (a: A, b: B) => R {
  let last: { readonly a: A; readonly b: B; readonly result: R } | null = null;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: work(a, b) };
    return last.result;
  };
}

/** Starts to connect at once; `close` ends it. What waits in the outbox stays in its storage. */
export function createSessionClient(options: SessionClientOptions): NudgeableClient {
  const { sessionId, as, outboxStorage, draftStorage, newId } = options;
  /** An interpreter says only whether they are ready. */
  const tellsPresence = as === 'seat' || as === 'interpreter';
  const listeners = new Set<() => void>();
  let role: Role | null = null;
  let connection: Connection | null = null;
  let state: ClientState | null = null;
  let isClosed = false;
  let wasPaused = false;
  let roomSignals: RoomSignals | null = null;
  let hands: Hands | null = null;
  const clock = createServerClock(options.now);
  const ballotRevs = new Map<string, number>();

  const changed = (): void => {
    state = null;
    if (isClosed) return;
    for (const listener of listeners) listener();
  };

  const outbox = createOutbox({
    ...options,
    storage: outboxStorage,
    keepsAccepted: as === 'console',
    confirmedRev: () => resume.rev(),
    changed,
  });
  const drafts = createDrafts({ ...options, storage: draftStorage, mine: () => resume.ownThings(), changed });
  const presence = createPresence({ ...options, storage: draftStorage, changed });
  const signals = createSeatSignals({ ...options, storage: draftStorage, changed });
  const resume = createResume(options, {
    changed: (startedOver) => {
      if (startedOver) outbox.startedOver();
      else outbox.confirmed();
      const isPaused = resume.view()?.session.pause !== undefined;
      if (wasPaused && !isPaused) outbox.goOn();
      wasPaused = isPaused;
      if (tellsPresence) presence.stepIs(resume.view()?.currentStepId ?? null);
      const shown = resume.view();
      if (as === 'seat' && shown) {
        signals.stageIs({ stepId: shown.currentStepId, phase: currentStep(shown)?.phase ?? null });
      }
      changed();
    },
    heardTime: (askedAt, serverNow) => clock.heard(askedAt, serverNow),
    welcomed: () => {
      if (!connection) return;
      link.live();
      outbox.connected(connection);
      if (tellsPresence) presence.connected(connection);
      if (as !== 'seat') return;
      drafts.connected(connection);
      signals.connected(connection);
    },
    refused: (code) => link.refused(code),
    silent: () => link.renew(),
  });

  const received = (message: ServerMessage): void => {
    switch (message.name) {
      case 'frame':
        return resume.frame(message.body);
      case 'head':
        return resume.head(message.body);
      case 'mine':
        return resume.mine(message.body);
      case 'crowd':
        return resume.crowd(message.body);
      case 'ownSignals':
        return signals.heard(message.body);
      case 'roomSignals':
        roomSignals = message.body;
        return changed();
      case 'hands':
        hands = message.body;
        return changed();
      case 'bye':
        return link.bye(message.body);
      default:
        message satisfies never;
    }
  };

  const personKey = `versnelling.person.${sessionId}.${as}`;
  const identify = (person: string): void => {
    drafts.open(person);
    presence.open(person);
    signals.open(person);
    void outbox.open(person);
  };
  const link = createLinkKeeper(options, {
    changed,
    identified: (ticket) => {
      role = ticket.role;
      draftStorage.set(personKey, ticket.storageKey);
      identify(ticket.storageKey);
    },
    opened: (opened) => {
      connection = opened;
      resume.connected(opened);
    },
    received,
    ended: () => {
      connection = null;
      for (const part of [resume, outbox, drafts, presence, signals]) part.disconnected();
      changed();
    },
    gone: () => outbox.refuseAll('notFound'),
  });

  const viewWith = remember(predictedView(options.predict ?? nothing));
  const mineWith = remember(predictedMine);
  const compute = (): ClientState => {
    const pending = outbox.pending();
    return {
      link: link.link(),
      role,
      view: viewWith(resume.view(), pending),
      mine: mineWith(resume.ownThings(), pending),
      crowd: resume.room(),
      signals: signals.states(),
      roomSignals,
      hands,
      clockOffset: clock.offset(),
      pending,
      refused: outbox.refused(),
      draft: drafts.status(),
      outboxIsDurable: outboxStorage.isDurable(),
    };
  };
  const getState = (): ClientState => (state ??= compute());

  // Whose outbox this is, as of the last time: so that what waits is seen without a connection too.
  const lastPerson = draftStorage.get(personKey);
  if (lastPerson !== null) identify(lastPerson);
  link.start();

  return {
    getState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (command) => {
      const commandId = newId();
      return { commandId, settled: outbox.add(commandId, command) };
    },
    draftOf: (stepId: StepId) => drafts.draftOf(stepId),
    saveDraft: (stepId, text, explanation) => drafts.save(stepId, text, explanation),
    setPresence: (change) => {
      if (tellsPresence) presence.set(change);
    },
    isReady: () => presence.isReady(),
    setSignal: (signal, isOn) => {
      if (as === 'seat') signals.set(signal, isOn);
    },
    seeSignal: (seat, signal) => connection?.seen({ seat, signal }, () => undefined),
    hold: (held) => connection?.hold(held),
    dismissRefused: (commandId) => outbox.dismiss(commandId),
    nextBallotRev: (roundId) => {
      const { mine } = getState();
      const known = mine?.kind === 'seat' && mine.ballot?.roundId === roundId ? mine.ballot.rev : 0;
      const next = Math.max(known, ballotRevs.get(roundId) ?? 0) + 1;
      ballotRevs.set(roundId, next);
      return next;
    },
    nudge: () => {
      if (!link.nudge() && link.link().state === 'live') resume.check();
    },
    close: () => {
      isClosed = true;
      listeners.clear();
      link.close();
      outbox.close();
      drafts.close();
      presence.close();
      signals.close();
    },
  };
}
