// The folded state of one session, private to its actor. Maps are changed in place; the things in them are replaced, never changed,
// so that a shallow copy of the maps is a safe scratch to try facts on.
import type { ActorId, AuthorKey, ClusterId, EntryId, IdeaId, RoundId, StepId } from '../../shared/kernel/ids.ts';
import type { OrderKey } from '../../shared/kernel/order-key.ts';
import type { Evaluation } from '../../shared/domain/evaluation.ts';
import type { HelpMark } from '../../shared/domain/help-mark.ts';
import type { IdeaCheck } from '../../shared/domain/member-check.ts';
import type { MediaSet } from '../../shared/domain/media.ts';
import type { Group } from '../../shared/domain/groups.ts';
import { AUTOMATIC } from '../../shared/domain/rules/scene-rules.ts';
import type { Scene, Spotlight } from '../../shared/domain/scene.ts';
import { K_DEFAULT } from '../../shared/domain/limits.ts';
import type { GroupId } from '../../shared/domain/voting/choice.ts';
import type { Anonymity, ClustersVisibleTo, Language, Phase, SessionState } from '../../shared/domain/vocabulary.ts';
import type { StepTime } from '../../shared/protocol/shapes.ts';
import type { ClusterBody, Fact, PlannedStep, RoundCount, RoundSetting, SessionPause } from './facts.ts';
import type { Standing, Wording } from './moderation.ts';

export type Idea = {
  readonly ideaId: IdeaId;
  /** The writer's own words; what the group reads is `groupWords`. */
  readonly text: string;
  readonly explanation: string;
  /** Null: put in beforehand, by nobody of the room. */
  readonly authorKey: AuthorKey | null;
  readonly arrival: OrderKey;
  readonly isLate: boolean;
  /** How its owner says it was typed: for the owner, and for one statistic of the report. */
  readonly mark: HelpMark | null;
  readonly clusterId: ClusterId | null;
  readonly orderKey: OrderKey;
  /** The answer under which it lies, as one that says the same; that one lies under none and stands in the same place. */
  readonly under: IdeaId | null;
  /**
   * What the owner last said, with the cluster it is about. It holds only in that cluster: moved away the idea is unchecked,
   * and taken back there the verdict holds again, so that undo restores it. Ask `checkOf`.
   */
  readonly check: (IdeaCheck & { readonly clusterId: ClusterId }) | null;
  /** Ask `isShown` and `isOnBoard`. */
  readonly standing: Standing;
  readonly isTrashed: boolean;
  /** How often its writer changed the words: a facilitator's judgement holds for one edition. */
  readonly edition: number;
  readonly wording: Wording | null;
  /** Its writer was told that the name of the group may stand beside it. */
  readonly withGroup: boolean;
  /** The group that everybody reads beside it. */
  readonly groupId: GroupId | null;
};

export type Round =
  | (RoundSetting & { readonly state: 'open' })
  | (RoundSetting & RoundCount & { readonly state: 'closed' })
  | (RoundSetting & { readonly state: 'void'; readonly reason: 'facilitator' | 'keyLost' });

export type Step = {
  readonly stepId: StepId;
  readonly plan: PlannedStep;
  readonly index: number;
  /** Of a final vote: the questions that it is about; empty for all of them. */
  readonly finalVoteOver: readonly StepId[];
  media: MediaSet;
  /** Whether it was ever the current step. */
  opened: boolean;
  phase: Phase | null;
  listOpen: boolean;
  /** What stands beside each answer. */
  anonymity: Anonymity;
  /** Whether the names of groups were laid down; from then on new answers have none. */
  groupsShown: boolean;
  /** When collecting will close, as the room was told; null when it was not. */
  closesAt: number | null;
  clustersVisibleTo: ClustersVisibleTo;
  /** In order of arrival. */
  readonly ideas: Map<IdeaId, Idea>;
  /** Own ideas at hand for `mine`. */
  readonly byAuthor: Map<AuthorKey, Set<IdeaId>>;
  readonly clusters: Map<ClusterId, ClusterBody>;
  rounds: readonly Round[];
  readonly evaluations: Map<AuthorKey, Evaluation>;
  /** Most seats seen together so far; null when never noted. */
  present: number | null;
  lastArrival: OrderKey | null;
  /** What the seats were asked to sort when the phase `sort` was opened last: by id, which is random. */
  sortable: readonly IdeaId[];
  /** With which cluster each seat would put an answer (null: with none). Whose it is leaves the server for that seat only. */
  readonly sorts: Map<AuthorKey, ReadonlyMap<IdeaId, ClusterId | null>>;
  /** How often somebody of the room sent an answer or changed the words of one; only ever more. */
  written: number;
  /** Whether an owner ever said where an answer belongs. */
  checked: boolean;
  /** Passed over by the facilitators. */
  skipped: boolean;
  /** How long the room was here; null when it never was. */
  time: StepTime | null;
};

