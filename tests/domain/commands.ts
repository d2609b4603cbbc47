// Short names for commands, so that a test reads as a story. Ideas, clusters and rounds go by a name: 'rust' is always the same id.
import type {
  ActorId,
  CandidateId,
  ClusterId,
  EntryId,
  IdeaId,
  MediaId,
  RoundId,
  StepId,
} from '../../shared/kernel/ids.ts';
import type { Anonymity, ClustersVisibleTo, Phase } from '../../shared/domain/vocabulary.ts';
import { designStepSchema, type DesignStep } from '../../shared/domain/design.ts';
import type { ClusterBadge } from '../../shared/domain/cluster-badge.ts';
import type { HelpMark } from '../../shared/domain/help-mark.ts';
import type { MediaKind, MediaType } from '../../shared/domain/media.ts';
import type { Verdict } from '../../shared/domain/member-check.ts';
import type { Scene } from '../../shared/domain/scene.ts';
import type { Method } from '../../shared/domain/voting/methods.ts';
import type { FactCommand } from '../../shared/protocol/commands/command.ts';
import { STEPS } from '../support/domain-session.ts';
import { idFor } from '../support/ids.ts';

type CommandOf<T extends FactCommand['type']> = Extract<FactCommand, { type: T }>;
type InStep = { readonly stepId?: StepId };

export const ideaId = (name: string): IdeaId => idFor<IdeaId>(`idea ${name}`);
export const clusterId = (name: string): ClusterId => idFor<ClusterId>(`cluster ${name}`);
export const roundId = (name: string): RoundId => idFor<RoundId>(`round ${name}`);
export const NO_STEP = idFor<StepId>('no such step');
export const THREE_DOTS: Method = { type: 'dots', dots: 3, maxPerCandidate: 2 };

const stepOf = ({ stepId = STEPS.q1 }: InStep) => stepId;

export const submitIdea = (
  name: string,
  {
    text = name,
    explanation = '',
    mark,
    withGroup,
    ...in_
  }: InStep & { text?: string; explanation?: string; mark?: HelpMark; withGroup?: true } = {},
): CommandOf<'submitIdea'> => ({
  type: 'submitIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
  text,
  explanation,
  ...(mark === undefined ? {} : { mark }),
  ...(withGroup === undefined ? {} : { withGroup }),
});

export const changeIdea = (
  name: string,
  text: string,
  { explanation = '', mark, ...in_ }: InStep & { explanation?: string; mark?: HelpMark | null } = {},
): CommandOf<'changeIdea'> => ({
  type: 'changeIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
  text,
  explanation,
  ...(mark === undefined ? {} : { mark }),
});

export const withdrawIdea = (name: string, in_: InStep = {}): CommandOf<'withdrawIdea'> => ({
  type: 'withdrawIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
});

/** `null`: with none of the clusters. */
export const sortIdea = (name: string, cluster: string | null, in_: InStep = {}): CommandOf<'sortIdea'> => ({
  type: 'sortIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
  clusterId: cluster === null ? null : clusterId(cluster),
});

/** `fits` unless another verdict is said. */
export const checkIdea = (
  name: string,
  cluster: string,
  { verdict = 'fits', words = '', ...in_ }: InStep & { verdict?: Verdict; words?: string } = {},
): CommandOf<'checkIdea'> => ({
  type: 'checkIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
  clusterId: clusterId(cluster),
  verdict,
  words,
});

export const evaluate = (
  answers: Partial<Omit<CommandOf<'evaluate'>, 'type' | 'stepId'>> = {},
  { stepId = STEPS.evaluation }: InStep = {},
): CommandOf<'evaluate'> => ({ type: 'evaluate', stepId, rating: 4, recommend: 'yes', remark: '', ...answers });

export const openStep = (stepId: StepId = STEPS.q1): CommandOf<'openStep'> => ({ type: 'openStep', stepId });

export const announceStep = (stepId: StepId = STEPS.q1): CommandOf<'announceStep'> => ({
  type: 'announceStep',
  stepId,
});
export const cancelStep: CommandOf<'cancelStep'> = { type: 'cancelStep' };

export const pauseSession = (message = '', until: number | null = null): CommandOf<'pauseSession'> => ({
  type: 'pauseSession',
  message,
  until,
});
export const resumeSession: CommandOf<'resumeSession'> = { type: 'resumeSession' };

export const newStepId = (name: string): StepId => idFor<StepId>(`step ${name}`);

/** A question, unless another kind of step is asked for, behind the first one unless said. */
export const addStep = (
  name: string,
  { after = STEPS.q1, ...change }: { after?: StepId | null } & Partial<DesignStep> = {},
): CommandOf<'addStep'> => ({
  type: 'addStep',
  stepId: newStepId(name),
  step: { ...designStepSchema.parse({ kind: 'question', title: name }), ...change },
  after,
});

