// Every message on the socket by name, for both ends. `presence`, `hold` and what the server sends are one way; the rest is acknowledged with data.
import type { CommandEnvelope } from './commands/command.ts';
import type { Crowd } from './crowd.ts';
import type { Frame, Head } from './frame.ts';
import type { Hands, Hold } from './hands.ts';
import type { Mine } from './mine.ts';
import type { Outcome } from './outcome.ts';
import type { OwnSignals, RoomSignals, SaySignals, SeeSignal, SignalsOutcome } from './room-signals.ts';
import type { Bye, DraftOutcome, Presence, SaveDraft } from './signals.ts';
import type { Hello, Welcome } from './welcome.ts';

export type ClientMessages = {
  hello: (hello: Hello, ack: (welcome: Welcome) => void) => void;
  command: (envelope: CommandEnvelope, ack: (outcome: Outcome) => void) => void;
  draft: (draft: SaveDraft, ack: (outcome: DraftOutcome) => void) => void;
  presence: (presence: Presence) => void;
  signals: (signals: SaySignals, ack: (outcome: SignalsOutcome) => void) => void;
  seen: (seen: SeeSignal, ack: (outcome: SignalsOutcome) => void) => void;
  hold: (hold: Hold) => void;
};

export type ServerMessages = {
  frame: (frame: Frame) => void;
  mine: (mine: Mine) => void;
  crowd: (crowd: Crowd) => void;
  ownSignals: (own: OwnSignals) => void;
  roomSignals: (room: RoomSignals) => void;
  hands: (hands: Hands) => void;
  head: (head: Head) => void;
  bye: (bye: Bye) => void;
};
