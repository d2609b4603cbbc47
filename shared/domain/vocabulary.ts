// The words of the product, once. Dutch for each stands in the i18n catalogues.
import { z } from 'zod';

export const LANGUAGES = ['nl', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** Who sees what: one room and one revision counter each. An observer is a read-only console. */
export const AUDIENCES = ['participant', 'screen', 'console'] as const;
export const audienceSchema = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audienceSchema>;

/** What a credential lets somebody be in one session. An organiser comes in as `facilitator`; an interpreter sees what participants see, and has no seat. */
export const ROLES = ['seat', 'interpreter', 'screen', 'facilitator', 'coFacilitator', 'observer'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Roles that come in by a link of their own. */
export const LINK_ROLES = ['facilitator', 'coFacilitator', 'observer', 'screen'] as const;
export const linkRoleSchema = z.enum(LINK_ROLES);
export type LinkRole = z.infer<typeof linkRoleSchema>;

/** The audience whose frames a role receives. */
export const audienceOf = (role: Role): Audience =>
  role === 'seat' || role === 'interpreter' ? 'participant' : role === 'screen' ? 'screen' : 'console';

export const sessionStateSchema = z.enum(['prepared', 'live', 'closed']);
export type SessionState = z.infer<typeof sessionStateSchema>;

/** `finalVote`: one vote over the top of several questions, after all of them. `break`: nobody has to do anything. */
export const STEP_KINDS = ['welcome', 'question', 'finalVote', 'evaluation', 'break'] as const;
export const stepKindSchema = z.enum(STEP_KINDS);
export type StepKind = z.infer<typeof stepKindSchema>;

/**
 * Two may be left out. `sort`: everybody puts a handful of answers with the clusters, and the facilitator decides. `check`: the owners of the answers
 * say whether their words stand where they belong.
 */
export const PHASES = ['collect', 'cluster', 'sort', 'check', 'vote', 'results'] as const;
export const phaseSchema = z.enum(PHASES);
export type Phase = z.infer<typeof phaseSchema>;

/** Which phases a step can be in; an empty list means that the step has none. */
export const PHASES_OF: Record<StepKind, readonly Phase[]> = {
  welcome: [],
  question: PHASES,
  finalVote: ['vote', 'results'],
  evaluation: ['collect', 'results'],
  break: [],
};

/** Phases of a question that a design may leave out. Collecting always is, and results are shown where there is a vote. */
export const OPTIONAL_PHASES = ['cluster', 'sort', 'check', 'vote'] as const satisfies readonly Phase[];
/** The phases of a question of which the design says nothing. The room only sorts along where somebody chose that. */
export const USUAL_PHASES = ['cluster', 'check', 'vote'] as const satisfies readonly (typeof OPTIONAL_PHASES)[number][];
export const optionalPhaseSchema = z.enum(OPTIONAL_PHASES);
export type OptionalPhase = z.infer<typeof optionalPhaseSchema>;

/**
 * What people see of the answers of others while they write. `ownFirst`: nothing, until a facilitator opens the list. `open`: the list is open
 * from the start. `inspiration`: whoever sent an answer sees some of others'. `moderated`: a facilitator reads every answer before others do.
 */
export const ANSWER_MODES = ['ownFirst', 'open', 'inspiration', 'moderated'] as const;
export const answerModeSchema = z.enum(ANSWER_MODES);
export type AnswerMode = z.infer<typeof answerModeSchema>;

/**
 * What stands beside the answers of a question. `anonymous`: nothing. `group`: the name of the group that its writer chose, from the moment that
 * collecting stops, and only where the k-rule allows it. Ballots are anonymous whatever this says.
 */
export const ANONYMITIES = ['anonymous', 'group'] as const;
export const anonymitySchema = z.enum(ANONYMITIES);
export type Anonymity = z.infer<typeof anonymitySchema>;

/** Who sees the clusters of a step. */
export const clustersVisibleToSchema = z.enum(['console', 'screen', 'everyone']);
export type ClustersVisibleTo = z.infer<typeof clustersVisibleToSchema>;

/**
 * Whose words a seat's are: the person's own, typed with the help of a helper, or written on paper and typed in by a co-facilitator. A property
 * of the place in the room; it stands in no fact, because an answer weighs the same however it was typed.
 */
export const SEAT_MODES = ['self', 'helped', 'paper'] as const;
export const seatModeSchema = z.enum(SEAT_MODES);
export type SeatMode = z.infer<typeof seatModeSchema>;

/** What a round is about: the clusters of its question, the loose answers of its question, or (in a final vote) the top of several questions. */
export const SUBJECTS = ['clusters', 'ideas', 'priorities'] as const;
export const subjectSchema = z.enum(SUBJECTS);
export type Subject = z.infer<typeof subjectSchema>;