export const moveStep = (stepId: StepId, after: StepId | null): CommandOf<'moveStep'> => ({
  type: 'moveStep',
  stepId,
  after,
});
export const removeStep = (stepId: StepId): CommandOf<'removeStep'> => ({ type: 'removeStep', stepId });
/** Builds `editStep` of q1, or of another step. */
export const editStep = (
  change: CommandOf<'editStep'>['change'],
  { was, ...in_ }: InStep & { readonly was?: CommandOf<'editStep'>['change'] } = {},
): CommandOf<'editStep'> => ({ type: 'editStep', stepId: stepOf(in_), change, ...(was ? { was } : {}) });
export const setSkipped = (stepId: StepId, skipped = true): CommandOf<'setSkipped'> => ({
  type: 'setSkipped',
  stepId,
  skipped,
});

export const setPhase = (phase: Phase, in_: InStep = {}): CommandOf<'setPhase'> => ({
  type: 'setPhase',
  stepId: stepOf(in_),
  phase,
});

export const setList = (open: boolean, in_: InStep = {}): CommandOf<'setList'> => ({
  type: 'setList',
  stepId: stepOf(in_),
  open,
});

export const announceClosing = (seconds = 60, in_: InStep = {}): CommandOf<'announceClosing'> => ({
  type: 'announceClosing',
  stepId: stepOf(in_),
  seconds,
});

export const cancelClosing = (in_: InStep = {}): CommandOf<'cancelClosing'> => ({
  type: 'cancelClosing',
  stepId: stepOf(in_),
});

export const showClusters = (to: ClustersVisibleTo, in_: InStep = {}): CommandOf<'setClusterVisibility'> => ({
  type: 'setClusterVisibility',
  stepId: stepOf(in_),
  to,
});

export const setScene = (
  scene: Scene | 'lobby' | 'question' | 'counts' | 'black' | 'automatic',
): CommandOf<'setScene'> => ({
  type: 'setScene',
  scene: typeof scene === 'string' ? { type: scene } : scene,
});

/** The idea of this name, or the cluster; null ends it. */
export const setSpotlight = (
  on: { idea: string } | { cluster: string } | null,
  { page = 1, ...in_ }: InStep & { page?: number } = {},
): CommandOf<'setSpotlight'> => ({
  type: 'setSpotlight',
  spotlight: on && {
    stepId: stepOf(in_),
    on:
      'idea' in on ? { type: 'idea', ideaId: ideaId(on.idea) } : { type: 'cluster', clusterId: clusterId(on.cluster) },
    page,
  },
});

export const importId = (name: string): EntryId => idFor<EntryId>(`import ${name}`);

/** Each by its own name, all of one import. */
export const seedIdeas = (
  names: readonly string[],
  { from = 'lijst', ...in_ }: InStep & { from?: string } = {},
): CommandOf<'seedIdeas'> => ({
  type: 'seedIdeas',
  stepId: stepOf(in_),
  importId: importId(from),
  ideas: names.map((name) => ({ ideaId: ideaId(name), text: name, explanation: '' })),
});

export const mediaId = (name: string): MediaId => idFor<MediaId>(`media ${name}`);

/** A picture, unless the kind says otherwise; `null` takes it away. */
export const setMedia = (
  media: { name?: string; type?: MediaType; alt?: string } | null,
  { kind = 'picture', ...in_ }: InStep & { kind?: MediaKind } = {},
): CommandOf<'setMedia'> => ({
  type: 'setMedia',
  stepId: stepOf(in_),
  kind,
  media: media && { mediaId: mediaId(media.name ?? 'huis'), type: media.type ?? 'png', alt: media.alt ?? 'Een huis' },
});

export const createCluster = (
  name: string,
  ideas: readonly string[] = [],
  { title = name, after, ...in_ }: InStep & { title?: string; after?: string } = {},
): CommandOf<'createCluster'> => ({
  type: 'createCluster',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  title,
  ideaIds: ideas.map(ideaId),
  ...(after === undefined ? {} : { after: clusterId(after) }),
});

export const renameCluster = (name: string, title: string, in_: InStep = {}): CommandOf<'renameCluster'> => ({
  type: 'renameCluster',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  title,
});

export const explainCluster = (name: string, explanation: string, in_: InStep = {}): CommandOf<'explainCluster'> => ({
  type: 'explainCluster',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  explanation,
});

export const setClusterBadge = (
  name: string,
  badge: ClusterBadge | null,
  in_: InStep = {},
): CommandOf<'setClusterBadge'> => ({
  type: 'setClusterBadge',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  badge,
});

export const mergeClusters = (name: string, into: string, in_: InStep = {}): CommandOf<'mergeClusters'> => ({
  type: 'mergeClusters',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  into: clusterId(into),
});

