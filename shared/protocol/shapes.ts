// What a viewer can know, as it travels. There is no field here for an author, a voter, or anything of one seat.
import { z } from 'zod';
import { finalVotePlanSchema } from '../domain/design.ts';
import { clusterIdSchema, ideaIdSchema, roundIdSchema, stepIdSchema } from '../kernel/ids.ts';
import { evaluationSummarySchema } from '../domain/evaluation.ts';
import { clusterBadgeSchema } from '../domain/cluster-badge.ts';
import { sortCountSchema } from '../domain/sorting.ts';
import { checkCountSchema, questionedSchema } from '../domain/member-check.ts';
import { groupSchema } from '../domain/groups.ts';
import { candidateSchema, groupIdSchema } from '../domain/voting/choice.ts';
import { methodSchema } from '../domain/voting/methods.ts';
import { groupComparisonSchema, resultSchema } from '../domain/voting/result.ts';
import { secondGuessSchema } from '../domain/voting/round.ts';
import {
  anonymitySchema,
  answerModeSchema,
  clustersVisibleToSchema,
  languageSchema,
  phaseSchema,
  sessionStateSchema,
  stepKindSchema,
  subjectSchema,
} from '../domain/vocabulary.ts';
import { mediaSetSchema } from '../domain/media.ts';

/** A pause of the whole session, as everybody reads it. */
export const sessionPauseSchema = z.strictObject({
  message: z.string(),
  /** When it goes on, by the server's clock (milliseconds since 1970); null when that was not said. Nothing goes on by itself. */
  until: z.int().nullable(),
});

/** The step that everybody is told about, before the page goes there. */
export const comingStepSchema = z.strictObject({
  stepId: stepIdSchema,
  kind: stepKindSchema,
  title: z.string(),
  easyTitle: z.string(),
  questionNumber: z.int().min(1).nullable(),
  questionCount: z.int().min(0),
  /** By the server's clock. */
  opensAt: z.int(),
});
export type ComingStep = z.infer<typeof comingStepSchema>;

export const sessionShapeSchema = z.strictObject({
  title: z.string(),
  language: languageSchema,
  state: sessionStateSchema,
  /** Duo seats are asked how each answer was typed. Everybody may know that it is asked; what is answered, only its owner. */
  askHelpMark: z.literal(true).optional(),
  /** In the organiser's order; empty for none. How many seats chose each is told to nobody. */
  groups: z.array(groupSchema),
  /** No breakdown below this many ballots. */
  k: z.int().min(1),
  /** Only during one. */
  pause: sessionPauseSchema.optional(),
  /** Only in the moment before the room goes there. */
  coming: comingStepSchema.optional(),
});
export type SessionShape = z.infer<typeof sessionShapeSchema>;

export const ideaShapeSchema = z.strictObject({
  ideaId: ideaIdSchema,
  text: z.string(),
  explanation: z.string(),
  /** Null when loose, or when the viewer may not see clusters. */
  clusterId: clusterIdSchema.nullable(),
  /**
   * Place in the cluster. For a loose idea: order of arrival for a console, empty for everybody else (they sort by id, which is random),
   * so that the order in which people answered is not shown to the room.
   */
  orderKey: z.string(),
  /**
   * The answer under which it lies, as one that says the same; absent when it stands by itself. Not for participants: to them every answer stands
   * by itself, in its own words.
   */
  under: ideaIdSchema.optional(),
  /** Sent in after collecting stopped; consoles only. */
  late: z.literal(true).optional(),
  /** Kept from the group; consoles only, and nobody else is sent it at all. */
  hidden: z.literal(true).optional(),
  /** The writer's own words, where the group reads others; consoles only. */
  original: z.strictObject({ text: z.string(), explanation: z.string() }).optional(),
  /** How often the writer changed the words; consoles only, absent for never. */
  edition: z.int().min(1).optional(),
  /** The group that its writer chose, where the step shows it and the k-rule allows it. Facilitators see no more of it than the room. */
  groupId: groupIdSchema.optional(),
  /** Put in beforehand, by nobody of the room: everybody is told. */
  seeded: z.literal(true).optional(),
});
export type IdeaShape = z.infer<typeof ideaShapeSchema>;

/** An answer that is not on the board: it waits for a facilitator, or lies in the trash. Where it stood is kept with it. */
export const asideIdeaSchema = z.strictObject({
  ...ideaShapeSchema.shape,
  where: z.enum(['inbox', 'trash']),
});
export type AsideIdea = z.infer<typeof asideIdeaSchema>;

export const clusterShapeSchema = z.strictObject({
  clusterId: clusterIdSchema,
  title: z.string(),
  explanation: z.string(),
  orderKey: z.string(),
  badge: clusterBadgeSchema.optional(),
});
export type ClusterShape = z.infer<typeof clusterShapeSchema>;

