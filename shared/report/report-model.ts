// The report as data: what every format is rendered from, and itself the JSON export. No seat ids, no author keys, no names.
// Ideas stand in the facilitator's order within a cluster and in a random (id) order when loose: never in order of arrival.
import { z } from 'zod';
import { clusterBadgeSchema } from '../domain/cluster-badge.ts';
import { evaluationSummarySchema } from '../domain/evaluation.ts';
import { helpMarkSchema } from '../domain/help-mark.ts';
import { groupSchema } from '../domain/groups.ts';
import { candidateSchema, groupIdSchema } from '../domain/voting/choice.ts';
import { methodSchema } from '../domain/voting/methods.ts';
import { groupComparisonSchema, resultSchema } from '../domain/voting/result.ts';
import { labelledBallotSchema, labelledGuessSchema, secondGuessSchema } from '../domain/voting/round.ts';
import {
  languageSchema,
  phaseSchema,
  sessionStateSchema,
  stepKindSchema,
  subjectSchema,
} from '../domain/vocabulary.ts';
import { editionSchema } from './choices/edition.ts';

/** An answer as the group read it: in the original words, unless it says that a facilitator put it otherwise. `seeded`: put in beforehand, by nobody of the room. */
export const reportIdeaSchema = z.strictObject({
  text: z.string(),
  explanation: z.string(),
  reworded: z.literal(true).optional(),
  /** The writer's own words of a reworded answer, where the report was asked for with them. */
  original: z.strictObject({ text: z.string(), explanation: z.string() }).optional(),
  seeded: z.literal(true).optional(),
  /** The group of its writer, where the question names it and the k-rule allows it: in numbers of people, not of answers. */
  groupId: groupIdSchema.optional(),
  /** Put together with the one before it that has no such mark, as one that says the same. */
  alike: z.literal(true).optional(),
});
export type ReportIdea = z.infer<typeof reportIdeaSchema>;

export const reportClusterSchema = z.strictObject({
  /** The candidate id of this cluster in the rounds. */
  clusterId: z.string(),
  title: z.string(),
  explanation: z.string(),
  badge: clusterBadgeSchema.optional(),
  ideas: z.array(reportIdeaSchema),
});
export type ReportCluster = z.infer<typeof reportClusterSchema>;

export const reportRoundSchema = z.strictObject({
  number: z.int().min(1),
  method: methodSchema,
  /** What it was about: the themes of the question, its loose answers, or in a final vote the top of several questions. */
  subject: subjectSchema,
  candidates: z.array(candidateSchema),
  /** About some of what could be voted on: it says nothing about the order of all. */
  isPartial: z.boolean(),
  /** Number of the earlier round of this step that it came after, for before and after; null for none. */
  follows: z.int().min(1).nullable(),
  secondGuess: secondGuessSchema.nullable(),
  result: resultSchema,
  /** By group; null where the k-rule does not allow it, or there are no groups. */
  comparison: groupComparisonSchema.nullable(),
  /**
   * The anonymous ballots, shuffled; null when there are too few to publish (k-rule). `block`: the place in `comparison.blocks` of the voters
   * that it belongs to. Anyone can count them again.
   */
  ballots: z.array(labelledBallotSchema).nullable(),
  /** What one block thought that another would say, in no order of the ballots; null like the ballots. */
  guesses: z.array(labelledGuessSchema).nullable(),
});
export type ReportRound = z.infer<typeof reportRoundSchema>;

/** One line of the priority list: by the newest closed round, or by the facilitator's order when nothing was voted. */
export const prioritySchema = z.strictObject({
  /** Shared ranks (1, 1, 3); without a vote the place in the order; null when it was voted on and got no rank. */
  rank: z.int().min(1).nullable(),
  /** What was voted on, or the theme itself: the `clusterId` of the theme with the words that it rests on, or a single answer. Absent in older reports. */
  candidateId: z.string().optional(),
  title: z.string(),
  explanation: z.string(),
  /** What the rank rests on in the deciding round: dots, picks, a mean, a share…, by its method. Null when it has none. */
  score: z.number().nullable(),
  /** Share of all dots, picks or points, 0 to 1; null with other methods. */
  share: z.number().nullable(),
  /** Seats behind it: gave it something, ranked it, said yes. Null when nothing was voted. */
  voters: z.int().nullable(),
  /** The question that it comes from, in a final vote. */
  questionNumber: z.int().min(1).nullable(),
  /** How many answers the cluster holds now; in a final vote, the cluster of the question it comes from. */
  ideas: z.int().min(0),
});
export type Priority = z.infer<typeof prioritySchema>;

