// What happened: the truth of a session, append-only. Facts hold everything, so they never leave the server; audiences get view events.
// A fact that changes something carries what it was before, so that it can be inverted without history.
import type { ActorId, AuthorKey, ClusterId, EntryId, IdeaId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import type { OrderKey } from '../../shared/kernel/order-key.ts';
import type { ClusterBadge } from '../../shared/domain/cluster-badge.ts';
import type { DesignStep } from '../../shared/domain/design.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import type { HelpMark } from '../../shared/domain/help-mark.ts';
import type { IdeaCheck } from '../../shared/domain/member-check.ts';
import type { Scene, Spotlight } from '../../shared/domain/scene.ts';
import type { MediaKind, MediaSet, StepMedia } from '../../shared/domain/media.ts';
import type { Group } from '../../shared/domain/groups.ts';
import type { Candidate, GroupId } from '../../shared/domain/voting/choice.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { GroupComparison, RoundResult } from '../../shared/domain/voting/result.ts';
import type { Blocks, LabelledBallot, LabelledGuess, SecondGuess } from '../../shared/domain/voting/round.ts';
import type { StepChange } from '../../shared/domain/step-change.ts';
import type { Anonymity, ClustersVisibleTo, Language, Phase, Subject } from '../../shared/domain/vocabulary.ts';
import type { Standing, Wording } from './moderation.ts';

/** Its seeds are facts of their own, and none are left in here. */
export type PlannedStep = DesignStep & { readonly stepId: StepId };
export type SeededIdea = {
  readonly ideaId: IdeaId;
  readonly text: string;
  readonly explanation: string;
  readonly arrival: OrderKey;
};
export type Place = { readonly clusterId: ClusterId | null; readonly orderKey: OrderKey };
export type IdeaMove = { readonly ideaId: IdeaId; readonly from: Place; readonly to: Place };
/** Judged about these words: `edition` counts how often the writer changed them. */
type OfEdition = { readonly ideaId: IdeaId; readonly edition: number };
export type StandingChange = OfEdition & { readonly from: Standing; readonly to: Standing };
/** Under which answer one lies, as one that says the same; null: it stands by itself. */
export type Merging = { readonly ideaId: IdeaId; readonly under: IdeaId | null; readonly was: IdeaId | null };
/** The name of this group stands beside this answer. */
export type GroupLabel = { readonly ideaId: IdeaId; readonly groupId: GroupId };
export type ClusterBody = {
  readonly clusterId: ClusterId;
  readonly title: string;
  readonly explanation: string;
  readonly orderKey: OrderKey;
  readonly badge?: ClusterBadge;
};

/** What a round is from its opening on. */
export type RoundSetting = {
  readonly roundId: RoundId;
  readonly number: number;
  readonly method: Method;
  readonly subject: Subject;
  readonly candidates: readonly Candidate[];
  /** About some of the candidates that there were. */
  readonly isPartial: boolean;
  readonly follows: RoundId | null;
  readonly secondGuess: SecondGuess | null;
};
/** What counting a round gives. */
export type RoundCount = {
  readonly result: RoundResult;
  readonly comparison: GroupComparison | null;
  /** The groups that are shown together; null when nothing is broken down. */
  readonly blocks: Blocks;
  /** Shuffled, without any key, and with a block in place of a group. */
  readonly ballots: readonly LabelledBallot[];
  /** In an order that has nothing to do with that of the ballots. */
  readonly guesses: readonly LabelledGuess[];
};

/** What the room reads in a pause, and when it goes on (milliseconds since 1970, UTC; null: not said). */
export type SessionPause = { readonly message: string; readonly until: number | null };

/** What a step that nobody was at yet can have beside its plan: taken along when it is removed, so that it can come back as it was. */
export type StepSetting = {
  readonly phase: Phase | null;
  readonly listOpen: boolean;
  readonly anonymity: Anonymity;
  readonly clustersVisibleTo: ClustersVisibleTo;
  readonly media: MediaSet;
  readonly skipped: boolean;
  readonly finalVoteOver: readonly StepId[];
};
type InPlace = InStep & {
  readonly step: DesignStep;
  /** The step that it stands behind; null: the first place. */
  readonly after: StepId | null;
};

type InStep = { readonly stepId: StepId };
type OfCluster = InStep & { readonly clusterId: ClusterId };

export type Fact =
  | {
      readonly type: 'sessionPrepared';
      readonly title: string;
      readonly language: Language;
      readonly place: string;
      readonly date: string;
      readonly groups: readonly Group[];
      readonly k: number;
      readonly steps: readonly PlannedStep[];
      readonly askHelpMark?: true;
    }
  | { readonly type: 'kSet'; readonly k: number; readonly was: number }
  /** Who has the lead: for the facilitators alone. */
  | { readonly type: 'leadGiven'; readonly to: ActorId; readonly was: ActorId | null }
  | { readonly type: 'sessionStarted' }
  /** What the screen shows. */
  | { readonly type: 'sceneSet'; readonly scene: Scene; readonly was: Scene }
  /** The one answer or cluster that everybody looks at, or none. */
  | { readonly type: 'spotlightSet'; readonly spotlight: Spotlight | null; readonly was: Spotlight | null }
  | (InStep & { readonly type: 'stepOpened'; readonly was: StepId | null })
  /** Everybody was told that this step comes. The server opens it when it is time, also after a restart. */
  | (InStep & { readonly type: 'stepAnnounced'; readonly opensAt: number })
  | { readonly type: 'stepCancelled' }
  /** A pause began, or got other words or another time. */
  | (SessionPause & { readonly type: 'sessionPaused' })
  | { readonly type: 'sessionResumed' }
  /** `setting` of a step that was there before; null for a new one. */
  | (InPlace & { readonly type: 'stepAdded'; readonly setting: StepSetting | null })
  | (InPlace & { readonly type: 'stepRemoved'; readonly setting: StepSetting })
  | (InStep & { readonly type: 'stepMoved'; readonly after: StepId | null; readonly was: StepId | null })
  | (InStep & { readonly type: 'stepSkipped'; readonly skipped: boolean })
  | (InStep & {
      readonly type: 'stepEdited';
      /** The parts that became something else, and what they were. */
      readonly to: StepChange;
      readonly was: StepChange;
      /** Of a final vote: the questions that it is about, by what stays the same when steps are moved. */
      readonly over?: { readonly to: readonly StepId[]; readonly was: readonly StepId[] };
      /** The list opened or closed with the mode, while nobody had answered. */
      readonly list?: boolean;
      /** Where the mode changed: how often something had been written there by then; see `Step`. */
      readonly written?: number;
    })
  /** The most seats that were seen together in a step, noted when the session moves on from it. A number, never who. */
  | (InStep & { readonly type: 'attendanceNoted'; readonly present: number })
  | (InStep & { readonly type: 'phaseSet'; readonly phase: Phase })
  | (InStep & {
      readonly type: 'mediaSet';
      readonly kind: MediaKind;
      readonly media: StepMedia | null;
      readonly was: StepMedia | null;
    })
  | (InStep & { readonly type: 'listSet'; readonly open: boolean })
  | (InStep & { readonly type: 'anonymitySet'; readonly to: Anonymity })
  /**
   * Laid down once, when collecting stopped: beside which answers the name of a group stands. All of them, in the place of what stood there. What the
   * k-rule does not allow is in no fact, so that the log does not know it either.
   */
  | (InStep & { readonly type: 'groupsShown'; readonly labels: readonly GroupLabel[] })
  /** When collecting will close, as was told to the room (milliseconds since 1970, UTC); null: nothing is told (any more). */
  | (InStep & { readonly type: 'closingSet'; readonly closesAt: number | null })
  | (InStep & {
      readonly type: 'clusterVisibilitySet';
      readonly to: ClustersVisibleTo;
      readonly was: ClustersVisibleTo;
    })
  | (InStep & {
      readonly type: 'ideaSubmitted';
      readonly ideaId: IdeaId;
      readonly text: string;
      readonly explanation: string;
      readonly authorKey: AuthorKey;
      /** Order of arrival; only consoles see it. */
      readonly arrival: OrderKey;
      /** Sent in after collecting stopped. */
      readonly late?: true;
      readonly mark?: HelpMark;
      /** Its writer was told that the name of the group may stand beside it; which group is not said here. */
      readonly withGroup?: true;
      /** Nobody but the writer and the facilitators sees it before one of them showed it. */
      readonly waits?: true;
    })
  /** Put in by a facilitator beforehand, or by the design. They have no author. */
  | (InStep & { readonly type: 'seedsAdded'; readonly ideas: readonly SeededIdea[] })
  /** The inverse: only ever of what still stands as it was put in. */
  | (InStep & { readonly type: 'seedsRemoved'; readonly ideas: readonly SeededIdea[] })
  | (InStep & {
      readonly type: 'ideaChanged';
      readonly ideaId: IdeaId;
      readonly text: string;
      readonly explanation: string;
    })
  /** By the owner. A fact of its own, so that nobody but the owner hears of it: the words are the same. */
  | (InStep & { readonly type: 'ideaMarked'; readonly ideaId: IdeaId; readonly mark: HelpMark | null })
  /** `unseen`: nobody but its writer and the facilitators knew of it. */
  | (InStep & { readonly type: 'ideaWithdrawn'; readonly ideaId: IdeaId; readonly unseen?: true })
  /** Shown to the group, kept from it, or waiting again because the writer changed the words. */
  | (InStep & { readonly type: 'standingsSet'; readonly changes: readonly StandingChange[] })
  /** Into the trash or back out of it, to where they were: nothing is ever deleted by a facilitator. */
  | (InStep & { readonly type: 'ideasTrashed'; readonly ideaIds: readonly IdeaId[] })
  | (InStep & { readonly type: 'ideasRestored'; readonly ideaIds: readonly IdeaId[] })
  /** The group reads it in other words than the writer's, which stay what they are; null: in the writer's own. */
  | (InStep &
      OfEdition & { readonly type: 'ideaReworded'; readonly wording: Wording | null; readonly was: Wording | null })
  /** By the owner, who is known from the idea alone. */
  | (InStep & IdeaCheck & { readonly type: 'ideaChecked'; readonly ideaId: IdeaId; readonly clusterId: ClusterId })
  /** By a seat, about anybody's answer: with which cluster it would put it; null: with none of them. */
  | (InStep & {
      readonly type: 'ideaSorted';
      readonly ideaId: IdeaId;
      readonly clusterId: ClusterId | null;
      readonly authorKey: AuthorKey;
    })
  | (InStep & { readonly type: 'clusterCreated'; readonly cluster: ClusterBody })
  | (OfCluster & { readonly type: 'clusterRenamed'; readonly title: string; readonly was: string })
  | (OfCluster & { readonly type: 'clusterExplained'; readonly explanation: string; readonly was: string })
  | (OfCluster & {
      readonly type: 'clusterBadgeSet';
      readonly badge: ClusterBadge | null;
      readonly was: ClusterBadge | null;
    })
  | (OfCluster & { readonly type: 'clusterMoved'; readonly orderKey: OrderKey; readonly was: OrderKey })
  /** Always preceded by `ideasMoved` of what was in it. */
  | (InStep & { readonly type: 'clusterRemoved'; readonly cluster: ClusterBody })
  | (InStep & { readonly type: 'ideasMoved'; readonly moves: readonly IdeaMove[] })
  /** Preceded by `ideasMoved` of what stood elsewhere: answers that lie together stand in one place. */
  | (InStep & { readonly type: 'ideasMerged'; readonly changes: readonly Merging[] })
  | (InStep & RoundSetting & { readonly type: 'roundOpened' })
  | (InStep & {
      readonly type: 'roundMethodSet';
      readonly roundId: RoundId;
      readonly method: Method;
      readonly was: Method;
    })
  /** Committed in the transaction that empties the ballot box. */
  | (InStep & RoundCount & { readonly type: 'roundClosed'; readonly roundId: RoundId })
  | (InStep & { readonly type: 'roundVoided'; readonly roundId: RoundId; readonly reason: 'facilitator' | 'keyLost' })
  | (InStep & Evaluation & { readonly type: 'evaluationGiven'; readonly authorKey: AuthorKey })
  | { readonly type: 'sessionClosed'; readonly reason: 'facilitator' | 'idle' };

export type FactType = Fact['type'];
/** Facts about the session as a whole, and about where its steps stand; all others happen inside one step. */
const OF_THE_SESSION = {
  sessionPrepared: true,
  sessionStarted: true,
  sessionPaused: true,
  sessionResumed: true,
  sessionClosed: true,
  kSet: true,
  sceneSet: true,
  spotlightSet: true,
  leadGiven: true,
  stepOpened: true,
  stepAnnounced: true,
  stepCancelled: true,
  stepAdded: true,
  stepRemoved: true,
  stepMoved: true,
  stepSkipped: true,
  stepEdited: true,
} as const satisfies Partial<Record<FactType, true>>;
export type SessionFact = Extract<Fact, { type: keyof typeof OF_THE_SESSION }>;
export type StepFact = Exclude<Fact, SessionFact>;

/** Tells the two apart. */
export const isSessionFact = (fact: Fact): fact is SessionFact => Object.hasOwn(OF_THE_SESSION, fact.type);

export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** Which act a fact belongs to, for undo: all facts of one accepted command share one entry. */
export type Cause = {
  readonly kind: 'do' | 'undo' | 'redo';
  readonly entry: EntryId;
  /** The command type that was done, undone or done again. */
  readonly label: string;
};

/** A fact as it lies in the log. Facts of seats carry neither actor nor time: both would tell who. */
export type LoggedFact = {
  readonly seq: number;
  readonly fact: Fact;
  readonly by: ActorId | null;
  /** Milliseconds since 1970 (UTC), or null for facts of seats. */
  readonly at: number | null;
  readonly cause: Cause | null;
};

/** Version of the fact bodies in the log; `upcast` brings older ones up to it when they are read. */
export const FACT_VERSION = 4;