/** One act of a facilitator that undo can take back. */
export type Entry = { readonly entry: EntryId; readonly label: string; readonly facts: readonly Fact[] };
export type History = { readonly undo: readonly Entry[]; readonly redo: readonly Entry[] };

export type Session = {
  title: string;
  language: Language;
  place: string;
  date: string;
  askHelpMark: boolean;
  groups: readonly Group[];
  k: number;
  /** Who of the facilitators has the lead; null before anybody took it. */
  lead: ActorId | null;
  state: SessionState;
  currentStepId: StepId | null;
  /** While the session pauses. */
  pause: SessionPause | null;
  /** The step that everybody is told about, and when the room goes there. */
  coming: { readonly stepId: StepId; readonly opensAt: number } | null;
  readonly steps: Map<StepId, Step>;
  /** What the screen shows. */
  scene: Scene;
  /** Of the current step, and always something that is there. */
  spotlight: Spotlight | null;
  readonly histories: Map<ActorId, History>;
  /** Facilitators who did something, in the order in which they first did. */
  readonly actors: Set<ActorId>;
  /** Ids ever used for ideas, clusters and added steps, gone ones included, so that an id never means two things. */
  readonly usedIds: Set<string>;
  /** Number of the last fact. */
  seq: number;
};

/** A session before its first fact. */
export function emptySession(): Session {
  return {
    title: '',
    language: 'nl',
    place: '',
    date: '',
    askHelpMark: false,
    groups: [],
    k: K_DEFAULT,
    lead: null,
    state: 'prepared',
    currentStepId: null,
    scene: AUTOMATIC,
    spotlight: null,
    pause: null,
    coming: null,
    steps: new Map(),
    histories: new Map(),
    actors: new Set(),
    usedIds: new Set(),
    seq: 0,
  };
}

/** The current step, or null before the first. */
export const currentStepOf = (session: Session): Step | null =>
  session.currentStepId === null ? null : (session.steps.get(session.currentStepId) ?? null);

/** The round of a step with this id. */
export const roundOf = (step: Step, roundId: RoundId): Round | undefined =>
  step.rounds.find((round) => round.roundId === roundId);

/** What the owner said about where the idea stands now, or null. */
export const checkOf = ({ check, clusterId }: Idea): IdeaCheck | null =>
  check !== null && check.clusterId === clusterId ? { verdict: check.verdict, words: check.words } : null;

/** What the shared rules need of a step. */
export const groundOf = (
  step: Step | undefined,
): { stepId: StepId; kind: PlannedStep['kind']; phase: Phase | null } | undefined =>
  step && { stepId: step.stepId, kind: step.plan.kind, phase: step.phase };

/** A copy of one step's maps inside a copied session: facts can be tried on it and thrown away. */
export function scratchOf(session: Session, stepId: StepId): Session {
  const step = session.steps.get(stepId);
  if (!step) return { ...session, steps: new Map(session.steps), usedIds: new Set(session.usedIds) };
  const copy: Step = {
    ...step,
    ideas: new Map(step.ideas),
    byAuthor: new Map([...step.byAuthor].map(([key, ids]) => [key, new Set(ids)])),
    clusters: new Map(step.clusters),
    evaluations: new Map(step.evaluations),
    sorts: new Map(step.sorts),
  };
  return { ...session, steps: new Map(session.steps).set(stepId, copy), usedIds: new Set(session.usedIds) };
}