/** Of the answers that stand in a cluster now: how many were checked there by their owners, and how many of those fit. */
export const memberCheckShareSchema = z.strictObject({
  agreed: z.int().min(0),
  checked: z.int().min(0),
  placed: z.int().min(0),
});
export type MemberCheckShare = z.infer<typeof memberCheckShareSchema>;

export const reportStepSchema = z.strictObject({
  kind: stepKindSchema,
  title: z.string(),
  instruction: z.string(),
  questionNumber: z.int().nullable(),
  /** Whether the step was ever open. */
  opened: z.boolean(),
  /** Only where the names of groups may stand beside answers; absent where answers are anonymous. */
  anonymity: z.literal('group').optional(),
  phase: phaseSchema.nullable(),
  /** Most seats present together in this step; null when it was never open. */
  present: z.int().nullable(),
  /** Seats that sent at least one answer (or an evaluation). */
  answered: z.int().min(0),
  ideas: z.int().min(0),
  /** Answers that the group was not shown, and that are left out here too: hidden, thrown away, or never looked at. Absent for none. */
  leftOut: z.int().min(1).optional(),
  /** Beside those: answers that were put in beforehand. Left out when there are none. */
  seeded: z.int().min(1).optional(),
  /** What the priorities rest on. */
  prioritiesFrom: z.enum(['vote', 'order', 'none']),
  priorities: z.array(prioritySchema),
  clusters: z.array(reportClusterSchema),
  loose: z.array(reportIdeaSchema),
  /** Closed rounds, oldest first. Open and void rounds are only counted. */
  rounds: z.array(reportRoundSchema),
  voidRounds: z.int().min(0),
  openRounds: z.int().min(0),
  /**
   * Present when owners were asked whether their answers stand where they belong, and that is over. `share` is null when
   * fewer than k different people said so (k-rule): then only that it was done.
   */
  memberCheck: z.strictObject({ share: memberCheckShareSchema.nullable() }).optional(),
  /** By the organiser, in a report that was made by choice. */
  comment: z.string().optional(),
  /** Only of an evaluation step whose results are published; never while it is being filled in. */
  evaluation: evaluationSummarySchema.nullable(),
});
export type ReportStep = z.infer<typeof reportStepSchema>;

export const reportModelSchema = z.strictObject({
  format: z.literal('versnelling-report'),
  version: z.literal(1),
  /** ISO time, UTC. */
  generatedAt: z.iso.datetime(),
  /** `interim`: the session was not closed yet ("stand van"). */
  standing: z.enum(['interim', 'final']),
  /** Present when the report was made by choice: then it only holds what was chosen. */
  edition: editionSchema.optional(),
  session: z.strictObject({
    title: z.string(),
    place: z.string(),
    date: z.string(),
    language: languageSchema,
    state: sessionStateSchema,
    groups: z.array(groupSchema),
    /** Nothing is broken down below this many ballots. */
    k: z.int().min(1),
  }),
  /** Seats given out. */
  seats: z.int().min(0),
  /** Of those, seats on paper: a co-facilitator typed in what somebody wrote. How many answers that were is not counted. */
  paperSeats: z.int().min(0),
  /**
   * Present when duo seats were asked how their answers were typed. `counts`: answers per mark over the whole session, marks with too few
   * people put together; null while the session is not closed, and by the k-rule (see `publishableMarks`).
   */
  helpMarks: z
    .strictObject({
      counts: z.array(z.strictObject({ marks: z.array(helpMarkSchema).min(1), answers: z.int().min(0) })).nullable(),
    })
    .optional(),
  steps: z.array(reportStepSchema),
});
export type ReportModel = z.infer<typeof reportModelSchema>;
