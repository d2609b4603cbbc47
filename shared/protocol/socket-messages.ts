// Every message on the socket by name, for both ends. `command`, `hello` and `draft` are acknowledged with data; the rest is one way.
import type { CommandEnvelope } from './commands/command.ts';
import type { Crowd } from './crowd.ts';
import type { Frame, Head } from './frame.ts';
import type { Mine } from './mine.ts';
import type { Outcome } from './outcome.ts';
import type { Bye, DraftOutcome, Presence, SaveDraft } from './signals.ts';
import type { Hello, Welcome } from './welcome.ts';

export type ClientMessages = {
  hello: (hello: Hello, ack: (welcome: Welcome) => void) => void;
  command: (envelope: CommandEnvelope, ack: (outcome: Outcome) => void) => void;
  draft: (draft: SaveDraft, ack: (outcome: DraftOutcome) => void) => void;
  presence: (presence: Presence) => void;
};

export type ServerMessages = {
  frame: (frame: Frame) => void;
  mine: (mine: Mine) => void;
  crowd: (crowd: Crowd) => void;
  head: (head: Head) => void;
  bye: (bye: Bye) => void;
};