export const mergeIdeas = (ideas: readonly string[], into: string, in_: InStep = {}): CommandOf<'mergeIdeas'> => ({
  type: 'mergeIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
  into: ideaId(into),
});

export const partIdeas = (ideas: readonly string[], in_: InStep = {}): CommandOf<'partIdeas'> => ({
  type: 'partIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
});

export const moveCluster = (name: string, after: string | null, in_: InStep = {}): CommandOf<'moveCluster'> => ({
  type: 'moveCluster',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
  after: after === null ? null : clusterId(after),
});

export const removeCluster = (name: string, in_: InStep = {}): CommandOf<'removeCluster'> => ({
  type: 'removeCluster',
  stepId: stepOf(in_),
  clusterId: clusterId(name),
});

/** `after` left out: the last place. */
export const moveIdeas = (
  ideas: readonly string[],
  to: string | null,
  { after, ...in_ }: InStep & { after?: string | null } = {},
): CommandOf<'moveIdeas'> => ({
  type: 'moveIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
  to: to === null ? null : clusterId(to),
  ...(after === undefined ? {} : { after: after === null ? null : ideaId(after) }),
});

/** Approved in the words that were read: of the first edition, unless it is said. */
export const showIdeas = (
  ideas: readonly string[],
  { edition = 0, ...in_ }: InStep & { edition?: number } = {},
): CommandOf<'showIdeas'> => ({
  type: 'showIdeas',
  stepId: stepOf(in_),
  ideas: ideas.map((name) => ({ ideaId: ideaId(name), edition })),
});

export const hideIdeas = (ideas: readonly string[], in_: InStep = {}): CommandOf<'hideIdeas'> => ({
  type: 'hideIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
});

export const trashIdeas = (ideas: readonly string[], in_: InStep = {}): CommandOf<'trashIdeas'> => ({
  type: 'trashIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
});

export const restoreIdeas = (ideas: readonly string[], in_: InStep = {}): CommandOf<'restoreIdeas'> => ({
  type: 'restoreIdeas',
  stepId: stepOf(in_),
  ideaIds: ideas.map(ideaId),
});

/** `null`: in the writer's own words again. */
export const rewordIdea = (
  name: string,
  text: string | null,
  { explanation = '', edition = 0, ...in_ }: InStep & { explanation?: string; edition?: number } = {},
): CommandOf<'rewordIdea'> => ({
  type: 'rewordIdea',
  stepId: stepOf(in_),
  ideaId: ideaId(name),
  edition,
  wording: text === null ? null : { text, explanation },
});

/** Over the clusters, unless the step is the final vote or the subject is said. */
export const openRound = (
  name: string,
  in_: InStep & Partial<Omit<CommandOf<'openRound'>, 'type' | 'roundId'>> = {},
): CommandOf<'openRound'> => ({
  type: 'openRound',
  stepId: stepOf(in_),
  roundId: roundId(name),
  method: in_.method ?? THREE_DOTS,
  subject: in_.subject ?? (in_.stepId === STEPS.finalVote ? 'priorities' : 'clusters'),
  ...(in_.candidateIds ? { candidateIds: in_.candidateIds } : {}),
  ...(in_.follows ? { follows: in_.follows } : {}),
  ...(in_.secondGuess ? { secondGuess: in_.secondGuess } : {}),
});

/** A candidate is a cluster (or an idea) under its own id. */
export const candidateId = (name: string): CandidateId => clusterId(name) as string as CandidateId;

export const changeRound = (name: string, method: Method, in_: InStep = {}): CommandOf<'changeRound'> => ({
  type: 'changeRound',
  stepId: stepOf(in_),
  roundId: roundId(name),
  method,
});

/** To the facilitator of this name. */
export const giveLead = (name: string): CommandOf<'giveLead'> => ({ type: 'giveLead', to: idFor<ActorId>(name) });

export const setK = (k: number): CommandOf<'setK'> => ({ type: 'setK', k });

export const closeRound = (name: string, in_: InStep = {}): CommandOf<'closeRound'> => ({
  type: 'closeRound',
  stepId: stepOf(in_),
  roundId: roundId(name),
});

export const voidRound = (name: string, in_: InStep = {}): CommandOf<'voidRound'> => ({
  type: 'voidRound',
  stepId: stepOf(in_),
  roundId: roundId(name),
});

export const closeSession: CommandOf<'closeSession'> = { type: 'closeSession' };
export const undo: CommandOf<'undo'> = { type: 'undo' };
export const redo: CommandOf<'redo'> = { type: 'redo' };

export const setAnonymity = (to: Anonymity, in_: InStep = {}): CommandOf<'setAnonymity'> => ({
  type: 'setAnonymity',
  stepId: stepOf(in_),
  to,
});