const roundBase = {
  roundId: roundIdSchema,
  /** 1 for the first round of the step. */
  number: z.int().min(1),
  method: methodSchema,
  subject: subjectSchema,
  /** As they were when the round opened. */
  candidates: z.array(candidateSchema),
  /** About some of the candidates only: it says nothing about the order of all. */
  isPartial: z.boolean(),
  /** The earlier round of this step that it comes after, for before and after. */
  follows: roundIdSchema.nullable(),
  secondGuess: secondGuessSchema.nullable(),
};
export const roundShapeSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...roundBase, state: z.literal('open') }),
  z.strictObject({
    ...roundBase,
    state: z.literal('closed'),
    result: resultSchema,
    /** By group; null where the k-rule does not allow it, or there are no groups. */
    comparison: groupComparisonSchema.nullable(),
  }),
  z.strictObject({ ...roundBase, state: z.literal('void'), reason: z.enum(['facilitator', 'keyLost']) }),
]);
export type RoundShape = z.infer<typeof roundShapeSchema>;

/** For consoles: what owners said about where their answers stand. Of an answer that fits, only a number travels. */
export const stepChecksSchema = z.strictObject({
  /** By cluster, those in which at least one answer was checked. */
  counts: z.record(z.string(), checkCountSchema),
  /** By idea: not right where it stands now, in the owner's words. */
  questioned: z.record(z.string(), questionedSchema),
});
export type StepChecks = z.infer<typeof stepChecksSchema>;

/** How long the room has been in a step. */
export const stepTimeSchema = z.strictObject({
  /** Milliseconds that are over: before it left, and before a pause. */
  spent: z.int().min(0),
  /** Since when it is there now, by the server's clock; null when it is not, or pauses. */
  since: z.int().nullable(),
});
export type StepTime = z.infer<typeof stepTimeSchema>;
/** For consoles: where seats would put answers, in numbers. */
export const stepSortsSchema = z.strictObject({
  /** Seats that sorted at least one answer. */
  seats: z.int().min(1),
  /** By idea, those that anybody sorted. A cluster may be gone since. */
  counts: z.record(z.string(), sortCountSchema),
});
export type StepSorts = z.infer<typeof stepSortsSchema>;

export const stepShapeSchema = z.strictObject({
  stepId: stepIdSchema,
  kind: stepKindSchema,
  title: z.string(),
  instruction: z.string(),
  /** Longer, behind a button; empty for none. */
  explanation: z.string(),
  /** The title in easy words; empty for none. */
  easyTitle: z.string(),
  media: mediaSetSchema,
  /** Facilitators only; empty for everybody else. */
  notes: z.string(),
  /** Of a break for everybody; of the others for consoles only, null for everybody else. */
  plannedMinutes: z.int().nullable(),
  mode: answerModeSchema,
  /** What stands beside each answer. */
  anonymity: anonymitySchema,
  /** The names of groups were laid down: what is written from here on has none. */
  groupsShown: z.literal(true).optional(),
  /** Answers that one seat may send; null: no limit but the product's own. */
  answerLimit: z.int().min(1).nullable(),
  /** Consoles only: the phases that the design goes through; empty for everybody else. */
  plannedPhases: z.array(phaseSchema),
  /** Place among all steps, from 0, and how many there are. */
  index: z.int().min(0),
  of: z.int().min(1),
  /** "Vraag 2 van 6": number among the questions, or null when this is no question. */
  questionNumber: z.int().min(1).nullable(),
  questionCount: z.int().min(0),
  phase: phaseSchema.nullable(),
  listOpen: z.boolean(),
  /** When collecting will close, or a break will be over, by the server's clock (milliseconds since 1970); it informs, nothing closes by itself. */
  closesAt: z.int().nullable(),
  clustersVisibleTo: clustersVisibleToSchema,
  ideas: z.record(z.string(), ideaShapeSchema),
  /** Consoles only: the inbox and the trash. */
  aside: z.record(z.string(), asideIdeaSchema).optional(),
  clusters: z.record(z.string(), clusterShapeSchema),
  rounds: z.array(roundShapeSchema),
  /** Consoles only: the planned method; null when the design has none (and for everybody else). */
  plannedVote: methodSchema.nullable(),
  /** Only of a final vote: how many of the top of which questions. */
  finalVote: finalVotePlanSchema.nullable(),
  /** Only when published (phase `results`). */
  evaluation: evaluationSummarySchema.nullable(),
  /** Consoles only: passed over. */
  skipped: z.literal(true).optional(),
  /** Consoles only, from its opening on. */
  time: stepTimeSchema.optional(),
  /** Consoles only, from the first verdict on. */
  checks: stepChecksSchema.optional(),
  /** Consoles only, from the first sorted answer on. */
  sorts: stepSortsSchema.optional(),
});
export type StepShape = z.infer<typeof stepShapeSchema>;

/** Of a step, what a facilitator can change while the session runs; what a final vote is about goes with the places of its questions. */
export const planShapeSchema = stepShapeSchema.pick({
  stepId: true,
  title: true,
  instruction: true,
  explanation: true,
  easyTitle: true,
  notes: true,
  plannedMinutes: true,
  mode: true,
  answerLimit: true,
  plannedPhases: true,
  plannedVote: true,
});
export type PlanShape = z.infer<typeof planShapeSchema>;
