// What pages, the rehearsal and tests know of a running session in the browser. No React, no DOM in here.
import type { CommandId, StepId } from '../../shared/kernel/ids.ts';
import type { Role } from '../../shared/domain/vocabulary.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Hands, Hold } from '../../shared/protocol/hands.ts';
import type { Mine } from '../../shared/protocol/mine.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { RoomSignals } from '../../shared/protocol/room-signals.ts';
import type { SeatSignal } from '../../shared/domain/seat-signal.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import type { View } from '../../shared/view/view.ts';
import type { OwnSignal } from './seat-signals.ts';

/** A command under way: kept in the outbox until it is answered. */
export type PendingCommand = {
  readonly commandId: CommandId;
  readonly command: Command;
  /** Accepted, but the frame with its effect is not here yet: still predicted. */
  readonly acceptedRev: number | null;
};

/** A command that was refused for good: the page tells its owner, and gives typed words back. */
export type RefusedCommand = {
  readonly commandId: CommandId;
  readonly command: Command;
  readonly rejection: Rejection;
};

export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  /** Was live or tried; tries again by itself. */
  | { readonly state: 'offline' }
  /** Will not try again: no access (any more), deleted, or this page is too old. */
  | {
      readonly state: 'stopped';
      readonly reason: 'noAccess' | 'revoked' | 'sessionDeleted' | 'pageTooOld' | 'tooManyDevices';
    };

export type ClientState = {
  readonly link: Link;
  readonly role: Role | null;
  /** Confirmed and predicted together; null before the first welcome. */
  readonly view: View | null;
  readonly mine: Mine | null;
  readonly crowd: Crowd | null;
  /** What this seat tells the facilitators quietly, and how far that got. */
  readonly signals: readonly OwnSignal[];
  /** Signals of all seats; for consoles only, null everywhere else and before they are known. */
  readonly roomSignals: RoomSignals | null;
  /** Who else is at a console, and what they hold; for consoles only, null everywhere else and before it is known. */
  readonly hands: Hands | null;
  /** Milliseconds to add to this device's clock to have the server's; null before the first welcome. */
  readonly clockOffset: number | null;
  /** In the order of sending. Empty means: all that was sent is kept on the server. */
  readonly pending: readonly PendingCommand[];
  /** Newest last; a page takes them away with `dismissRefused`. */
  readonly refused: readonly RefusedCommand[];
  /** `kept`: on the server; `saving`: on its way; `local`: only on this device (no connection). */
  readonly draft: 'none' | 'saving' | 'kept' | 'local';
  /** False when this browser refuses storage: what waits is lost with the tab, and the page says so. */
  readonly outboxIsDurable: boolean;
};

export interface SessionClient {
  readonly getState: () => ClientState;
  /** Calls back on every change; answers the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a command in the outbox and shows its prediction. `settled` resolves with the final answer (resends included). */
  readonly send: (command: Command) => { readonly commandId: CommandId; readonly settled: Promise<Outcome> };
  /** The seat's own draft of a step as last typed: from this device or the server, whichever is newer; '' when there is none. */
  readonly draftOf: (stepId: StepId) => { readonly text: string; readonly explanation: string };
  /** Keeps the draft on this device at once, and on the server soon after. */
  readonly saveDraft: (stepId: StepId, text: string, explanation: string) => void;
  /** Tells the server soon; typing fades by itself. */
  readonly setPresence: (change: { readonly typing?: boolean; readonly ready?: boolean }) => void;
  /** Whether this seat said "Ik ben klaar" for the current step. */
  readonly isReady: () => boolean;
  /** Says a quiet signal to the facilitators, or takes it back. */
  readonly setSignal: (signal: SeatSignal, isOn: boolean) => void;
  /** Consoles: this signal of this seat was seen. */
  readonly seeSignal: (seat: number, signal: SeatSignal) => void;
  /** Consoles: what this page holds now. Gone when there is no connection: whoever holds says it again. */
  readonly hold: (hold: Hold) => void;
  readonly dismissRefused: (commandId: CommandId) => void;
  /** A rev for the seat's next ballot in a round: higher than any before on any of its devices. */
  readonly nextBallotRev: (roundId: string) => number;
  readonly close: () => void;
}
