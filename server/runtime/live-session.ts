// What the gateway, HTTP and tests may ask of a running session: authority without transport.
import type { ActorId, ClusterId, CommandId, IdeaId, SeatId, SessionId, StepId } from '../../shared/kernel/ids.ts';
import type { Language, LinkRole } from '../../shared/domain/vocabulary.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { Command } from '../../shared/protocol/commands/command.ts';
import type { Crowd } from '../../shared/protocol/crowd.ts';
import type { Cursor } from '../../shared/protocol/frame.ts';
import type { Hold } from '../../shared/protocol/hands.ts';
import type { JoinInfo, Mine } from '../../shared/protocol/mine.ts';
import type { Outcome } from '../../shared/protocol/outcome.ts';
import type { HistoryPage } from '../../shared/protocol/history.ts';
import type { RejectionCode } from '../../shared/protocol/rejection.ts';
import type { SaySignals, SeeSignal, SignalsOutcome } from '../../shared/protocol/room-signals.ts';
import type { DraftOutcome, Presence, SaveDraft } from '../../shared/protocol/signals.ts';
import type { Welcome } from '../../shared/protocol/welcome.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import type { HistoryQuestion } from './read-history.ts';

/** Who is at the other end of a socket or request: from its credential, never from a message. */
export type Person =
  | {
      readonly role: 'seat';
      readonly seatId: SeatId;
      readonly seat: number;
      readonly seatCode: string;
      readonly seed: number;
    }
  | { readonly role: Exclude<LinkRole, 'screen'> | 'interpreter'; readonly actorId: ActorId }
  | { readonly role: 'screen' };

/** What can be put together in a question, and what was. */
export type Board = {
  readonly language: Language;
  readonly ideas: readonly {
    readonly ideaId: IdeaId;
    readonly text: string;
    readonly explanation: string;
    readonly clusterId: ClusterId | null;
  }[];
  readonly clusters: readonly { readonly clusterId: ClusterId; readonly title: string }[];
};

export interface LiveSession {
  readonly sessionId: SessionId;
  /** Decides, commits, publishes, answers. Never throws: every failure is a named rejection. */
  submit(person: Person, commandId: CommandId, command: Command): Promise<Outcome>;
  saveDraft(person: Person, draft: SaveDraft): Promise<DraftOutcome>;
  /** Snapshot or tail for a socket that has joined its room already. */
  welcome(person: Person, cursor: Cursor | null): Promise<Welcome>;
  mine(person: Person): Promise<Mine>;
  crowd(person: Person): Crowd;
  /** A device of a seat (or a console or screen) came or went; `deviceId` is the socket's own id. */
  arrived(person: Person, deviceId: string): void;
  left(person: Person, deviceId: string): void;
  presence(person: Person, presence: Presence): void;
  /** What a facilitator's page holds now. */
  hold(deviceId: string, hold: Hold): void;
  /** A seat's quiet signals, as they stand now. */
  saySignals(person: Person, say: SaySignals): SignalsOutcome;
  /** A facilitator saw one. */
  seeSignal(person: Person, seen: SeeSignal): SignalsOutcome;
  /** `withOriginals`: beside answers that a facilitator put in other words, how they were written. */
  report(now: number, withOriginals?: boolean): Promise<ReportModel>;
  /** The whole report with the originals, and the place in the log that it rests on. */
  reportAt(now: number): Promise<{ readonly report: ReportModel; readonly revision: number }>;
  /** What facilitators did, newest first, as this one of them sees it. */
  history(asker: ActorId, question: HistoryQuestion): Promise<HistoryPage>;
  /** The answers and clusters of a question as a console sees them, without who wrote them; null when there is no such question. */
  board(stepId: StepId): Promise<Board | null>;
  /** The join code or link was renewed: consoles and screens get it at once. */
  setJoin(join: JoinInfo): void;
  /** Seats with a connected device now. */
  seatsHere(): ReadonlySet<SeatId>;
  /** A link has another name: consoles see it beside who came in by it. */
  staffChanged(): void;
  /** Something of a seat outside the log changed (how its person takes part): its devices get it at once. */
  tellSeat(seatId: SeatId): void;
  /** The seat belongs to this group from now on, or to none. @returns why not, or null */
  chooseGroup(seatId: SeatId, groupId: GroupId | null): Promise<RejectionCode | null>;
  /** Whether the session has this group; null (no group) it always has. */
  hasGroup(groupId: GroupId | null): Promise<boolean>;
  /** The step everybody is at. */
  currentStepId(): StepId | null;
}

export interface SessionRegistry {
  /** The running session, loaded from its log when needed; null when there is none with this id. */
  get(sessionId: SessionId): Promise<LiveSession | null>;
  /** Stops every actor after its queue is empty. */
  close(): Promise<void>;
}
